import type { TypedDocumentNode } from '@apollo/client';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache, type ReactNode } from 'react';
import { ask } from '../../graphql/ask.ts';
import { ApiTrouble } from '../site/api-trouble.tsx';
import type { SearchParams } from '../ui/search-params.ts';

interface EntityRouteProps {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<SearchParams>;
}

interface EntityRouteParts<TData, TEntity> {
  /** How a sentence calls such an entity. */
  readonly noun: string;
  readonly document: TypedDocumentNode<TData, { id: string }>;
  readonly entityOf: (data: TData) => TEntity | null;
  readonly summaryOf: (entity: TEntity) => { readonly title: string; readonly path: string; readonly description: string };
  readonly article: (entity: TEntity, data: TData, params: SearchParams) => ReactNode;
}

/** What a page of one entity exports: it asks once, names the page and shows its article, or says what went wrong. */
export function entityRoute<TData, TEntity>({ noun, document, entityOf, summaryOf, article }: EntityRouteParts<TData, TEntity>) {
  const answerTo = cache((id: string) => ask(document, { id }));
  const answerOf = async ({ params }: EntityRouteProps) => answerTo(decodeURIComponent((await params).id));

  async function generateMetadata(props: EntityRouteProps): Promise<Metadata> {
    const answer = await answerOf(props);
    const entity = answer.kind === 'answered' ? entityOf(answer.data) : null;
    if (entity === null) return { title: `No such ${noun}` };
    const { title, path, description } = summaryOf(entity);
    return { title, alternates: { canonical: path }, description };
  }

  async function Page(props: EntityRouteProps) {
    const answer = await answerOf(props);
    if (answer.kind === 'failed') return <ApiTrouble {...answer} />;
    const entity = answer.kind === 'not-found' ? null : entityOf(answer.data);
    if (answer.kind === 'not-found' || entity === null) notFound();
    return article(entity, answer.data, await props.searchParams);
  }

  return { generateMetadata, Page };
}
