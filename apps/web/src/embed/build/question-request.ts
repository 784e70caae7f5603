import type { PageRequest, Part } from '../../sections/section.ts';

/** Rows of an embed that shows a section: enough to read, and within what a question may cost. */
const MOST_ROWS = 100;

/** What a question of a section is saved with: its first rows, as the view of the page narrows them. */
export const questionRequest = ({ pageSize }: Pick<Part<unknown>, 'pageSize'>, id: string, view: Readonly<Record<string, string>>): PageRequest => ({ id, first: Math.min(pageSize, MOST_ROWS), after: null, view, text: '', order: null });
