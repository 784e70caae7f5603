import { everyNode, type AnswerNode } from '../../answer/answer-tree.ts';

type Answered = Readonly<Record<string, unknown>>;

/** Ids of AOPs anywhere in an answer, in its order. */
export function aopIds(data: Answered): ReadonlySet<string> {
  const ids = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string' && /^(?:aop|iraop):[^\s:]+$/.test(value)) ids.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  walk(data);
  return ids;
}

/** True for an answer in which nothing was answered. */
export const isEmpty = (data: Answered): boolean => Object.values(data).every((value) => value === null);

/** Of what the IL-2 reconstruction brings things of its own, by the names of the graph. */
const OF_RECONSTRUCTION = /^(?:Aop|AdverseOutcome|KeyEvent|KeyEventRelationship|Manifestation|Stressor|Treatment|TestSystem|ClinicalParameter)(?:Connection)?$/;

/**
 * Whether an answer tells of the IL-2 reconstruction: by its ids in answer or question. `perhaps`, where things or
 * counts that could be of it come without ids, and the question asks neither for AOP-Wiki alone nor by an id of it.
 */
export function tellsOfReconstruction(text: string, tree: AnswerNode, question: string): 'yes' | 'perhaps' | 'no' {
  if (/"iraop[.:]/.test(text) || /"iraop[.:]/.test(question)) return 'yes';
  if (/"aop(?:\.\w+)?:|\borigin"?: ?"?WIKI\b/.test(question)) return 'no';
  return everyNode(tree).some(({ type, leaves }) => OF_RECONSTRUCTION.test(type) && (type.endsWith('Connection') ? typeof leaves['totalCount'] === 'number' : leaves['id'] === undefined)) ? 'perhaps' : 'no';
}
