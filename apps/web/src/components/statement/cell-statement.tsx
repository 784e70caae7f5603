import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { cellPath } from '../../wording/route.ts';
import { CELL_INVOLVEMENT_WORDS } from '../../wording/vocabulary.ts';
import type { Citations } from '../reference/cited-references.ts';
import { StatementContext } from './statement-context.tsx';
import { StatementItem } from './statement-item.tsx';

export const CellStatement_cellAssociationEdge = graphql(`
  fragment CellStatement_cellAssociationEdge on CellAssociationEdge {
    cursor
    involvement
    status
    basis
    sourceText
    referencesInherited
    references { id }
    context { ...StatementContext_evidenceContext }
    node { id label }
  }
`);

/** One statement that a cell type stands at an event, in full. */
export function CellStatement({ edge, anchor, citations }: { readonly edge: FragmentType<typeof CellStatement_cellAssociationEdge>; readonly anchor: string | undefined; readonly citations: Citations }) {
  const said = readFragment(CellStatement_cellAssociationEdge, edge);
  return (
    <StatementItem
      anchor={anchor}
      name={said.node.label}
      href={cellPath(said.node.id)}
      fullName={null}
      sense="NONE"
      status={said.status}
      words={said.involvement === null ? [] : [CELL_INVOLVEMENT_WORDS[said.involvement]]}
      basis={said.basis}
      context={said.context && <StatementContext context={said.context} />}
      sourceText={said.sourceText}
      note={null}
      references={said.references}
      inherited={said.referencesInherited}
      citations={citations}
    />
  );
}
