import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache, type ReactNode } from 'react';
import { ask } from '../../graphql/ask.ts';
import type { MissingField } from '../../graphql/missing-field.ts';
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
  readonly article: (entity: TEntity, data: TData, params: SearchParams, missing: readonly MissingField[]) => ReactNode | Promise<ReactNode>;
}

interface ViewedEntityRouteParts<TData, TEntity, TVariables> extends Omit<EntityRouteParts<TData, TEntity>, 'document'> {
  readonly document: TypedDocumentNode<TData, TVariables>;
  /** What is asked, where the address says more than the id. */
  readonly variablesOf: (id: string, params: SearchParams) => TVariables;
}

/** What a page of one entity exports: it asks once, names the page and shows its article, or says what went wrong. */
export const entityRoute = <TData, TEntity>(parts: EntityRouteParts<TData, TEntity>) => viewedEntityRoute({ ...parts, variablesOf: (id) => ({ id }) });

/** The same for a page that its address can narrow or turn. */
export function viewedEntityRoute<TData, TEntity, TVariables extends OperationVariables>({ noun, document, variablesOf, entityOf, summaryOf, article }: ViewedEntityRouteParts<TData, TEntity, TVariables>) {
  // One question per request, though title and page both need it; React knows a text again, not an object.
  const answerTo = cache((variables: string) => ask(document, JSON.parse(variables) as TVariables));
  const answerOf = async ({ params, searchParams }: EntityRouteProps) => answerTo(JSON.stringify(variablesOf(decodeURIComponent((await params).id), await searchParams)));

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
    return article(entity, answer.data, await props.searchParams, answer.missing);
  }

  return { generateMetadata, Page };
}
