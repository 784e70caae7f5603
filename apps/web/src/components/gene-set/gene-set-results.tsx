import type { GeneSetQuery } from '../../graphql/generated/graphql.ts';
import { counted } from '../../wording/count.ts';
import { eventPath, genePath, outcomePath } from '../../wording/route.ts';
import { OriginNotes } from '../aop/origin-notes.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { ColouredPathway } from './coloured-pathway.tsx';
import styles from './gene-set.module.css';

export type Enrichment = GeneSetQuery['enrichment'];
type Genes = readonly { readonly id: string; readonly symbol: string }[];

/** Where the genes stand: what was understood, events tested, a pathway coloured, outcomes counted. */
export function GeneSetResults({ result, question }: { readonly result: Enrichment; readonly question: string }) {
  const { geneCount, drawn, background, tested, tooSmall, unmatched, keyEvents, aops, adverseOutcomes, note } = result;
  return (
    <div className={styles.results}>
      <p className={styles.sum}>
        <strong>{counted(geneCount, 'gene')}</strong> recognised, {drawn} of them reported at a key event. Tested against {counted(background, 'gene')} that stand at any event: <strong>{counted(tested, 'event')}</strong>; {counted(tooSmall, 'event')} with too few genes left out.
      </p>
      <OriginNotes notes={aops.edges.map(({ node }) => node.originNote)} />
      {unmatched.length > 0 && <Unmatched unmatched={unmatched} />}
      {keyEvents.edges.length === 0 ? (
        <p>None of these genes stands at an event that was tested. A smaller least number of genes tests more events.</p>
      ) : (
        <DataTable
          caption={`${counted(keyEvents.totalCount, 'key event')} with at least one of the genes, smallest p first${keyEvents.totalCount > keyEvents.edges.length ? `; the first ${keyEvents.edges.length}` : ''}. ${note}`}
          columns={[{ title: 'Key event' }, { title: 'Genes' }, { title: 'Of', align: 'number' }, { title: 'p', align: 'number' }, { title: 'q', align: 'number' }, { title: 'Odds', align: 'number' }]}
          rows={keyEvents.edges.map(({ node, matchedGenes, overlap, setSize, p, q, oddsRatio }) => ({
            key: node.id,
            cells: [<a key="event" href={eventPath(node.id)}>{node.title}</a>, <GeneTags key="genes" genes={matchedGenes} />, `${overlap} / ${setSize}`, written(p), written(q), oddsRatio === null ? '–' : written(oddsRatio)],
          }))}
        />
      )}
      {aops.edges.length > 0 && <ColouredPathway aops={aops.edges.map(({ node, overlap }) => ({ ...node, overlap }))} genes={[...new Set(aops.edges.flatMap(({ matchedGenes }) => matchedGenes.map(({ id }) => id)))]} question={question} />}
      {adverseOutcomes.edges.length > 0 && (
        <DataTable
          caption={`${counted(adverseOutcomes.totalCount, 'adverse outcome')} that events with these genes lead to${adverseOutcomes.totalCount > adverseOutcomes.edges.length ? `; the first ${adverseOutcomes.edges.length}` : ''}. Counted, not tested: events of one pathway are not independent.`}
          columns={[{ title: 'Outcome' }, { title: 'Genes on the way', align: 'number' }, { title: 'Which' }]}
          rows={adverseOutcomes.edges.map(({ node, overlap, matchedGenes }) => ({ key: node.id, cells: [<a key="outcome" href={outcomePath(node.id)}>{node.title}</a>, overlap, <GeneTags key="genes" genes={matchedGenes} />] }))}
        />
      )}
    </div>
  );
}

const GeneTags = ({ genes }: { readonly genes: Genes }) => (
  <>
    {genes.map(({ id, symbol }, at) => (
      <span key={id}>
        {at > 0 && ', '}
        <a href={genePath(id)}>{symbol}</a>
      </span>
    ))}
  </>
);

function Unmatched({ unmatched }: { readonly unmatched: Enrichment['unmatched'] }) {
  return (
    <details className={styles.unmatched} open={unmatched.length <= 5}>
      <summary>{counted(unmatched.length, 'name')} of no one gene, left out</summary>
      <ul>
        {unmatched.map(({ text, candidates }) => (
          <li key={text}>
            <bdi>{text}</bdi>
            {candidates.length > 0 && <> : perhaps <GeneTags genes={candidates} /></>}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Small numbers with two digits that count: 0.00012, 3.4e-7, 12. */
export const written = (value: number): string => (value !== 0 && Math.abs(value) < 1e-4 ? value.toExponential(1) : String(Number(value.toPrecision(2))));
