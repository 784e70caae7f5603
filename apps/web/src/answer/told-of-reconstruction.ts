import type { GraphQLSchema } from 'graphql';
import { everyNode, type AnswerNode } from './answer-tree.ts';
import { carriersOf } from './reconstruction-carriers.ts';

/**
 * Whether an answer tells of the IL-2 reconstruction: `yes` by an id of it in the answer or in what was asked for;
 * `perhaps`, where things or counts that could be of it come without ids, and nothing on the way to them held them to
 * AOP-Wiki.
 */
export function tellsOfReconstruction(schema: GraphQLSchema, tree: AnswerNode, text: string): 'yes' | 'perhaps' | 'no' {
  if (ITS_ID.test(text) || text.includes('"RECONSTRUCTION"')) return 'yes';
  const shown = tree.children.filter((node) => everyNode(node).some((each) => showsValues(each) || showsCount(each)));
  if (shown.some((node) => everyNode(node).some(({ args }) => stringsIn(args).some((each) => each === 'RECONSTRUCTION' || ITS_ID.test(each))))) return 'yes';
  const carrierOf = carriersOf(schema);
  const isPart = ({ type }: AnswerNode): boolean => !carrierOf(type).carries && !carrierOf(type).isShared;
  const shows = (node: AnswerNode): boolean => showsValues(node) || node.children.some((child) => isPart(child) && shows(child));
  const isNamed = (node: AnswerNode): boolean => hasId(node) || node.children.some((child) => hasId(child) && carrierOf(child.type).carries);
  const mayTell = (node: AnswerNode, isWithinWiki: boolean): boolean => {
    const { carries, isShared } = carrierOf(node.type);
    const isOfWiki = isWithinWiki || isHeldToWiki(node) || hasId(node);
    if (carries && !isOfWiki && (showsCount(node) || (shows(node) && !isNamed(node)))) return true;
    // Genes, cells and what else both have in common lead from AOP-Wiki to the reconstruction; all else does not.
    return node.children.some((child) => mayTell(child, isOfWiki && !isShared));
  };
  return shown.some((node) => mayTell(node, false)) ? 'perhaps' : 'no';
}

const ITS_ID = /\biraop[.:][\w-]/i;
const WIKI_ID = /^aop(?:\.\w+)?:\d+$/i;

/** By an id of AOP-Wiki, or by its name as origin. What a search was given is only a word to it. */
const isHeldToWiki = ({ field, args }: AnswerNode): boolean => field !== 'search' && stringsIn(args).some((each) => each === 'WIKI' || WIKI_ID.test(each));

const hasId = ({ leaves }: AnswerNode): boolean => typeof leaves['id'] === 'string';

const showsCount = ({ leaves }: AnswerNode): boolean => typeof leaves['totalCount'] === 'number' && leaves['totalCount'] > 0;

const showsValues = ({ leaves }: AnswerNode): boolean => Object.entries(leaves).some(([name, value]) => !SAYS_NOTHING.has(name) && value !== null);

const SAYS_NOTHING: ReadonlySet<string> = new Set(['__typename', 'cursor', 'totalCount', 'hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor']);

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** The notes on the origin of pathways that stand beside an answer which tells of them, or may. */
export const notesOnReconstruction = (tells: ReturnType<typeof tellsOfReconstruction>, originNotes: readonly string[]): readonly string[] =>
  tells === 'no' ? [] : tells === 'yes' ? originNotes : originNotes.map((note) => `What is shown or counted here may include the IL-2 pathways: ${note}`);
