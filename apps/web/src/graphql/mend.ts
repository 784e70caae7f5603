import { getNamedType, getNullableType, isListType, isNonNullType, isObjectType, Kind, TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLOutputType, type GraphQLSchema } from 'graphql';
import { UNREAD } from '../wording/count.ts';
import { withoutField } from './without-field.ts';

/** What may be left out of a question without its answer losing its shape, and what stands in its place. */
export interface Mend {
  readonly path: readonly string[];
  readonly instead: unknown;
}

const NO_PAGE = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };

/**
 * Finds what to leave out so that a question is answered although a field of it fails: the part nearest to the
 * fault that may be empty, be it null, a list, a page of rows, or a count. Null where only the whole would do.
 * @param path of an error, from the root field on; places within lists are passed over
 */
export function mendFor(document: DocumentNode, path: readonly (string | number)[], schema: GraphQLSchema): Mend | null {
  const keys = path.filter((each) => typeof each === 'string');
  const types = typesAlong(document, keys, schema);
  for (let length = keys.length; length > 1; length -= 1) {
    const type = types[length - 1];
    const instead = type === undefined ? undefined : emptyOf(type);
    if (instead !== undefined) return { path: keys.slice(0, length), instead };
  }
  return null;
}

/** The question without a part. */
export const mended = (document: DocumentNode, { path }: Mend): DocumentNode => withoutField(document, path);

/** The answer with something empty in place of what was left out. */
export function filledIn(data: unknown, { path: [key, ...deeper], instead }: Mend): unknown {
  if (Array.isArray(data)) return data.map((each: unknown) => filledIn(each, { path: key === undefined ? [] : [key, ...deeper], instead }));
  if (typeof data !== 'object' || data === null || key === undefined) return data;
  const here = data as Readonly<Record<string, unknown>>;
  if (deeper.length > 0) return key in here ? { ...here, [key]: filledIn(here[key], { path: deeper, instead }) } : here;
  return { ...here, [key]: instead };
}

/** What is empty of a type, counts being unread, not none; undefined where nothing is, as for a name. */
function emptyOf(type: GraphQLOutputType): unknown {
  if (!isNonNullType(type)) return null;
  const inner = getNullableType(type);
  if (isListType(inner)) return [];
  const named = getNamedType(type);
  if (isObjectType(named) && named.name.endsWith('Connection')) return { edges: [], nodes: [], totalCount: UNREAD, pageInfo: NO_PAGE };
  if (named.name === 'Int') return UNREAD;
  return undefined;
}

/** Types of what stands at every step of a path, whichever fragment asks for it. */
function typesAlong(document: DocumentNode, keys: readonly string[], schema: GraphQLSchema): readonly (GraphQLOutputType | undefined)[] {
  const found: (GraphQLOutputType | undefined)[] = [];
  // Fragments are written out first, so that the way to a field is its path.
  const flat = keys.length === 0 ? document : withoutField(document, [...keys, '']);
  const info = new TypeInfo(schema);
  const way: string[] = [];
  visit(
    flat,
    visitWithTypeInfo(info, {
      [Kind.FIELD]: {
        enter: (node) => {
          way.push((node.alias ?? node.name).value);
          if (way.length <= keys.length && way.every((key, at) => key === keys[at])) found[way.length - 1] ??= info.getType() ?? undefined;
        },
        leave: () => void way.pop(),
      },
    }),
  );
  return found;
}
