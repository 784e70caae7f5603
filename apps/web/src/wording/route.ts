/** An id in a path. It keeps its colon, which a path may hold. */
const segment = (id: string): string => encodeURIComponent(id).replaceAll('%3A', ':');

/** Paths of pages. */
export const outcomePath = (id: string): string => `/outcomes/${segment(id)}`;
export const aopPath = (id: string): string => `/aops/${segment(id)}`;
export const eventPath = (id: string): string => `/events/${segment(id)}`;
export const relationshipPath = (id: string): string => `/relationships/${segment(id)}`;
export const stressorPath = (id: string): string => `/stressors/${segment(id)}`;
