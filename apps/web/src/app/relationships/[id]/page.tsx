import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { RelationshipArticle } from '../../../components/relationship/relationship-article.tsx';
import { RelationshipPageDocument } from '../../../components/relationship/relationship-page.query.ts';
import { ApiTrouble } from '../../../components/site/api-trouble.tsx';
import { ask } from '../../../graphql/ask.ts';
import { relationshipPath } from '../../../wording/route.ts';

interface RelationshipPageProps {
  readonly params: Promise<{ readonly id: string }>;
}

/** One question per request, though title and page both need it. */
const relationshipOf = cache((id: string) => ask(RelationshipPageDocument, { id }));
const answerOf = async ({ params }: RelationshipPageProps) => relationshipOf(decodeURIComponent((await params).id));

export async function generateMetadata(props: RelationshipPageProps): Promise<Metadata> {
  const answer = await answerOf(props);
  if (answer.kind !== 'answered' || answer.data.keyEventRelationship === null) return { title: 'No such relationship' };
  const { id, upstream, downstream } = answer.data.keyEventRelationship;
  const title = `${upstream.title} leading to ${downstream.title}`;
  return { title, alternates: { canonical: relationshipPath(id) }, description: `${title}: how plausible, how well supported, how each AOP grades it, what speaks against it, and the references.` };
}

export default async function RelationshipPage(props: RelationshipPageProps) {
  const answer = await answerOf(props);
  if (answer.kind === 'failed') return <ApiTrouble {...answer} />;
  if (answer.kind === 'not-found' || answer.data.keyEventRelationship === null) notFound();
  const { keyEventRelationship, release } = answer.data;
  return <RelationshipArticle relationship={keyEventRelationship} release={release} />;
}
