import { useEffect, useState } from 'react';
import { counted } from '../../wording/count.ts';
import { aopPath, eventPath } from '../../wording/route.ts';
import { chainOfAop } from '../chain/chain-of-aop.ts';
import { ChainDrawing } from '../chain/chain-drawing.tsx';
import { Legend } from '../legend/legend.tsx';
import form from '../ui/form.module.css';
import { PageSection } from '../ui/page-section.tsx';
import { ScrollRegion } from '../ui/scroll-region.tsx';
import { askGraph } from './ask-graph.ts';
import { colouredChain, finderOf, genesAtEvents, type AskedAop, type FindInList } from './coloured-chain.ts';
import { EVENT_GENE_COLUMNS, eventGenes } from './event-gene-columns.ts';
import { EventGenesTable } from './event-genes-table.tsx';
import type { ListedGene } from './gene-list.ts';
import type { AnsweredSet, Enrichment } from './gene-set-results.tsx';
import { resultFile, saveFile } from './result-file.ts';
import { ResultTools } from './result-tools.tsx';
import styles from './gene-set.module.css';

interface ColouredPathwayProps {
  readonly aops: Enrichment['aops']['edges'];
  readonly genes: readonly ListedGene[];
  readonly otherNames: Enrichment['otherNames'];
  readonly question: string;
  readonly answered: AnsweredSet;
}

/** One pathway with a count of the list's genes at each event; which pathway, the reader chooses. */
export function ColouredPathway({ aops, genes, otherNames, question, answered }: ColouredPathwayProps) {
  const [chosen, setChosen] = useState('');
  const at = aops.find(({ node }) => node.id === chosen)?.node.id ?? aops[0]?.node.id ?? '';
  const [aop, setAop] = useState<AskedAop | string | null>(null);
  useEffect(() => {
    const asked = new AbortController();
    setAop(null);
    void askGraph<{ readonly aop: AskedAop | null }>(question, { id: at }, asked.signal).then((came) => {
      if (!asked.signal.aborted) setAop('message' in came ? came.message : (came.data.aop ?? 'It is not in this release.'));
    });
    return () => asked.abort();
  }, [at, question]);
  return (
    <PageSection
      id="pathway"
      title="On a pathway"
      tools={
        aop !== null &&
        typeof aop !== 'string' && <PathwayTools aop={aop} id={at} find={finderOf(genes, otherNames)} question={question} answered={answered} />
      }
    >
      <label className={styles.choice}>
        Pathways with most of the genes first
        <select className={form.field} value={at} onChange={({ target }) => setChosen(target.value)}>
          {aops.map(({ node: { id, title }, overlap }) => (
            <option key={id} value={id}>
              {`${overlap}: ${title} (${id})`}
            </option>
          ))}
        </select>
      </label>
      {typeof aop === 'string' && <p role="alert">This pathway could not be drawn. {aop}</p>}
      {aop !== null && typeof aop !== 'string' && <Drawing aop={aop} id={at} find={finderOf(genes, otherNames)} hasChanges={genes.some(({ change }) => change !== null)} />}
    </PageSection>
  );
}

interface PathwayToolsProps {
  readonly aop: AskedAop;
  readonly id: string;
  readonly find: FindInList;
  readonly question: string;
  readonly answered: AnsweredSet;
}

function PathwayTools({ aop, id, find, question, answered: { release, notes } }: PathwayToolsProps) {
  const asked = { query: question, variables: { id } };
  const about = 'One row for each gene of the list at each event of the pathway, in the order of its events.';
  const edges = eventGenes(chainOfAop(aop).events, genesAtEvents(aop, find));
  const file = { name: 'pathway', title: `Genes of the list on ${aop.title} (${id})`, about, columns: EVENT_GENE_COLUMNS, edges, asked, release, notes };
  return <ResultTools title="On a pathway" name="pathway" about={about} asked={asked} onDownload={(format, withHead) => void resultFile({ ...file, format, withHead }).then(saveFile)} />;
}

function Drawing({ aop, id, find, hasChanges }: { readonly aop: AskedAop; readonly id: string; readonly find: FindInList; readonly hasChanges: boolean }) {
  const counts = genesAtEvents(aop, find);
  const chain = colouredChain(aop, counts);
  const held = chain.events.filter(({ share }) => share !== undefined).length;
  const label = `Chain of events of ${aop.title}, with the genes of the list`;
  return (
    <>
      <figure className={styles.figure}>
        <ScrollRegion label={`${label}, scrolls sideways`}>
          <ChainDrawing chain={chain} label={label} hrefOf={(event) => eventPath(event.id)} quiet={({ share }) => share === undefined} />
        </ScrollRegion>
        <figcaption>
          <a href={aopPath(id)}>{aop.title}</a>: {counted(held, 'event')} of {chain.events.length} with genes of the list. Beside an event&apos;s number stands how many of the genes reported there are in the list; the bar is their share. Events without any are pale.
        </figcaption>
        <Legend parts={['roles', 'changes', 'status', 'links']} />
      </figure>
      <EventGenesTable events={chain.events} counts={counts} hasChanges={hasChanges} />
    </>
  );
}
