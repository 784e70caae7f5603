import type { CellPageQuery } from '../../graphql/generated/graphql.ts';
import { counted, listed } from '../../wording/count.ts';
import { manifestationPath } from '../../wording/route.ts';
import { CELL_INVOLVEMENT_WORDS } from '../../wording/vocabulary.ts';
import { EntityHeading } from '../entity/entity-heading.tsx';
import { footSections } from '../entity/foot-sections.tsx';
import { InteractionList } from '../interaction/interaction-list.tsx';
import { Legend } from '../legend/legend.tsx';
import { StatusMark } from '../marks/status-mark.tsx';
import { ModulatingFactors } from '../modulating-factor/modulating-factors.tsx';
import { numberReferences } from '../reference/cited-references.ts';
import { ReferenceNumbers } from '../reference/reference-numbers.tsx';
import { Article, type ArticleSection } from '../ui/article.tsx';
import { PortalLink } from '../ui/portal-link.tsx';
import { CellEvents } from './cell-events.tsx';
import { CellOntology } from './cell-ontology.tsx';

type Cell = NonNullable<CellPageQuery['cellType']>;

/** The page of a cell type: where it is reported, in which role, what passes to and from it, what it is. */
export function CellArticle({ cell, release }: { readonly cell: Cell; readonly release: CellPageQuery['release'] }) {
  const { id, label, aops, keyEvents, manifestations, interactions } = cell;
  const factors = [...new Set(aops.nodes.flatMap(({ modulatingFactors }) => modulatingFactors))].filter(({ cellTypes }) => cellTypes.some((each) => each.id === id));
  const citations = numberReferences([...keyEvents.edges, ...manifestations.edges, ...interactions.nodes, ...factors].flatMap(({ references }) => references));
  const sections: readonly ArticleSection[] = [
    {
      id: 'events',
      title: 'Where it is reported',
      body:
        keyEvents.totalCount === 0 ? null : (
          <>
            <CellEvents edges={keyEvents.edges} caption={`Key events at which a source reports ${label}, causes first, with its role at each.`} citations={citations} />
            <Legend parts={['roles', 'changes', 'status']} />
          </>
        ),
    },
    {
      id: 'manifestations',
      title: 'Signs of an outcome',
      lead: 'Signs stand in no chain.',
      body:
        manifestations.edges.length === 0 ? null : (
          <ul>
            {manifestations.edges.map(({ cursor, involvement, status, node, references }) => (
              <li key={cursor}>
                <PortalLink href={manifestationPath(node.id)}>{node.title}</PortalLink> {involvement !== null && CELL_INVOLVEMENT_WORDS[involvement]} <StatusMark status={status} /> <ReferenceNumbers references={references} citations={citations} />
              </li>
            ))}
          </ul>
        ),
    },
    { id: 'interactions', title: 'Interactions', lead: 'Which cell tells which, by what, at which receptor.', body: interactions.nodes.length > 0 ? <InteractionList interactions={interactions.nodes} citations={citations} /> : null },
    { id: 'factors', title: 'Modulating factors', lead: 'Where this cell type hinders or favours a step without being one.', body: factors.length > 0 ? <ModulatingFactors factors={factors} citations={citations} /> : null },
    { id: 'ontology', title: 'What it is', body: <CellOntology cell={cell} /> },
    ...footSections({ conflicts: cell.conflicts, citations, sources: cell.sources, release }),
  ];
  return <Article heading={<EntityHeading kind="Cell type" id={id} title={label} aops={aops.nodes} answer={<WhereReported cell={cell} />} />} sections={sections} subject={{ segment: 'cells', id }} />;
}

function WhereReported({ cell: { label, keyEvents, adverseOutcomes, interactions } }: { readonly cell: Cell }) {
  if (keyEvents.totalCount === 0) return <>No source of this release reports {label} at a key event{interactions.totalCount > 0 && `, but it takes part in ${counted(interactions.totalCount, 'interaction')}`}.</>;
  const roles = [...new Set(keyEvents.edges.flatMap(({ involvement }) => (involvement === null ? [] : [CELL_INVOLVEMENT_WORDS[involvement]])))];
  const events = new Set(keyEvents.edges.map(({ node }) => node.id)).size;
  return (
    <>
      Reported at <strong>{counted(events, 'key event')}</strong>
      {roles.length > 0 && ` as ${listed(roles)}`}, which lead to <strong>{counted(adverseOutcomes.totalCount, 'adverse outcome')}</strong>; it takes part in <strong>{counted(interactions.totalCount, 'interaction')}</strong>.
    </>
  );
}
