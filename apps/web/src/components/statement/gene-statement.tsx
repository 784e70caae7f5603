import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { genePath } from '../../wording/route.ts';
import { BASIS_WORDS } from '../../wording/vocabulary.ts';
import { senseOf } from '../marks/change-shape.tsx';
import type { Citations } from '../reference/cited-references.ts';
import { geneWords } from './gene-words.ts';
import { StatementItem } from './statement-item.tsx';
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
  const words = geneWords(said);
  return (
    <StatementItem
      anchor={anchor}
      name={said.node.symbol}
      href={genePath(said.node.id)}
      fullName={said.node.name}
      sense={senseOf(said.change)}
      status={said.status}
      words={words.length > 0 ? words : [BASIS_WORDS[said.basis].meaning]}
      basis={said.basis}
      context={said.context && <StatementContext context={said.context} />}
      sourceText={said.sourceText}
      note={said.note}
      references={said.references}
      inherited={said.referencesInherited}
      citations={citations}
    />
  );
}
