import { counted, listed } from '../../wording/count.ts';
import { aopPath, eventPath, outcomePath } from '../../wording/route.ts';
import { joinIds } from '../../sections/several.ts';
import { OriginNote } from '../aop/origin-note.tsx';
import { ChainFigure } from '../chain/chain-figure.tsx';
import { ReleaseLine } from '../release/release-line.tsx';
import type { PageSubject } from '../tools/page-subject.ts';
import { PageTools } from '../tools/page-tools.tsx';
import { ToolsAt } from '../tools/tools-at.tsx';
import article from '../ui/article.module.css';
import { Contents } from '../ui/contents.tsx';
import { PageSection } from '../ui/page-section.tsx';
import type { Comparison } from './ask-comparison.ts';
import { COMPARED_WORDS } from './compared-words.ts';
import { mergedChain } from './merged-chain.ts';
import { OverlapFigure } from './overlap-figure.tsx';
import { PartTable } from './part-table.tsx';

/** A comparison: how much is shared, the chains drawn as one, then kind by kind who holds what. */
export function ComparisonSections({ comparison: { shared, chains, aops, release } }: { readonly comparison: Comparison }) {
  const { noun, compared, kinds } = shared;
  const titles = listed(compared.map(({ title }) => title));
  const chain = mergedChain(chains);
  const pathOf = noun === 'AOP' ? aopPath : outcomePath;
  const subject = { segment: noun === 'AOP' ? 'compare-aops' : 'compare-outcomes', id: joinIds(compared.map(({ id }) => id)) };
  const ends = new Set(noun === 'AOP' ? [] : compared.map(({ id }) => id));
  return (
    <>
      <div className={article.opening}>
        <OriginNote aops={aops} />
        <div className={article.bar}>
          <Contents entries={[{ id: 'shared', title: 'What is shared' }, { id: 'chain', title: 'The chains as one' }, ...kinds.map(({ word, title }) => ({ id: word, title }))]} />
          <PageTools {...subject} />
        </div>
      </div>
      <PageSection id="shared" title={inShort(shared)} tools={<ToolsAt subject={subject} anchor="shared" />}>
        <OverlapFigure shared={shared} caption={`${titles}: each row counts what stands ${COMPARED_WORDS[noun].where.toLowerCase()} these ${COMPARED_WORDS[noun].many} and no other of them.`} />
      </PageSection>
      <PageSection id="chain" title="The chains as one">
        <ChainFigure
          chain={chain}
          label={`Chains of ${titles}, drawn as one`}
          hrefOf={({ id }) => (ends.has(id) ? pathOf(id) : eventPath(id))}
          caption="Every event once; beside its number, how many of them hold it. An event that only one holds has no such word. Every event leads to its page."
        />
      </PageSection>
      {kinds.map((kind) => (
        <PageSection key={kind.word} id={kind.word} title={kind.title} tools={<ToolsAt {...toolsOf(subject, kind.word)} />}>
          <PartTable kind={kind} of={shared} />
        </PageSection>
      ))}
      <ReleaseLine release={release} />
    </>
  );
}

/** References have a section of their own, which cites them; what else is shared is a part of one. */
const toolsOf = (subject: PageSubject, word: string) => (word === 'references' ? { subject, anchor: 'references' } : { subject: { ...subject, view: { kind: word } }, anchor: 'shared' });

/** "Both share 3 key events, 2 cytokines". */
function inShort({ noun, compared, kinds }: Comparison['shared']): string {
  const ofAll = kinds.map(({ one, parts }) => ({ one, count: parts.filter(({ at }) => at.size === compared.length).length })).filter(({ count }) => count > 0);
  const all = compared.length === 2 ? `Both ${COMPARED_WORDS[noun].many}` : `All ${compared.length} ${COMPARED_WORDS[noun].many}`;
  return ofAll.length === 0 ? `These ${COMPARED_WORDS[noun].many} share nothing that this release knows of` : `${all} share ${listed(ofAll.map(({ one, count }) => counted(count, one)))}`;
}
