import { lazy, Suspense } from 'react';
import type { GeneSetQuery } from '../../graphql/generated/graphql.ts';
import { counted } from '../../wording/count.ts';
import { aopPath, eventPath, outcomePath } from '../../wording/route.ts';
import { OriginNotes } from '../aop/origin-notes.tsx';
import type { ListedGene } from './gene-list.ts';
import { GeneTags } from './gene-tags.tsx';
import type { AskedQuestion } from './result-file.ts';
import { ResultSection } from './result-section.tsx';
import { countedColumns, EVENT_COLUMNS, type CountedEdge, type TestedEvent } from './result-tables.ts';
import type { ShownColumn } from './sorted-results.tsx';
import type { SortedTableName, TableSorts } from './table-sorts.ts';
import styles from './gene-set.module.css';

export type Enrichment = GeneSetQuery['enrichment'];

/** What draws is loaded when there is something to draw. */
const ColouredPathway = lazy(async () => ({ default: (await import('./coloured-pathway.tsx')).ColouredPathway }));

/** An answer with what was asked, and how its tables are sorted. */
export interface AnsweredSet {
  readonly release: GeneSetQuery['release'];
  readonly asked: AskedQuestion;
  /** Notes that stand wherever the AOPs are shown. */
  readonly notes: readonly string[];
  readonly sorts: TableSorts;
  readonly onSort: (table: SortedTableName, key: string) => void;
}

interface GeneSetResultsProps extends Omit<AnsweredSet, 'notes'> {
  readonly result: Enrichment;
  readonly genes: readonly ListedGene[];
  /** The question for the chain of a pathway. */
  readonly question: string;
}

/** Where the genes stand: events tested, a pathway coloured, pathways and outcomes counted. */
export function GeneSetResults({ result, genes, question, ...asked }: GeneSetResultsProps) {
  const { keyEvents, aops, adverseOutcomes, note, otherNames } = result;
  const notes = aops.edges.map(({ node }) => node.originNote);
  const answered: AnsweredSet = { ...asked, notes: [note, ...new Set(notes.flatMap((each) => each ?? []))] };
  return (
    <div className={styles.results}>
      <OriginNotes notes={notes} />
      <ResultSection
        name="events"
        title="Key events"
        about={`One row for each key event with at least one of the genes${restOf(keyEvents)}, with the test of its overlap.`}
        caption={`${counted(keyEvents.totalCount, 'key event')} with at least one of the genes${asked.sorts.events.sort === null ? ', smallest p first' : ''}${restOf(keyEvents)}. ${note} p: chance of so large an overlap (hypergeometric, one-sided). q: p corrected for the number of events tested (Benjamini-Hochberg). Heads sort.`}
        columns={EVENT_COLUMNS}
        shown={SHOWN_OF_EVENT}
        edges={keyEvents.edges}
        answered={answered}
        none="None of these genes stands at an event that was tested. A smaller least number of genes tests more events."
      />
      {aops.edges.length > 0 && (
        <Suspense fallback={<p>The drawing of a pathway is on its way.</p>}>
          <ColouredPathway aops={aops.edges} genes={genes} otherNames={otherNames} question={question} answered={answered} />
        </Suspense>
      )}
      <Counted name="aops" title="AOPs" noun="AOP" says="at whose events these genes are reported" pathOf={aopPath} of={aops} answered={answered} />
      <Counted name="outcomes" title="Adverse outcomes" noun="adverse outcome" says="that events with these genes lead to within an AOP" pathOf={outcomePath} of={adverseOutcomes} answered={answered} />
    </div>
  );
}

const SHOWN_OF_EVENT: readonly ShownColumn<TestedEvent>[] = [
  { key: 'key_event', cell: ({ node }) => <a key="event" href={eventPath(node.id)}>{node.title}</a> },
  { key: 'overlap', align: 'number', cell: ({ overlap, setSize }) => `${overlap} of ${setSize}` },
  { key: 'q', align: 'number', cell: ({ q }) => written(q) },
  { key: 'p', align: 'number', cell: ({ p }) => written(p) },
  { key: 'odds_ratio', align: 'number', cell: ({ oddsRatio }) => (oddsRatio === null ? 'not defined' : written(oddsRatio)) },
  { key: 'genes', align: 'sentence', cell: ({ matchedGenes }) => <GeneTags key="genes" genes={matchedGenes} /> },
];

interface CountedProps {
  readonly name: SortedTableName;
  readonly title: string;
  readonly noun: string;
  readonly says: string;
  readonly pathOf: (id: string) => string;
  readonly of: Enrichment['adverseOutcomes'] | Enrichment['aops'];
  readonly answered: AnsweredSet;
}

/** What gathers events, by how many of the genes stand at them. */
function Counted({ name, title, noun, says, pathOf, of, answered }: CountedProps) {
  if (of.edges.length === 0) return null;
  const shown: readonly ShownColumn<CountedEdge>[] = [
    { key: 'title', cell: ({ node }) => <a key="name" href={pathOf(node.id)}>{node.title}</a> },
    { key: 'overlap', align: 'number', cell: ({ overlap }) => overlap },
    { key: 'key_event_count', align: 'number', cell: ({ keyEvents }) => keyEvents.length },
    { key: 'genes', align: 'sentence', cell: ({ matchedGenes }) => <GeneTags key="genes" genes={matchedGenes} /> },
  ];
  return (
    <ResultSection
      name={name}
      title={title}
      about={`One row for each ${noun} ${says}${restOf(of)}; counted, not tested.`}
      caption={`${counted(of.totalCount, noun)} ${says}, most genes first${restOf(of)}. Counted, not tested: events of one pathway share genes.`}
      columns={countedColumns(title.slice(0, -1))}
      shown={shown}
      edges={of.edges}
      answered={answered}
    />
  );
}

const restOf = ({ totalCount, edges }: { readonly totalCount: number; readonly edges: readonly unknown[] }): string => (totalCount > edges.length ? `; the first ${edges.length}` : '');

/** Small numbers with two digits that count: 0.00012, 3.4e-7, 12. */
const written = (value: number): string => (value !== 0 && Math.abs(value) < 1e-4 ? value.toExponential(1) : String(Number(value.toPrecision(2))));
