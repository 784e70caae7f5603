import type { Answer } from '../../answer/read-answer.ts';
import { citeStatus } from '../../components/aop/cite-status.ts';
import type { EmbedContextQuery } from '../../graphql/generated/graphql.ts';

export type EmbedContext = EmbedContextQuery;

/** More AOPs than this are counted, not named. */
const MOST_NAMED = 5;

/** What must stand beside an answer: of which time it is, what is missing of it, where its pathways come from, what not to cite. */
export function embedNotes(answer: Answer, { aops, reconstructions }: EmbedContext, kept: { readonly explanation: string } | null): readonly string[] {
  const ofAops = aops.flatMap((node) => (node !== null && 'status' in node ? [node] : []));
  const isReconstruction = /"iraop[.:]/.test(answer.text);
  const origins = [...new Set((isReconstruction ? [...ofAops, ...reconstructions.nodes] : ofAops).flatMap(({ originNote }) => originNote ?? []))];
  const warned = ofAops.flatMap(({ id, status, origin }) => {
    const { warning, standings } = citeStatus(status, origin);
    return warning === null || standings.length === 0 ? [] : [{ id, warning }];
  });
  return [
    ...(kept === null || kept.explanation === '' ? [] : [kept.explanation]),
    ...origins,
    ...warnings(warned),
    ...(answer.faults.length === 0 ? [] : [`Not all of it could be answered: ${[...new Set(answer.faults.map(({ message }) => message))].slice(0, MOST_NAMED).join(' ')}`]),
    ...(answer.missing.length === 0 ? [] : [`No source of this release has: ${answer.missing.join('; ')}.`]),
  ];
}

/** One line for each warning, with the AOPs that it is about. */
function warnings(warned: readonly { readonly id: string; readonly warning: string }[]): readonly string[] {
  return [...new Set(warned.map(({ warning }) => warning))].map((warning) => {
    const ids = warned.filter((each) => each.warning === warning).map(({ id }) => id);
    return `${ids.length > MOST_NAMED ? `${ids.slice(0, MOST_NAMED).join(', ')} and ${ids.length - MOST_NAMED} more` : ids.join(', ')}: ${warning}`;
  });
}
