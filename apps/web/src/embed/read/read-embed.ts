import 'server-only';
import { parse } from 'graphql';
import { answerTree, type AnswerNode } from '../../answer/answer-tree.ts';
import { graphSchema } from '../../answer/graph-schema.ts';
import { readAnswer } from '../../answer/read-answer.ts';
import { askInPart } from '../../graphql/ask-plainly.ts';
import { documentPath, embedPath } from '../../wording/route.ts';
import type { EmbedAnswer, ReadEmbed } from '../embed-answer.ts';
import type { EmbedAsk } from '../embed-ask.ts';
import { answerOfDocument, type AnswerOfDocument } from './answer-of-document.ts';
import { EmbedContextDocument } from './embed-context.query.ts';
import { embedNotes } from './embed-notes.ts';
import { refusalOf } from './embed-refusal.ts';
import { aopIds, isEmpty } from './told-in-answer.ts';

/** Whether they may be cited is asked of so many AOPs of an answer: the most that the API tells at once. */
const MOST_AOPS = 500;

/** Answers a saved document and gathers all that every form of its embed says; or says why it cannot be shown. */
export async function readEmbed({ id, release }: EmbedAsk, reader: Headers, addressOf: (path: string) => string): Promise<ReadEmbed> {
  const told = await answerOfDocument(id, release, reader);
  const answer = told.body === null ? null : readAnswer(JSON.stringify(told.body), { query: '', variables: '{}', operationName: null }, null, told.status);
  if (answer === null || answer.data === null || (answer.faults.length > 0 && isEmpty(answer.data))) return refusalOf(told, answer);
  // An older answer, or a text that looks like an id, may name AOPs that this release has not: those come back as null.
  const context = await askInPart(EmbedContextDocument, { id, aops: [...aopIds(answer.data)].slice(0, MOST_AOPS) });
  if (context === null) return refusalOf({ ...told, status: 0 }, null);
  const { savedDocument: saved, release: served } = context;
  if (saved === null) return refusalOf({ ...told, status: 404 }, null);
  const schema = graphSchema();
  const variables = saved.variables as EmbedAnswer['variables'];
  const tree = answerTree(schema, parse(saved.document), null, answer.data, variables ?? {}) ?? EMPTY_TREE;
  const kept = keptFrom(told);
  return {
    kind: 'answered',
    cacheControl: answer.faults.length > 0 ? 'no-store' : told.cacheControl,
    answer: {
      id,
      title: saved.title,
      document: saved.document,
      variables,
      data: answer.data,
      tree,
      release: kept === null ? { id: served.id, date: served.date } : { id: kept.release, date: null },
      licence: served.licence,
      licenceUrl: served.sources.find(({ licence }) => licence === served.licence)?.licenceUrl ?? `https://spdx.org/licenses/${encodeURIComponent(served.licence)}.html`,
      licenceNote: served.licenceNote,
      sources: served.sources,
      notes: embedNotes({ answer, schema, tree, context, kept: kept === null ? null : { explanation: `${kept.explanation} Sources and licence are told as of the release that is served now, ${served.id}.` } }),
      home: addressOf(documentPath(id, release)),
      address: addressOf(embedPath(id)),
    },
  };
}

const EMPTY_TREE: AnswerNode = { type: 'Query', field: '', args: {}, parent: null, leaves: {}, children: [] };

/** The release of an older answer that the API had kept, and what it says of it; null for an answer of today. */
function keptFrom({ body }: AnswerOfDocument): { readonly release: string; readonly explanation: string } | null {
  const extensions = body?.['extensions'] as { readonly savedDocument?: { readonly current?: boolean; readonly release?: string; readonly explanation?: string } } | undefined;
  const saved = extensions?.savedDocument;
  return saved?.current === false && typeof saved.release === 'string' ? { release: saved.release, explanation: saved.explanation ?? '' } : null;
}
