import type { ReactNode } from 'react';
import { readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import type { TermRow } from './term-table.tsx';
import { Vocabulary_type } from './evidence-page.query.ts';

/** What the portal shows for each member of a vocabulary of the graph. */
export type ShownWords = Readonly<Record<string, ReactNode>>;

/**
 * The members of a vocabulary in the order of the graph, with the meaning that the graph gives them; those
 * that the portal has no word for go by their name.
 */
export function termRows(masked: FragmentType<typeof Vocabulary_type> | null, shown: ShownWords): readonly TermRow[] {
  const { enumValues } = readFragment(Vocabulary_type, masked) ?? { enumValues: null };
  return (enumValues ?? []).map(({ name, description }) => ({ name, shown: shown[name] ?? name.toLowerCase().replaceAll('_', ' '), meaning: description }));
}

/** What the graph says of a vocabulary as a whole. */
export const meaningOf = (masked: FragmentType<typeof Vocabulary_type> | null): string => readFragment(Vocabulary_type, masked)?.description ?? '';
