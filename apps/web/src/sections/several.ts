/**
 * Pages about several things have addresses of sections, too: where another has its id, theirs are joined by commas,
 * as in `/download/compare-aops/aop:40,aop:144/events.csv`. No id of a release holds a comma.
 */
const BETWEEN = ',';

export const joinIds = (ids: readonly string[]): string => ids.join(BETWEEN);

/** Ids as an address has them, each once, in its order. */
export const splitIds = (id: string): readonly string[] => [...new Set(id.split(BETWEEN).map((each) => each.trim()).filter((each) => each !== ''))];
