import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { DocumentNode } from 'graphql';
import { readFragment, type FragmentType } from '../graphql/generated/index.ts';
import type { OrderDirection, OrderField } from '../graphql/generated/graphql.ts';
import { referenceColumns, SectionReference_reference, type CitedReference } from './shared/reference-columns.ts';

/** What a cell holds; null where the release has nothing. */
export type CellValue = string | number | readonly string[] | null;

/** One column of a section, as files and tables have it. */
export interface Column<TRow> {
  /** Name in files: snake_case, never changed once published. */
  readonly key: string;
  /** Head as people read it. */
  readonly head: string;
  readonly value: (row: TRow) => CellValue;
  /** True where the value is an id of the graph. */
  readonly isId?: boolean;
  /** Page that the value leads to. */
  readonly href?: (row: TRow) => string | null;
  /** What an empty cell means; left out: "not stated". */
  readonly empty?: string;
  /** Field by which the API orders the list; only lists that one document pages. */
  readonly order?: OrderField;
}

/** What a part is asked for: a page of its rows. */
export interface PageRequest {
  /** Of the entity; empty for a section about the whole release. */
  readonly id: string;
  readonly first: number;
  readonly after: string | null;
  /** Filters of the page that the section knows, by their names in the address. */
  readonly view: Readonly<Record<string, string>>;
  /** Words to look for, where the API looks. */
  readonly text: string;
  /** Null for the order of the section itself. */
  readonly order: { readonly field: OrderField; readonly direction: OrderDirection } | null;
}

/** A page of rows as a part reads it from an answer. */
export interface PartPage<TRow> {
  readonly rows: readonly TRow[];
  /** Cursor of the next page; null on the last. */
  readonly next: string | null;
  /** How many rows there are in all; null where the answer does not say. */
  readonly total: number | null;
}

/** One question that brings rows of a section. */
export interface Part<TRow> {
  /** What it brings, where a section has several. */
  readonly name: string | null;
  readonly document: DocumentNode;
  readonly pageSize: number;
  readonly variables: (request: PageRequest) => OperationVariables;
  /** Rows of an answer to `document`, as the view narrows them where the question cannot; null where it knows no such entity. */
  readonly read: (data: unknown, request: Pick<PageRequest, 'view'>) => PartPage<TRow> | null;
  readonly releaseOf: (data: unknown) => string;
}

interface PartSpec<TData, TVariables, TRow> {
  readonly name?: string;
  readonly document: TypedDocumentNode<TData, TVariables>;
  /** Rows asked for at once; at most 500. Small where a row brings lists of its own. */
  readonly pageSize?: number;
  readonly variables: (request: PageRequest) => TVariables;
  readonly read: (data: TData, request: Pick<PageRequest, 'view'>) => PartPage<TRow> | null;
}

const PAGE_SIZE = 200;

/** One question of a section. Its document asks for `release { id }` too, so that no file mixes two releases. */
export function part<TData extends { readonly release: { readonly id: string } }, TVariables extends OperationVariables, TRow>(spec: PartSpec<TData, TVariables, TRow>): Part<TRow> {
  // An answer to this very document has its type; who asks cannot know that of a list of parts.
  return {
    name: spec.name ?? null,
    document: spec.document,
    pageSize: spec.pageSize ?? PAGE_SIZE,
    variables: spec.variables,
    read: (data, request) => spec.read(data as TData, request),
    releaseOf: (data) => (data as TData).release.id,
  };
}

export interface Cell {
  readonly value: CellValue;
  readonly href: string | null;
}

export interface Row {
  readonly cells: readonly Cell[];
  readonly references: readonly CitedReference[];
}

/** A column without its rows: what a table or file says of it. */
export type ColumnHead = Omit<Column<never>, 'value' | 'href'>;

/** A part of a page that has data: what is asked, and how the answer becomes rows. */
export interface Section {
  /** First part of the path of its page, as in `ENTITY_PAGES`. */
  readonly segment: string;
  /** Its name in addresses of files. */
  readonly slug: string;
  /** The section of the page that shows it. */
  readonly anchor: string;
  readonly title: string;
  /** What one row is, as a sentence. */
  readonly about: string;
  /** True where it belongs to a list of all entities, not to one. */
  readonly ofList: boolean;
  /** Filters of its page that it knows. */
  readonly view: readonly string[];
  /** Whether the API itself looks for words; else the whole list is looked through. */
  readonly textByApi: boolean;
  readonly columns: readonly ColumnHead[];
  readonly parts: readonly Part<Row>[];
}

export interface SectionSpec<TRow> {
  readonly segment: string;
  readonly slug: string;
  readonly anchor?: string;
  readonly title: string;
  readonly about: string;
  readonly ofList?: boolean;
  readonly view?: readonly string[];
  readonly textByApi?: boolean;
  readonly columns: readonly Column<TRow>[];
  /** What a row rests on; adds the columns of references. */
  readonly references?: (row: TRow) => readonly FragmentType<typeof SectionReference_reference>[];
  /** The reference that a row is, where rows are references. */
  readonly cites?: (row: TRow) => CitedReference;
  readonly parts: readonly Part<TRow>[];
}

/** Puts columns and questions together; everything after it treats all sections alike. */
export function defineSection<TRow>({ anchor, columns: own, references, cites, parts, ...spec }: SectionSpec<TRow>): Section {
  // A row may rest on a reference twice over; it stands once.
  const referencesOf = (row: TRow): readonly CitedReference[] => [...new Map(readFragment(SectionReference_reference, references?.(row) ?? []).map((reference) => [reference.id, reference])).values()];
  const columns = [...own, ...(references === undefined ? [] : referenceColumns(referencesOf))];
  const readRow = (row: TRow): Row => ({ cells: columns.map(({ value, href }) => ({ value: value(row), href: href?.(row) ?? null })), references: cites === undefined ? referencesOf(row) : [cites(row)] });
  return {
    ...spec,
    anchor: anchor ?? spec.slug,
    ofList: spec.ofList ?? false,
    view: spec.view ?? [],
    textByApi: spec.textByApi ?? false,
    columns: columns.map(({ key, head, isId, empty, order }) => ({ key, head, ...(isId && { isId }), ...(empty !== undefined && { empty }), ...(order !== undefined && { order }) })),
    parts: parts.map((each) => ({
      ...each,
      read: (data, request) => {
        const page = each.read(data, request);
        return page && { ...page, rows: page.rows.map(readRow) };
      },
    })),
  };
}
