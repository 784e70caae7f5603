const FROM_STRONG = ['H', 'M', 'L'] as const;

/** Letters of what several AOPs call one relationship, the strongest first: "H", or "H/L" where they differ. Null where none grades it. */
export function joinGrades(one: string | null, other: string | null): string | null {
  const letters = new Set([one, other].flatMap((grade) => grade?.split('/') ?? []));
  return letters.size === 0 ? null : FROM_STRONG.filter((letter) => letters.has(letter)).join('/');
}
