import type { ReactNode } from 'react';
import type { Basis, Status } from '../../graphql/generated/graphql.ts';
import { genePath } from '../../wording/route.ts';
import { BASIS_WORDS } from '../../wording/vocabulary.ts';
import { senseOf } from '../marks/change-shape.tsx';
import type { Citations } from '../reference/cited-references.ts';
import { geneWords, type GeneSaid } from './gene-words.ts';
import { StatementItem } from './statement-item.tsx';

interface GeneStatementItemProps {
  readonly said: GeneSaid & {
    readonly status: Status | null;
    readonly basis: Basis;
    readonly sourceText: string | null;
    readonly note: string | null;
    readonly referencesInherited: boolean;
    readonly references: readonly { readonly id: string }[];
  };
  /** Whom it is about; null on the page of that gene, where the first word takes the place of its symbol. */
  readonly gene: { readonly id: string; readonly symbol: string; readonly name: string } | null;
  /** What bounds it, such as the only AOPs for which it holds. */
  readonly bounds?: string | null;
  readonly context: ReactNode;
  readonly anchor?: string | undefined;
  readonly citations: Citations;
}

/** A statement that a gene stands at an event, in full, whichever way it was asked for. */
export function GeneStatementItem({ said, gene, bounds = null, context, anchor, citations }: GeneStatementItemProps) {
  const { word, meaning } = BASIS_WORDS[said.basis];
  const words = geneWords(said);
  const [first = word, ...further] = words;
  const told = words.length === 0 ? [meaning] : gene === null ? further : words;
  return (
    <StatementItem
      anchor={anchor}
      name={gene?.symbol ?? first}
      href={gene && genePath(gene.id)}
      fullName={gene?.name ?? null}
      sense={senseOf(said.change)}
      status={said.status}
      words={bounds === null ? told : [...told, bounds]}
      basis={said.basis}
      context={context}
      sourceText={said.sourceText}
      note={said.note}
      references={said.references}
      inherited={said.referencesInherited}
      citations={citations}
    />
  );
}
