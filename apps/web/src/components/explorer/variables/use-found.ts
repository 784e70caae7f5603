import { useEffect, useState } from 'react';
import type { EntityType } from '../../../graphql/generated/graphql.ts';
import { askPortal } from '../running/ask.ts';

/** Something that a text may mean. */
export interface FoundEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly title: { readonly text: string };
}

const QUESTION = `query ExplorerPick($text: String!, $types: [EntityType!]) { search(text: $text, types: $types, first: 8) { edges { id type title { text } } } }`;
const PAUSE_MS = 150;

interface Answered {
  readonly search: { readonly edges: readonly FoundEntity[] };
}

/** What a text may mean among some types, a moment after the last letter; null while nothing is known. */
export function useFound(text: string, types: readonly EntityType[]): readonly FoundEntity[] | null {
  const [found, setFound] = useState<{ readonly text: string; readonly entities: readonly FoundEntity[] } | null>(null);
  const wanted = types.join(' ');
  useEffect(() => {
    if (text.trim() === '') return undefined;
    const stopped = new AbortController();
    const timer = setTimeout(() => {
      void askPortal<Answered>(QUESTION, { text, types: wanted === '' ? null : wanted.split(' ') }, stopped.signal).then((data) => {
        if (!stopped.signal.aborted && data !== null) setFound({ text, entities: data.search.edges });
      });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stopped.abort();
    };
  }, [text, wanted]);
  return found !== null && found.text === text ? found.entities : null;
}
