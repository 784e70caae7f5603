import { useCallback, useState } from 'react';

/** A choice of the reader that this browser remembers; where it may not, the choice holds until the page is left. */
export function useStored(name: string, first: string): readonly [string, (value: string) => void] {
  const key = `sequela:explorer:${name}`;
  const [value, setValue] = useState(() => read(key) ?? first);
  const set = useCallback(
    (next: string) => {
      setValue(next);
      write(key, next);
    },
    [key],
  );
  return [value, set];
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A browser that keeps nothing is no reason to stop.
  }
}
