/** Two marks nearer than this part of the width would touch on a phone. */
const NEAR = 0.075;

/** Lifts marks that would touch the one before into the next lane. `places` run from 0 to 1, in order. */
export function layLanes(places: readonly number[]): { readonly lanes: readonly number[]; readonly count: number } {
  const ends: number[] = [];
  const lanes = places.map((place) => {
    const free = ends.findIndex((end) => place - end >= NEAR);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = place;
    return lane;
  });
  return { lanes, count: Math.max(ends.length, 1) };
}
