import type { TypedDocumentNode } from '@apollo/client';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { ask } from '../../graphql/ask.ts';
import type { FragmentType } from '../../graphql/generated/index.ts';
import { counted } from '../../wording/count.ts';
import { OriginNote, type OriginNote_aop } from '../aop/origin-note.tsx';
import { ReleaseLine, type ReleaseLine_release } from '../release/release-line.tsx';
import { ApiTrouble } from '../site/api-trouble.tsx';
import { ListPage, readListView } from '../ui/list-page.tsx';
import type { SearchParams } from '../ui/search-params.ts';

const PAGE_SIZE = 50;

interface ListVariables {
  first: number;
  after: string | null;
  filter: { text: string } | null;
}

interface Rows<TNode> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly TNode[];
}

interface ListRouteParts<TData, TNode> {
  readonly path: string;
  readonly title: string;
  readonly one: string;
  readonly many: string;
  /** What the field of the filter calls them, if not as above: "AOPs". */
  readonly noun?: string;
  /** How the list is ordered, as the end of a sentence: "by name". */
  readonly order: string;
  readonly description: string;
  readonly document: TypedDocumentNode<TData, ListVariables>;
  readonly rowsOf: (data: TData) => Rows<TNode>;
  readonly line: (node: TNode) => ReactNode;
  /** AOPs behind a row whose origin the list must tell; left out where rows may come from any. */
  readonly aopsOf?: (node: TNode) => readonly FragmentType<typeof OriginNote_aop>[];
}

/** What the page of a long list exports: a filter by words, rows, further pages; all in the address. */
export function listRoute<TData extends { readonly release: FragmentType<typeof ReleaseLine_release> }, TNode>(parts: ListRouteParts<TData, TNode>) {
  const { path, title, one, many, noun = many, order, description, document, rowsOf, line, aopsOf = () => [] } = parts;
  const metadata: Metadata = { title, alternates: { canonical: path }, description };

  async function Page({ searchParams }: { readonly searchParams: Promise<SearchParams> }) {
    const view = readListView(await searchParams);
    const answer = await ask(document, { first: PAGE_SIZE, after: view.after, filter: view.text === '' ? null : { text: view.text } });
    if (answer.kind === 'not-found') return <ApiTrouble layer="graphql" message={answer.message} />;
    if (answer.kind === 'failed') return <ApiTrouble {...answer} />;
    const rows = rowsOf(answer.data);
    const found = counted(rows.totalCount, one, many);
    return (
      <ListPage
        path={path}
        title={title}
        noun={noun}
        lead={view.text === '' ? `${found} in this release, ${order}.` : `${found} with “${view.text}”, ${order}.`}
        view={view}
        page={rows.pageInfo}
        isEmpty={rows.nodes.length === 0}
        note={<OriginNote aops={rows.nodes.flatMap(aopsOf)} />}
        foot={<ReleaseLine release={answer.data.release} />}
      >
        {rows.nodes.map(line)}
      </ListPage>
    );
  }

  return { metadata, Page };
}
