/** What an embed can show of an answer. */
export const EMBED_VIEWS = ['table', 'graph', 'matrix', 'card', 'number'] as const;
export type AnswerView = (typeof EMBED_VIEWS)[number];

/** Colours of an embed; `auto` are those that the reader's browser prefers. */
export const EMBED_THEMES = ['auto', 'light', 'dark'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** Forms of an embed by the ending of its address; `page` has none. `html` is the same without script, to keep. */
export const EMBED_FORMS = ['page', 'html', 'json', 'csv', 'tsv', 'svg'] as const;
export type EmbedForm = (typeof EMBED_FORMS)[number];
