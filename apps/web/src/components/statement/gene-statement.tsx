import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import type { Citations } from '../reference/cited-references.ts';
import { GeneStatementItem } from './gene-statement-item.tsx';
import { StatementContext } from './statement-context.tsx';

export const GeneStatement_geneAssociationEdge = graphql(`
  fragment GeneStatement_geneAssociationEdge on GeneAssociationEdge {
    cursor
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
    node { id symbol name }
  }
`);

/** One statement that a gene stands at an event, in full. */
export function GeneStatement({ edge, anchor, citations }: { readonly edge: FragmentType<typeof GeneStatement_geneAssociationEdge>; readonly anchor: string | undefined; readonly citations: Citations }) {
  const said = readFragment(GeneStatement_geneAssociationEdge, edge);
  return <GeneStatementItem said={said} gene={said.node} context={said.context && <StatementContext context={said.context} />} anchor={anchor} citations={citations} />;
}
