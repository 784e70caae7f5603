type Answered = Readonly<Record<string, unknown>>;

/** Ids of AOPs anywhere in an answer, in its order. */
export function aopIds(data: Answered): ReadonlySet<string> {
  const ids = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string' && /^(?:aop|iraop):[^\s:]+$/.test(value)) ids.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  walk(data);
  return ids;
}

/** True for an answer in which nothing was answered. */
export const isEmpty = (data: Answered): boolean => Object.values(data).every((value) => value === null);
