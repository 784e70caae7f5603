import type { Column } from '../section.ts';

/** Something with a title and a page. */
export interface TitledRow {
  readonly id: string;
  readonly title: string;
}

/** Columns of rows that are no more than a title, such as the pathways of a gene. */
export const titledColumns = (head: string, pathOf: (id: string) => string): readonly Column<TitledRow>[] => [
  { key: 'id', head: 'Id', isId: true, value: ({ id }) => id, href: ({ id }) => pathOf(id) },
  { key: 'title', head, value: ({ title }) => title, href: ({ id }) => pathOf(id) },
];
