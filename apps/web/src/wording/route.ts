/** Paths of pages. An id keeps its colon, which a path may hold. */
export const outcomePath = (id: string): string => `/outcomes/${encodeURIComponent(id).replaceAll('%3A', ':')}`;
