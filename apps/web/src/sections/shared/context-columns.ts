import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { SYSTEM_WORDS } from '../../wording/vocabulary.ts';
import type { Column } from '../section.ts';
import { yesNo } from './cell-text.ts';

export const SectionContext_evidenceContext = graphql(`
  fragment SectionContext_evidenceContext on EvidenceContext {
    system
    withStressor
    taxa { label }
    tissue { label }
  }
`);

/** In what a row was seen. */
export function contextColumns<TRow>(contextOf: (row: TRow) => FragmentType<typeof SectionContext_evidenceContext> | null): readonly Column<TRow>[] {
  const read = (row: TRow) => readFragment(SectionContext_evidenceContext, contextOf(row));
  return [
    { key: 'system', head: 'System', value: (row) => wordOrNull(SYSTEM_WORDS, read(row)?.system ?? null) },
    { key: 'taxa', head: 'Species', value: (row) => read(row)?.taxa.map(({ label }) => label) ?? [] },
    { key: 'tissue', head: 'Tissue', value: (row) => read(row)?.tissue?.label ?? null },
    { key: 'with_stressor', head: 'With the stressor', value: (row) => yesNo(read(row)?.withStressor ?? null) },
  ];
}

/** The word of a member of a vocabulary; null stays null. */
export const wordOrNull = <K extends string>(words: Readonly<Record<K, string>>, member: K | null): string | null => (member === null ? null : words[member]);
