import type { ReceptorPageQuery } from '../../graphql/generated/graphql.ts';
import { readFragment } from '../../graphql/generated/index.ts';
import { counted, listed } from '../../wording/count.ts';
import { cellPath } from '../../wording/route.ts';
import { EntityHeading } from '../entity/entity-heading.tsx';
import { footSections } from '../entity/foot-sections.tsx';
import { GeneNames } from '../gene/gene-names.tsx';
import { InteractionList } from '../interaction/interaction-list.tsx';
import { numberReferences } from '../reference/cited-references.ts';
import { complexName } from '../statement/gene-words.ts';
import { Article, type ArticleSection } from '../ui/article.tsx';
import { TitleColumns } from '../ui/title-columns.tsx';
import { BoundLigand_boundLigandEdge, BoundLigands } from './bound-list.tsx';
import { namedBySource } from './named-by-source.ts';
import { ReceptorEvents, ReceptorEvents_geneKeyEventEdge } from './receptor-events.tsx';

interface ReceptorArticleProps {
  readonly receptor: NonNullable<ReceptorPageQuery['receptorComplex']>;
  readonly release: ReceptorPageQuery['release'];
}

/** The page of a receptor: its chains, what binds it, where they are reported, which cells answer by it. */
export function ReceptorArticle({ receptor, release }: ReceptorArticleProps) {
  const { id, affinity, subunits, ligands, conflicts, sources } = receptor;
  const name = complexName(receptor.name);
  const single = subunits.length === 1;
  const isAt = (at: { readonly complex: { readonly id: string } | null; readonly receptors: readonly { readonly id: string }[] }): boolean =>
    at.complex === null ? single && at.receptors.length === 1 && at.receptors[0]?.id === subunits[0]?.id : at.complex.id === id;
  const interactions = [...new Map(subunits.flatMap((chain) => chain.interactions.nodes.filter(({ receptorSets }) => receptorSets.some(isAt)).map((each) => [each.id, each]))).values()];
  const edges = subunits.flatMap((chain) => chain.keyEvents.edges.map((edge) => ({ chain, edge, ofIt: single ? edge.complexes.length === 0 || edge.complexes.some((complex) => complex.id === id) : edge.complexes.some((complex) => complex.id === id) })));
  const bySource = interactions.some(({ receptorSets }) => receptorSets.some((set) => set.origin === 'SOURCE' && isAt(set)));
  const citations = numberReferences([ligands.edges, edges.map(({ edge }) => edge), interactions].flatMap((part) => part.flatMap(({ references }) => references)));
  const statements = edges.map(({ chain, edge, ofIt }) => ({ chain, said: readFragment(ReceptorEvents_geneKeyEventEdge, edge), ofIt }));
  const [own, ofChains] = [statements.filter(({ ofIt }) => ofIt), statements.filter(({ ofIt }) => !ofIt)];
  const eventsOf = (some: typeof statements): ReadonlySet<string> => new Set(some.map(({ said }) => said.node.id));
  const ownEvents = eventsOf(own);
  // An event that names both the receptor and one of its chains alone is not one more.
  const furtherEvents = [...eventsOf(ofChains)].filter((event) => !ownEvents.has(event)).length;
  // Each chain of a ligand has a pair of its own, and a pair may stand in several sets.
  const ligandCount = new Set(readFragment(BoundLigand_boundLigandEdge, ligands.edges).map(({ ligandName }) => ligandName)).size;
  const cells = new Map(interactions.flatMap(({ targetCell }) => (targetCell === null ? [] : [[targetCell.id, targetCell] as const])));
  const sections: readonly ArticleSection[] = [
    {
      id: 'events',
      title: 'Reported at',
      lead: own.length === 0 ? `No source of this release names ${name} at a key event.${ofChains.length > 0 ? ' Its chains are reported, as below.' : ''}` : undefined,
      body: own.length === 0 ? <></> : <ReceptorEvents caption={single ? `Key events at which ${name} is reported.` : `Key events at which ${name} is named as the receptor, chain by chain.`} statements={own} citations={citations} />,
    },
    { id: 'ligands', title: 'Ligands', lead: ligands.totalCount === 0 ? 'No ligand is known to this release.' : undefined, body: ligands.totalCount === 0 ? <></> : <BoundLigands edges={ligands.edges} atReceptor={false} named={namedBySource(interactions)} citations={citations} /> },
    { id: 'cells', title: 'Cells that answer by it', lead: 'Targets of the interactions below.', body: cells.size === 0 ? null : <TitleColumns items={[...cells.values()].map((cell) => ({ id: cell.id, title: cell.label, href: cellPath(cell.id) }))} label="Pages: cell types" first={null} next={null} /> },
    { id: 'interactions', title: 'Interactions', lead: 'Which cell tells which, by what, at which receptor.', body: interactions.length === 0 ? null : <InteractionList interactions={interactions} citations={citations} /> },
    {
      id: 'chains',
      title: 'Its chains elsewhere',
      lead: 'Reported without this receptor: alone, or as part of another.',
      fold: counted(ofChains.length, 'statement'),
      body: ofChains.length === 0 ? null : <ReceptorEvents caption={`Key events at which chains of ${name} are reported, not as this receptor.`} statements={ofChains} citations={citations} />,
    },
    ...footSections({ conflicts, citations, sources, release }),
  ];
  return (
    <Article
      heading={
        <EntityHeading
          kind={single ? 'Receptor of one chain' : `Receptor complex of ${subunits.length} chains`}
          id={id}
          title={name}
          aops={subunits.flatMap(({ aops }) => aops.nodes)}
          answer={
            <>
              {single ? 'Gene: ' : 'Chains: '}
              <GeneNames genes={subunits} />
              {affinity !== null && `; ${affinity.toLowerCase()} affinity`}. {bySource ? 'A cited source names it as a receptor.' : 'By CellPhoneDB alone: no cited source of this release names it as a receptor.'} Reported at <strong>{counted(ownEvents.size, 'key event')}</strong>
              {furtherEvents > 0 && `, its chains at ${counted(furtherEvents, 'more', 'more')}`}; <strong>{counted(ligandCount, 'ligand')}</strong>
              {cells.size > 0 && `; ${listed([...cells.values()].map(({ label }) => label))} answer by it`}.
            </>
          }
        />
      }
      sections={sections}
      subject={{ segment: 'receptors', id }}
    />
  );
}
