import { AopArticle } from '../../../components/aop/aop-article.tsx';
import { AopPageDocument } from '../../../components/aop/aop-page.query.ts';
import { aopChain } from '../../../components/chain/aop-chain.ts';
import { entityRoute } from '../../../components/entity/entity-route.tsx';
import { askReading } from '../../../components/reading/ask-reading.ts';
import { readAt } from '../../../components/reading/reading-view.ts';
import { aopPath } from '../../../wording/route.ts';

const route = entityRoute({
  noun: 'AOP',
  document: AopPageDocument,
  entityOf: ({ aop }) => aop,
  summaryOf: ({ id, title }) => ({ title, path: aopPath(id), description: `${title}: key events in causal order, and for every relationship how plausible, how well supported, how graded, what speaks against it and how often it is referenced.` }),
  article: async (aop, { release }, params, missing) => {
    const chain = aopChain(aop);
    return <AopArticle aop={aop} release={release} missing={missing} chain={chain} asked={await askReading(chain, readAt(params))} />;
  },
});

export const generateMetadata = route.generateMetadata;
export default route.Page;
