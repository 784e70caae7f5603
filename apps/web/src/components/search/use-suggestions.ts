import { useEffect, useState } from 'react';
import type { TypeaheadQuery } from '../../graphql/generated/graphql.ts';

/** What is offered for a text. */
export interface Suggestions {
  readonly text: string;
  readonly found: TypeaheadQuery['search'];
}

/** Milliseconds from one question to the next: a key after a pause asks at once, a burst of keys only with its last. */
const BETWEEN_QUESTIONS = 60;
const LEAST_CHARACTERS = 2;

/**
 * Suggestions for what stands in a field; null for an empty one, and where no answer came. A newer key calls off the
 * question of an older one, so that answers cannot overtake each other.
 */
export function useSuggestions(input: HTMLInputElement, question: string): Suggestions | null {
  const [suggestions, setSuggestions] = useState<Suggestions | null>(null);
  useEffect(() => {
    let asked = new AbortController();
    let pause: number | undefined;
    let lastAsked = -Infinity;
    const typed = (): void => {
      asked.abort();
      window.clearTimeout(pause);
      const text = input.value.trim();
      if ([...text].length < LEAST_CHARACTERS) return setSuggestions(null);
      const current = (asked = new AbortController());
      const ask = (): void => {
        lastAsked = performance.now();
        void askGraph(question, text, current.signal).then((found) => {
          if (!current.signal.aborted) setSuggestions(found === null ? null : { text, found });
        });
      };
      const wait = lastAsked + BETWEEN_QUESTIONS - performance.now();
      if (wait <= 0) ask();
      else pause = window.setTimeout(ask, wait);
    };
    input.addEventListener('input', typed);
    // What was typed while this was on its way; a text that the page itself filled in is no wish.
    if (input.value !== input.defaultValue) typed();
    return () => {
      asked.abort();
      window.clearTimeout(pause);
      input.removeEventListener('input', typed);
    };
  }, [input, question]);
  return suggestions;
}

/** Null where the question was called off or nothing usable came back: the form works without suggestions. */
async function askGraph(query: string, text: string, signal: AbortSignal): Promise<TypeaheadQuery['search'] | null> {
  try {
    const answer = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json' }, body: JSON.stringify({ query, variables: { text } }), signal });
    const { data, errors } = (await answer.json()) as { readonly data?: TypeaheadQuery | null; readonly errors?: readonly unknown[] };
    return errors === undefined ? (data?.search ?? null) : null;
  } catch {
    return null;
  }
}
