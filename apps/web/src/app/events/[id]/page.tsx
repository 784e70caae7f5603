import { viewedEntityRoute } from '../../../components/entity/entity-route.tsx';
import { KeyEventArticle } from '../../../components/key-event/key-event-article.tsx';
import { KeyEventPageDocument } from '../../../components/key-event/key-event-page.query.ts';
import { geneBases } from '../../../components/statement/gene-bases.ts';
import type { SearchParams } from '../../../components/ui/search-params.ts';
import { eventPath } from '../../../wording/route.ts';

/** Whether genes count that are only named in its text. */
const alsoNamed = (params: SearchParams): boolean => params['also'] === 'named';

const route = viewedEntityRoute({
  noun: 'key event',
  document: KeyEventPageDocument,
  variablesOf: (id, params) => ({ id, genes: { basis: [...geneBases(alsoNamed(params))] } }),
  entityOf: ({ keyEvent }) => keyEvent,
  summaryOf: ({ id, title }) => ({ title, path: eventPath(id), description: `${title}: what changes, what lies before and after it, which genes and cell types are reported at it, and how it is measured.` }),
  article: (event, { release }, params) => <KeyEventArticle event={event} release={release} alsoNamed={alsoNamed(params)} />,
});

export const generateMetadata = route.generateMetadata;
export default route.Page;
