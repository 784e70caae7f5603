import type { ManifestationPageQuery } from '../../graphql/generated/graphql.ts';
import { readFragment } from '../../graphql/generated/index.ts';
import { MATCH_WORDS } from '../../wording/evidence-vocabulary.ts';
import { eventPath, outcomePath } from '../../wording/route.ts';
import { LEVEL_WORDS, STATUS_WORDS } from '../../wording/vocabulary.ts';
import { EntityHeading } from '../entity/entity-heading.tsx';
import { footSections } from '../entity/foot-sections.tsx';
import { NameList } from '../entity/name-list.tsx';
import { InteractionList } from '../interaction/interaction-list.tsx';
import { EventComponents } from '../key-event/event-components.tsx';
import { EventTable } from '../key-event/event-table.tsx';
import { DirectionMark } from '../marks/direction-mark.tsx';
import { StatusMark } from '../marks/status-mark.tsx';
import { ClinicalParameterList, TestSystemList } from '../measure/measure-list.tsx';
import { numberReferences } from '../reference/cited-references.ts';
import { ReferenceNumbers } from '../reference/reference-numbers.tsx';
import { CellStatement, CellStatement_cellAssociationEdge } from '../statement/cell-statement.tsx';
import { Contradictions } from '../statement/contradictions.tsx';
import { GeneStatement, GeneStatement_geneAssociationEdge } from '../statement/gene-statement.tsx';
import { StatementColumn } from '../statement/statement-column.tsx';
import { StatementContext } from '../statement/statement-context.tsx';
import { TermName } from '../term/term-name.tsx';
import { textSections } from '../text/folded-text.tsx';
import { textParts } from '../text/text-part.ts';
import { Article, type ArticleSection } from '../ui/article.tsx';
import { FactList } from '../ui/fact-list.tsx';
import { PortalLink } from '../ui/portal-link.tsx';

type Manifestation = NonNullable<ManifestationPageQuery['manifestation']>;

/** The page of a sign: of which outcome, what may bring it about, what stands at it, how it is seen. */
export function ManifestationArticle({ manifestation, release }: { readonly manifestation: Manifestation; readonly release: ManifestationPageQuery['release'] }) {
  const { id, title, status, direction, outcome, aops, proposedDrivers, genes, cellTypes, interactions, testSystems, clinicalParameters, contradictions } = manifestation;
  const mentions = [manifestation, ...proposedDrivers, ...contradictions, ...genes.edges, ...cellTypes.edges, ...interactions.nodes, ...testSystems.edges.map(({ node }) => node), ...clinicalParameters.nodes];
  const citations = numberReferences(mentions.flatMap(({ references }) => references));
  const sections: readonly ArticleSection[] = [
    {
      id: 'drivers',
      title: 'What may bring it about',
      body:
        proposedDrivers.length === 0 ? null : (
          <EventTable
            caption={`Key events proposed to bring ${title} about; a proposal is no step of a chain.`}
            columns={[{ title: 'What is proposed', align: 'sentence' }, { title: 'How settled' }]}
            rows={proposedDrivers.map((driver) => ({ event: driver.event, cells: [<>{driver.statement} <ReferenceNumbers references={driver.references} citations={citations} /></>, STATUS_WORDS[driver.status]] }))}
          />
        ),
    },
    ...textSections(textParts([{ id: 'description', title: 'What it is', text: manifestation.description, html: manifestation.descriptionHtml }])),
    { id: 'facts', title: 'In short', body: <SignFacts manifestation={manifestation} /> },
    { id: 'contradictions', title: 'Against it', body: contradictions.length > 0 ? <Contradictions contradictions={contradictions} citations={citations} /> : null },
    {
      id: 'genes',
      title: 'Genes and cell types',
      body:
        genes.edges.length + cellTypes.edges.length === 0 ? null : (
          <>
            <StatementColumn title="Genes" subjects={readFragment(GeneStatement_geneAssociationEdge, genes.edges).map(({ node }) => node.id)} heading="h3">
              {genes.edges.map((edge) => (
                <GeneStatement key={edge.cursor} edge={edge} anchor={undefined} citations={citations} />
              ))}
            </StatementColumn>
            <StatementColumn title="Cell types" subjects={readFragment(CellStatement_cellAssociationEdge, cellTypes.edges).map(({ node }) => node.id)} heading="h3">
              {cellTypes.edges.map((edge) => (
                <CellStatement key={edge.cursor} edge={edge} anchor={undefined} citations={citations} />
              ))}
            </StatementColumn>
          </>
        ),
    },
    { id: 'interactions', title: 'Interactions', body: interactions.nodes.length > 0 ? <InteractionList interactions={interactions.nodes} citations={citations} /> : null },
    { id: 'tests', title: 'Test systems', body: testSystems.edges.length > 0 ? <TestSystemList edges={testSystems.edges} citations={citations} /> : null },
    { id: 'clinic', title: 'Clinical measurements', body: clinicalParameters.nodes.length > 0 ? <ClinicalParameterList parameters={clinicalParameters.nodes} citations={citations} /> : null },
    ...footSections({ conflicts: manifestation.conflicts, citations, sources: manifestation.sources, note: manifestation.note, release }),
  ];
  const heading = (
    <EntityHeading
      kind={
        <>
          Manifestation <DirectionMark value={direction?.value ?? null} /> <StatusMark status={status} />
        </>
      }
      id={id}
      title={title}
      aops={aops}
      answer={
        <>
          A sign of <PortalLink href={outcomePath(outcome.id)}>{outcome.title}</PortalLink>; it stands in no chain.
        </>
      }
    />
  );
  return <Article heading={heading} sections={sections} subject={{ segment: 'manifestations', id }} />;
}

function SignFacts({ manifestation: { level, tissue, context, components, aliases, aopWikiMatches, statusReason } }: { readonly manifestation: Manifestation }) {
  return (
    <FactList
      facts={[
        { name: 'Level of organisation', value: level === null ? 'not stated' : LEVEL_WORDS[level] },
        { name: 'Tissue or organ', value: tissue && <TermName term={tissue} /> },
        { name: 'Seen in', value: context && <StatementContext context={context} /> },
        { name: 'What changes', value: components.length === 0 ? null : <EventComponents components={components} /> },
        { name: 'Also called', value: aliases.length === 0 ? null : aliases.join('; ') },
        { name: 'Why it has this status', value: statusReason },
        { name: 'In AOP-Wiki', value: aopWikiMatches.length === 0 ? null : <NameList names={aopWikiMatches.map((near) => ({ id: near.id, name: `${near.id}, ${MATCH_WORDS[near.match]}`, href: eventPath(near.id) }))} /> },
      ]}
    />
  );
}
