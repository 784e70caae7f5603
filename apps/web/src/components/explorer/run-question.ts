import 'server-only';
import { Kind, parse } from 'graphql';
import { readEnv } from '../../env.ts';
import type { OpeningQuestion } from './explorer-start.ts';

/** What came of it, ready to show; null where nothing was asked. */
export type ShownAnswer = { readonly kind: 'answer'; readonly json: string } | { readonly kind: 'trouble'; readonly message: string } | null;

/** More than this is not shown: a browser would lay it out for minutes. */
const MOST_SHOWN = 400_000;

/**
 * Puts the question to the API, which alone judges it: its limits hold here too.
 * @param reader headers of the reader in whose name it is asked and whose limits it counts against; null where the
 * question is the portal's own, whose answer may be kept for all
 */
export async function runQuestion({ query, variables }: Pick<OpeningQuestion, 'query' | 'variables'>, reader: Headers | null): Promise<ShownAnswer> {
  if (query.trim() === '') return null;
  const parsed = parsedVariables(variables);
  if (parsed === null) return { kind: 'trouble', message: 'The variables are no JSON object. Write them as {"id": "aop:40"}.' };
  if (changesAnything(query)) return { kind: 'trouble', message: 'This page asks questions only. A mutation goes to /graphql by POST.' };
  const caller = reader?.get('x-forwarded-for') ?? null;
  const headers = { 'content-type': 'application/json', ...(caller !== null && { 'x-forwarded-for': caller }) };
  const answer = await fetch(readEnv().apiUrl, { method: 'POST', headers, body: JSON.stringify({ query, variables: parsed }), cache: 'no-store' }).catch(() => null);
  if (answer === null) return { kind: 'trouble', message: 'The API behind this portal does not answer. Try again in a moment.' };
  const json = indented(await answer.text());
  if (json === null) return { kind: 'trouble', message: `The API answered ${answer.status} without JSON. Try again in a moment.` };
  if (json.length > MOST_SHOWN) return { kind: 'trouble', message: `The answer has ${json.length} characters, more than a page can show. Ask for fewer rows, or take it from /graphql.` };
  return { kind: 'answer', json };
}

function parsedVariables(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function indented(text: string): string | null {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return null;
  }
}

/** A link must change nothing when it is followed. What cannot be read is left for the API to explain. */
function changesAnything(query: string): boolean {
  try {
    return parse(query).definitions.some((definition) => definition.kind === Kind.OPERATION_DEFINITION && definition.operation !== 'query');
  } catch {
    return false;
  }
}
