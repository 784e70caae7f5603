/** Makes a value when it is first asked for, and keeps it: what few questions need must not delay the start. */
export function lazily<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
