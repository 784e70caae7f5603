import { EMBED_THEMES, type AnswerView, type EmbedTheme } from '../embed-view.ts';

/** What somebody chose on the page where an embed is put together; the address of that page holds it. */
export interface BuilderChoices {
  /** Null: the view that shows most. */
  readonly view: AnswerView | null;
  readonly theme: EmbedTheme;
  /** The release that the embed is pinned to; null follows. */
  readonly release: string | null;
  /** Way to the rows; null: the outermost list. */
  readonly list: string | null;
  /** Of the frame, in pixels. */
  readonly height: number;
}

/** Heights that are offered, in pixels. */
export const FRAME_HEIGHTS = [240, 420, 640, 900] as const;
const USUAL_HEIGHT = 420;

/** What suits the answer of a document. */
export interface Offered {
  readonly views: readonly AnswerView[];
  readonly lists: readonly string[];
  readonly release: string;
}

/** Reads choices from an address. One that does not suit the answer counts as none: the form then shows what is chosen in its place. */
export function readBuilderChoices(params: URLSearchParams, { views, lists, release }: Offered): BuilderChoices {
  const view = views.find((each) => each === params.get('view')) ?? null;
  const list = lists.find((each) => each === params.get('list')) ?? null;
  return {
    view,
    theme: EMBED_THEMES.find((each) => each === params.get('theme')) ?? 'auto',
    release: params.get('release') === release ? release : null,
    // Only a table has rows to choose from; with a list and no view, an embed is a table.
    list: view === null || view === 'table' ? list : null,
    height: FRAME_HEIGHTS.find((each) => String(each) === params.get('height')) ?? USUAL_HEIGHT,
  };
}

/** The parameters of the embed that was chosen; what is usual is left out. */
export const embedParams = ({ view, theme, release, list }: BuilderChoices): Readonly<Record<string, string>> => ({
  ...(view !== null && { view }),
  ...(theme !== 'auto' && { theme }),
  ...(release !== null && { release }),
  ...(list !== null && { list }),
});
