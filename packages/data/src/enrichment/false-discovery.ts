/**
 * Benjamini-Hochberg q values of p values, in their order: the smallest false discovery rate at which
 * each would be called. Never below the q of a smaller p, never above 1.
 */
export function benjaminiHochberg(pValues: readonly number[]): readonly number[] {
  const order = [...pValues.keys()].sort((left, right) => (pValues[right] as number) - (pValues[left] as number));
  const qValues: number[] = new Array<number>(pValues.length).fill(1);
  let least = 1;
  order.forEach((at, place) => {
    const rank = pValues.length - place;
    least = Math.min(least, ((pValues[at] as number) * pValues.length) / rank);
    qValues[at] = least;
  });
  return qValues;
}
