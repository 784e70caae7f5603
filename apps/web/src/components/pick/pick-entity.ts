import 'server-only';
import type { EntityType } from '../../graphql/generated/graphql.ts';
import { ask } from '../../graphql/ask.ts';
import { PickDocument } from './pick.query.ts';

/** Something that a text may mean. */
export interface Candidate {
  readonly id: string;
  readonly title: string;
}

/** What a name or an id, as a person wrote it, was taken for. */
export type Picked =
  | { readonly kind: 'picked'; readonly text: string; readonly chosen: Candidate; readonly others: readonly Candidate[] }
  | { readonly kind: 'unknown'; readonly text: string; readonly suggestions: readonly string[] }
  | { readonly kind: 'failed'; readonly text: string; readonly message: string };

/**
 * Reads a text as one entity of some types: the one of that id, else the best match, with the other matches beside it
 * for the reader to choose from. An id leaves nothing to choose.
 */
export async function pickEntity(text: string, types: readonly EntityType[]): Promise<Picked> {
  const answer = await ask(PickDocument, { text, types: [...types] });
  if (answer.kind !== 'answered') return { kind: 'failed', text, message: answer.message };
  // What did not arrive is not unknown.
  if (answer.problems.length > 0) return { kind: 'failed', text, message: answer.problems.join(' ') };
  const { edges, topHit, suggestions } = answer.data.search;
  const found = new Map(edges.map((edge) => [edge.id, edge]));
  const best = (topHit === null ? undefined : found.get(topHit.id)) ?? edges[0];
  if (best === undefined) return { kind: 'unknown', text, suggestions };
  const others = best.kind === 'EXACT_ID' ? [] : [...found.values()].filter(({ id }) => id !== best.id);
  const candidate = ({ id, title }: (typeof edges)[number]): Candidate => ({ id, title: title.text });
  return { kind: 'picked', text, chosen: candidate(best), others: others.map(candidate) };
}
