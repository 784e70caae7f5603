import { useEffect, useState } from 'react';
import type { AopChain_AopFragment, GeneSetAopQuery } from '../../graphql/generated/graphql.ts';
import { counted } from '../../wording/count.ts';
import { aopPath, eventPath } from '../../wording/route.ts';
import { ChainDrawing } from '../chain/chain-drawing.tsx';
import { chainOfAop } from '../chain/chain-of-aop.ts';
import type { Chain } from '../chain/chain.ts';
import { Legend } from '../legend/legend.tsx';
import form from '../ui/form.module.css';
import { ScrollRegion } from '../ui/scroll-region.tsx';
import { askGraph } from './ask-graph.ts';
import styles from './gene-set.module.css';

/** The fragment of the question, unmasked: what the drawing of an AOP needs. */
type AskedAop = NonNullable<GeneSetAopQuery['aop']> & AopChain_AopFragment;

interface ColouredPathwayProps {
  readonly aops: readonly { readonly id: string; readonly title: string; readonly overlap: number }[];
  readonly genes: readonly string[];
  readonly question: string;
}

/** One pathway with a count of the list's genes at each event; which pathway, the reader chooses. */
export function ColouredPathway({ aops, genes, question }: ColouredPathwayProps) {
  const [chosen, setChosen] = useState(aops[0]?.id ?? '');
  const at = aops.some(({ id }) => id === chosen) ? chosen : (aops[0]?.id ?? '');
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
    <section className={styles.pathway} aria-labelledby="coloured-title">
      <h2 id="coloured-title">On a pathway</h2>
      <label className={styles.choice}>
        Pathways with most of the genes first
        <select className={form.field} value={at} onChange={({ target }) => setChosen(target.value)}>
          {aops.map(({ id, title, overlap }) => (
            <option key={id} value={id}>
              {`${overlap}: ${title} (${id})`}
            </option>
          ))}
        </select>
      </label>
      {typeof aop === 'string' && <p role="alert">This pathway could not be drawn. {aop}</p>}
      {aop !== null && typeof aop !== 'string' && <Drawing aop={aop} id={at} genes={genes} />}
    </section>
  );
}

function Drawing({ aop, id, genes }: { readonly aop: AskedAop; readonly id: string; readonly genes: readonly string[] }) {
  const chain = countedChain(aop, new Set(genes));
  const held = chain.events.filter(({ remark }) => remark !== undefined).length;
  const label = `Chain of events of ${aop.title}, with the genes of the list`;
  return (
    <figure className={styles.figure}>
      <ScrollRegion label={`${label}, scrolls sideways`}>
        <ChainDrawing chain={chain} label={label} hrefOf={(event) => eventPath(event.id)} quiet={({ remark }) => remark === undefined} />
      </ScrollRegion>
      <figcaption>
        <a href={aopPath(id)}>{aop.title}</a>: {counted(held, 'event')} of {chain.events.length} with genes of the list; beside an event&apos;s number stands how many. Events without any are pale.
      </figcaption>
      <Legend parts={['roles', 'changes', 'status', 'links']} />
    </figure>
  );
}

/** The chain, with the number of genes of the list in place of the level. */
function countedChain(aop: AskedAop, genes: ReadonlySet<string>): Chain {
  const chain = chainOfAop(aop);
  const counts = new Map(aop.keyEvents.edges.map(({ node }) => [node.id, new Set(node.genes.nodes.map(({ id }) => id).filter((id) => genes.has(id))).size]));
  return {
    ...chain,
    events: chain.events.map((event) => {
      const count = counts.get(event.id) ?? 0;
      return { ...event, level: null, ...(count > 0 && { remark: counted(count, 'gene') }) };
    }),
  };
}
