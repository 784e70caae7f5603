const MOST = 420;

/** The beginning of a long text, cut between words; a shorter one as it is. */
export function firstWords(text: string): string {
  const one = text.replaceAll(/\s+/g, ' ').trim();
  if (one.length <= MOST) return one;
  const cut = one.slice(0, MOST + 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MOST / 2)).replace(/[,;:]$/, '')} …`;
}
