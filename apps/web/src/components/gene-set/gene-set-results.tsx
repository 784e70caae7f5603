import { lazy, Suspense } from 'react';
import type { GeneSetQuery } from '../../graphql/generated/graphql.ts';
import { counted } from '../../wording/count.ts';
import { aopPath, eventPath, outcomePath } from '../../wording/route.ts';
import { OriginNotes } from '../aop/origin-notes.tsx';
import { DataTable } from '../ui/data-table.tsx';
import type { ListedGene } from './gene-list.ts';
import { GeneTags } from './gene-tags.tsx';
import styles from './gene-set.module.css';

export type Enrichment = GeneSetQuery['enrichment'];

/** What draws is loaded when there is something to draw. */
const ColouredPathway = lazy(async () => ({ default: (await import('./coloured-pathway.tsx')).ColouredPathway }));

interface GeneSetResultsProps {
  readonly result: Enrichment;
  readonly genes: readonly ListedGene[];
  /** The question for the chain of a pathway. */
  readonly question: string;
}

/** Where the genes stand: events tested, a pathway coloured, pathways and outcomes counted. */
export function GeneSetResults({ result, genes, question }: GeneSetResultsProps) {
  const { keyEvents, aops, adverseOutcomes, note, otherNames } = result;
  return (
    <div className={styles.results}>
      <OriginNotes notes={aops.edges.map(({ node }) => node.originNote)} />
      <section id="events" className={styles.part} aria-labelledby="events-title">
        <h2 id="events-title">Key events</h2>
        {keyEvents.edges.length === 0 ? (
          <p>None of these genes stands at an event that was tested. A smaller least number of genes tests more events.</p>
        ) : (
          <DataTable
            caption={`${counted(keyEvents.totalCount, 'key event')} with at least one of the genes, smallest p first${restOf(keyEvents)}. ${note} p: chance of so large an overlap (hypergeometric, one-sided). q: p corrected for the number of events tested (Benjamini-Hochberg).`}
            columns={[{ title: 'Key event' }, { title: 'Yours of all', align: 'number' }, { title: 'q', align: 'number' }, { title: 'p', align: 'number' }, { title: 'Odds ratio', align: 'number' }, { title: 'Your genes there', align: 'sentence' }]}
            rows={keyEvents.edges.map(({ node, matchedGenes, overlap, setSize, p, q, oddsRatio }) => ({
              key: node.id,
              cells: [<a key="event" href={eventPath(node.id)}>{node.title}</a>, `${overlap} of ${setSize}`, written(q), written(p), oddsRatio === null ? 'not defined' : written(oddsRatio), <GeneTags key="genes" genes={matchedGenes} />],
            }))}
          />
        )}
      </section>
      {aops.edges.length > 0 && (
        <Suspense fallback={<p>The drawing of a pathway is on its way.</p>}>
          <ColouredPathway aops={aops.edges} genes={genes} otherNames={otherNames} question={question} />
        </Suspense>
      )}
      <Counted id="aops" title="AOPs" noun="AOP" says="at whose events these genes are reported" pathOf={aopPath} of={aops} />
      <Counted id="outcomes" title="Adverse outcomes" noun="adverse outcome" says="that events with these genes lead to within an AOP" pathOf={outcomePath} of={adverseOutcomes} />
    </div>
  );
}

interface CountedProps {
  readonly id: string;
  readonly title: string;
  readonly noun: string;
  readonly says: string;
  readonly pathOf: (id: string) => string;
  readonly of: Enrichment['adverseOutcomes'] | Enrichment['aops'];
}

/** What gathers events, by how many of the genes stand at them. */
function Counted({ id, title, noun, says, pathOf, of }: CountedProps) {
  if (of.edges.length === 0) return null;
  return (
    <section id={id} className={styles.part} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <DataTable
        caption={`${counted(of.totalCount, noun)} ${says}, most genes first${restOf(of)}. Counted, not tested: events of one pathway share genes.`}
        columns={[{ title: title.slice(0, -1) }, { title: 'Genes', align: 'number' }, { title: 'Events with them', align: 'number' }, { title: 'Which genes', align: 'sentence' }]}
        rows={of.edges.map(({ node, overlap, keyEvents, matchedGenes }) => ({ key: node.id, cells: [<a key="name" href={pathOf(node.id)}>{node.title}</a>, overlap, keyEvents.length, <GeneTags key="genes" genes={matchedGenes} />] }))}
      />
    </section>
  );
}

const restOf = ({ totalCount, edges }: { readonly totalCount: number; readonly edges: readonly unknown[] }): string => (totalCount > edges.length ? `; the first ${edges.length}` : '');

/** Small numbers with two digits that count: 0.00012, 3.4e-7, 12. */
const written = (value: number): string => (value !== 0 && Math.abs(value) < 1e-4 ? value.toExponential(1) : String(Number(value.toPrecision(2))));
