import type { CellValue } from '../sections/section.ts';

type Answered = Readonly<Record<string, unknown>>;

/** Rows of an answer, one for each member of one of its lists. */
export interface AnswerTable {
  /** Names on the way from the top of the answer to the list, dots between; empty for an answer without a list. */
  readonly path: string;
  /** Names of the columns: fields of a member, and before them those of the lists that it stands in. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** A list that rows can be made of, and how many members it has in all. */
export interface AnswerList {
  readonly path: string;
  readonly count: number;
}

/** Where a page ends belongs to the paging, not to the rows. */
const PAGING = ['pageInfo', 'cursor'];

/** Every list of objects in an answer, those further out first. */
export function answerLists(data: Answered): readonly AnswerList[] {
  const counts = new Map<string, number>();
  let level: readonly { readonly path: string; readonly value: unknown }[] = [{ path: '', value: data }];
  while (level.length > 0) {
    for (const { path, value } of level) if (isObjectList(value, path)) counts.set(path, (counts.get(path) ?? 0) + value.length);
    level = level.flatMap(({ path, value }) => membersOf(value).flatMap((member) => Object.entries(member).flatMap(([key, inner]) => (PAGING.includes(key) ? [] : [{ path: path === '' ? key : `${path}.${key}`, value: inner }]))));
  }
  return [...counts].map(([path, count]) => ({ path, count }));
}

/** The list that a table opens with: `wanted` where the answer has it, else the outermost; empty where there is none. */
export function openingList(lists: readonly AnswerList[], wanted: string | null = null): string {
  const fits = lists.filter(({ path }) => wanted !== null && (wanted === path || wanted.startsWith(`${path}.`)));
  return fits.at(-1)?.path ?? lists[0]?.path ?? '';
}

/**
 * The members of a list as rows. Objects within become columns (`direction.value`), connections and lists of objects
 * the names of what they hold; of the lists that hold this one, the plain values stand before.
 */
export function answerTable(data: Answered, path: string): AnswerTable {
  const found = path === '' ? [{ context: new Map<string, CellValue>(), member: data }] : rowsAt(data, path.split('.'));
  const rows = found.map(({ context, member }) => new Map([...context, ...flat(member)]));
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return { path, columns, rows: rows.map((row) => columns.map((column) => row.get(column) ?? null)) };
}

interface Found {
  readonly context: ReadonlyMap<string, CellValue>;
  readonly member: Answered;
}

/** Follows names to the members of a list, gathering on the way what the lists passed through say. */
function rowsAt(data: Answered, names: readonly string[]): readonly Found[] {
  let found: readonly Found[] = [{ context: new Map(), member: data }];
  names.forEach((name, at) => {
    const passed = names.slice(0, at + 1).filter((each) => !isWrapper(each));
    const last = at === names.length - 1;
    found = found.flatMap(({ context, member }) => {
      const value = member[name];
      if (last || !Array.isArray(value)) return membersOf(value).map((inner) => ({ context, member: inner }));
      return membersOf(value).map((inner) => ({ context: new Map([...context, ...plainValues(inner, passed.join('.'))]), member: inner }));
    });
  });
  return found;
}

/** The names of a way, each with whether the answer has a list there. */
export function stepsTo(data: Answered, path: string): readonly { readonly name: string; readonly isList: boolean }[] {
  let members: readonly Answered[] = [data];
  return path === '' ? [] : path.split('.').map((name) => {
    const values = members.map((member) => member[name]);
    members = values.flatMap(membersOf);
    return { name, isList: values.some(Array.isArray) };
  });
}

/** A list of objects as its members; an object as itself. */
function membersOf(value: unknown): readonly Answered[] {
  if (Array.isArray(value)) return value.flatMap(membersOf);
  return isObject(value) ? [value] : [];
}

/** What a list that was passed through says of itself, under its own name; of an edge, what its node says. */
function plainValues(member: Answered, prefix: string): readonly (readonly [string, CellValue])[] {
  const own = Object.entries(member).filter(([key, value]) => !isObject(value) && !Array.isArray(value) && !PAGING.includes(key));
  const node = isObject(member['node']) ? plainValues(member['node'], prefix) : [];
  return [...node, ...own.map(([key, value]) => [`${prefix}.${key}`, scalar(value)] as const)];
}

function flat(member: Answered, prefix = ''): readonly (readonly [string, CellValue])[] {
  const node = member['node'];
  const before = isObject(node) ? flat(node, prefix) : [];
  const taken = new Set(before.map(([key]) => key));
  const own = Object.entries(member).flatMap(([key, value]): readonly (readonly [string, CellValue])[] => {
    if (PAGING.includes(key) || (key === 'node' && isObject(node))) return [];
    // An edge may have a field that its node has too; then both keep their names.
    const name = taken.has(`${prefix}${key}`) ? `${prefix}edge.${key}` : `${prefix}${key}`;
    if (Array.isArray(value)) return [[name, listCell(value)]];
    if (!isObject(value)) return [[name, scalar(value)]];
    const held = heldBy(value);
    const total = typeof value['totalCount'] === 'number' ? [[`${name}.totalCount`, value['totalCount']] as const] : [];
    return held === null ? flat(value, `${name}.`) : [[name, listCell(held)], ...total];
  });
  return [...before, ...own];
}

/** What a connection holds; null for any other object. */
function heldBy(value: Answered): readonly unknown[] | null {
  const held = value['nodes'] ?? value['edges'];
  return Array.isArray(held) ? held : null;
}

const listCell = (values: readonly unknown[]): readonly string[] => values.flatMap((value) => (value === null ? [] : [nameOf(value)]));

/** How a list calls a member: by what people call it, else its id, else all that it says. */
export function nameOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(nameOf).join(', ');
  if (!isObject(value)) return String(value);
  const called = ['symbol', 'title', 'label', 'name', 'citation', 'id'].map((key) => value[key]).find((each) => typeof each === 'string');
  if (typeof called === 'string') return called;
  if (isObject(value['node'])) return nameOf(value['node']);
  return Object.entries(value).flatMap(([key, each]) => (each === null || PAGING.includes(key) ? [] : [nameOf(each)])).join(' ');
}

function scalar(value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  return typeof value === 'number' ? value : String(value);
}

const isWrapper = (name: string): boolean => name === 'nodes' || name === 'edges' || name === 'node';
const isObject = (value: unknown): value is Answered => typeof value === 'object' && value !== null && !Array.isArray(value);
/** An empty list tells by its name only what it would hold. */
const isObjectList = (value: unknown, path: string): value is readonly unknown[] => Array.isArray(value) && (value.some(isObject) || (value.length === 0 && isWrapper(path.slice(path.lastIndexOf('.') + 1))));
