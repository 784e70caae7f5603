import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { listed } from '../../wording/count.ts';
import type { Citations } from '../reference/cited-references.ts';
import { GeneStatementItem } from './gene-statement-item.tsx';
import { StatementContext } from './statement-context.tsx';

export const KeyEventStatement_geneKeyEventEdge = graphql(`
  fragment KeyEventStatement_geneKeyEventEdge on GeneKeyEventEdge {
    involvement
    effectOnEvent
    change
    measuredAs
    receptorOrigin
    status
    basis
    sourceText
    note
    referencesInherited
    references { id }
    complexes { id name }
    context { ...StatementContext_evidenceContext }
    aops { id title }
  }
`);

interface KeyEventStatementProps {
  readonly edge: FragmentType<typeof KeyEventStatement_geneKeyEventEdge>;
  /** Null on the page of the gene itself. */
  readonly gene: { readonly id: string; readonly symbol: string; readonly name: string } | null;
  readonly citations: Citations;
}

/** What is said of a gene at one of its key events. */
export function KeyEventStatement({ edge, gene, citations }: KeyEventStatementProps) {
  const said = readFragment(KeyEventStatement_geneKeyEventEdge, edge);
  return <GeneStatementItem said={said} gene={gene} bounds={said.aops && `for ${listed(said.aops.map(({ title }) => title))} only`} context={said.context && <StatementContext context={said.context} />} citations={citations} />;
}
