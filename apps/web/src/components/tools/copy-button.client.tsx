'use client';

import { useEffect, useState } from 'react';

/** Copies a text. Not there without script, where the text itself can be marked and copied. */
export function CopyButton({ text, what }: { readonly text: string; readonly what: string }) {
  const [state, setState] = useState<'absent' | 'ready' | 'copied'>('absent');
  useEffect(() => {
    if ('clipboard' in navigator) setState('ready');
  }, []);
  if (state === 'absent') return null;
  return (
    <button type="button" aria-live="polite" onClick={() => void navigator.clipboard.writeText(text).then(() => setState('copied'))}>
      {state === 'copied' ? 'Copied' : `Copy ${what}`}
    </button>
  );
}
