'use client';

import { useCallback, useEffect, useRef, useState, type ComponentType } from 'react';
import styles from './search-box.module.css';
import { MAX_TEXT } from './max-text.ts';
import type { TypeaheadProps } from './typeahead.client.tsx';

interface SearchFieldProps {
  readonly text: string;
  /** The GraphQL question that finds what to offer; its variable is `text`. */
  readonly question: string;
  readonly id: string;
}

/**
 * The field of a search box. What it offers while one types is loaded when it is first focused, and attached to
 * the very element that has the focus: nothing typed meanwhile is lost, nothing is announced twice.
 */
export function SearchField({ text, question, id }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const [attached, setAttached] = useState<{ readonly Typeahead: ComponentType<TypeaheadProps>; readonly input: HTMLInputElement } | null>(null);
  const load = useCallback(async () => {
    // A chunk that does not arrive leaves a field that works as in a page without script.
    const loaded = await import('./typeahead.client.tsx').catch(() => null);
    if (loaded !== null && field.current !== null) setAttached({ Typeahead: loaded.Typeahead, input: field.current });
  }, []);
  useEffect(() => {
    // Whoever was faster than the script is in the field already.
    if (document.activeElement === field.current) void load();
  }, [load]);
  return (
    <>
      <input
        ref={field}
        id={id}
        name="q"
        type="search"
        aria-label="Search"
        defaultValue={text}
        maxLength={MAX_TEXT}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        placeholder="Outcome, cytokine, cell, AOP, id"
        className={styles.input}
        onFocus={attached === null ? load : undefined}
      />
      {attached !== null && <attached.Typeahead input={attached.input} question={question} />}
    </>
  );
}
