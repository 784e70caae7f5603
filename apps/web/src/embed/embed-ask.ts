import type { AnswerView } from './embed-view.ts';
import { EMBED_FORMS, EMBED_THEMES, EMBED_VIEWS, type EmbedForm, type EmbedTheme } from './embed-view.ts';

/** What an address under `/embed/` asks for. */
export interface EmbedAsk {
  /** Id of the saved document: 64 hexadecimal digits. */
  readonly id: string;
  readonly form: EmbedForm;
  /** Null: the view that shows most of the answer. */
  readonly view: AnswerView | null;
  readonly theme: EmbedTheme;
  /** The release that the embed is pinned to; null follows the one that is served. */
  readonly release: string | null;
  /** Way to the rows of a table, as `answerLists` names it; null: the outermost list. */
  readonly list: string | null;
  /** With the lines about origin above the rows of a CSV or TSV. */
  readonly head: boolean;
}

/** An ask, or what is wrong with the address and how to write it. */
export type ReadEmbedAsk = { readonly kind: 'asked'; readonly ask: EmbedAsk } | { readonly kind: 'refused'; readonly message: string };

const ID = /^[0-9a-f]{64}$/;
const RELEASE = /^r-[0-9a-f]{16}$/;
const LONGEST_LIST = 200;
const PARAMS: readonly string[] = ['view', 'theme', 'release', 'list', 'head'];

/**
 * Reads the last part of an address under `/embed/` and its parameters. Nothing is guessed at: an unknown parameter or
 * value is refused with the known ones, so that no embed shows something else than its author chose.
 */
export function readEmbedAsk(name: string, params: URLSearchParams): ReadEmbedAsk {
  const dot = name.indexOf('.');
  const id = (dot === -1 ? name : name.slice(0, dot)).toLowerCase();
  const form = dot === -1 ? 'page' : name.slice(dot + 1);
  if (!ID.test(id)) return refused('The id of a saved document has 64 hexadecimal digits, as saving it gave them: /embed/<id>.');
  if (!isOneOf(EMBED_FORMS, form) || (form === 'page' && dot !== -1)) return refused(`There is no form ".${shown(form)}" of an embed. There are: ${EMBED_FORMS.filter((each) => each !== 'page').map((each) => `.${each}`).join(', ')}, and the page itself without an ending.`);
  const unknown = [...params.keys()].find((key) => !PARAMS.includes(key));
  if (unknown !== undefined) return refused(`An embed has no parameter "${shown(unknown)}". It has: ${PARAMS.join(', ')}.`);
  const twice = PARAMS.find((key) => params.getAll(key).length > 1);
  if (twice !== undefined) return refused(`The parameter "${twice}" is given more than once.`);
  const view = params.get('view');
  if (view !== null && !isOneOf(EMBED_VIEWS, view)) return refused(`There is no view "${shown(view)}". There are: ${EMBED_VIEWS.join(', ')}.`);
  const theme = params.get('theme') ?? 'auto';
  if (!isOneOf(EMBED_THEMES, theme)) return refused(`There is no theme "${shown(theme)}". There are: ${EMBED_THEMES.join(', ')}.`);
  const release = params.get('release');
  if (release !== null && !RELEASE.test(release)) return refused(`"${shown(release)}" is no id of a release, such as r-0123456789abcdef. Without one, the embed follows the release that is served.`);
  const list = params.get('list');
  if (list !== null && list.length > LONGEST_LIST) return refused(`The way to a list has at most ${LONGEST_LIST} characters.`);
  const head = params.get('head') ?? '0';
  if (head !== '0' && head !== '1') return refused('The parameter "head" is 1 for a file with lines about its origin above the rows, or 0.');
  return { kind: 'asked', ask: { id, form, view, theme, release, list, head: head === '1' } };
}

const refused = (message: string): ReadEmbedAsk => ({ kind: 'refused', message });

/** Foreign words in a message: short, and without what could change how the rest is read. */
const shown = (text: string): string => text.slice(0, 40).replace(/[^\x20-\x7e]/g, '?');

const isOneOf = <T extends string>(known: readonly T[], value: string): value is T => (known as readonly string[]).includes(value);
