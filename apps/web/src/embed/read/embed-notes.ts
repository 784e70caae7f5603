import type { GraphQLSchema } from 'graphql';
import type { Answer } from '../../answer/read-answer.ts';
import type { AnswerNode } from '../../answer/answer-tree.ts';
import { notesOnReconstruction, tellsOfReconstruction } from '../../answer/told-of-reconstruction.ts';
import { citeStatus } from '../../components/aop/cite-status.ts';
import type { EmbedContextQuery } from '../../graphql/generated/graphql.ts';
import { listed } from '../../wording/count.ts';
import { fieldWords } from '../../wording/field-words.ts';

/** What notes are made from. */
export interface ToldOf {
  readonly answer: Pick<Answer, 'text' | 'faults' | 'missing'>;
  readonly schema: GraphQLSchema;
  readonly tree: AnswerNode;
  readonly context: Pick<EmbedContextQuery, 'aops' | 'reconstructions'>;
  /** What the API says of an older answer that it had kept; null for an answer of today. */
  readonly kept: { readonly explanation: string } | null;
}

/** More AOPs than this are counted, not named. */
const MOST_NAMED = 5;

/** What must stand beside an answer: of which time it is, what is missing of it, where its pathways come from, what not to cite. */
export function embedNotes({ answer, schema, tree, context: { aops, reconstructions }, kept }: ToldOf): readonly string[] {
  const ofAops = aops.flatMap((node) => (node !== null && 'status' in node ? [node] : []));
  const ofReconstruction = notesOnReconstruction(tellsOfReconstruction(schema, tree, answer.text), notesOf(reconstructions.nodes));
  const warned = ofAops.flatMap(({ id, status, origin }) => {
    const { warning, standings } = citeStatus(status, origin);
    return warning === null || standings.length === 0 ? [] : [{ id, warning }];
  });
  return [
    ...(kept === null ? [] : [kept.explanation]),
    ...new Set([...notesOf(ofAops), ...ofReconstruction]),
    ...warnings(warned),
    ...(answer.faults.length === 0 ? [] : [`Not all of it could be answered: ${[...new Set(answer.faults.map(({ message }) => message))].slice(0, MOST_NAMED).join(' ')}`]),
    ...gaps(answer.missing),
  ];
}

const notesOf = (of: readonly { readonly originNote?: string | null }[]): readonly string[] => [...new Set(of.flatMap(({ originNote }) => originNote ?? []))];

/** One line for each source that this release lacks, with the fields that it would fill, as a reader calls them. */
function gaps(missing: readonly string[]): readonly string[] {
  const bySource = new Map<string, string[]>();
  for (const each of missing) {
    const [, field = each, source = ''] = /^(\S+), which would come from (.+)$/.exec(each) ?? [];
    const { owner, name } = fieldWords(field);
    const words = name === '' ? field : `the ${name} of ${owner}`;
    bySource.set(source, [...(bySource.get(source) ?? []), words]);
  }
  return [...bySource].map(([source, fields]) => `No source of this release has ${listed(fields)}${source === '' ? '' : `; that would come from ${source}`}.`);
}

/** One line for each warning, with the AOPs that it is about. */
function warnings(warned: readonly { readonly id: string; readonly warning: string }[]): readonly string[] {
  return [...new Set(warned.map(({ warning }) => warning))].map((warning) => {
    const ids = warned.filter((each) => each.warning === warning).map(({ id }) => id);
    return `${ids.length > MOST_NAMED ? `${ids.slice(0, MOST_NAMED).join(', ')} and ${ids.length - MOST_NAMED} more` : ids.join(', ')}: ${warning}`;
  });
}
