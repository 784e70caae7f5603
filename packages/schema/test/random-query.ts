import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

/** Numbers from 0 up to 1, the same each time for a seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface RandomQuery {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * A valid query that asks for something at random: fields, arguments, aliases, fragments of both kinds, `@skip` and
 * `@include` by variables, `__typename`. An id of a root field
 * is mostly one of its type; every other is any of `ids`.
 */
export function randomQuery(schema: GraphQLSchema, ids: ReadonlyMap<string, readonly string[]>, random: () => number): RandomQuery {
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  const chance = (share: number): boolean => random() < share;
  const fragments: string[] = [];
  const variables: Record<string, unknown> = { yes: chance(0.5), no: chance(0.5), few: 1 + Math.floor(random() * 4) };
  let aliases = 0;
  const everyId = [...ids.values()].flat();

  const valueOf = (type: GraphQLInputType): string => {
    if (isNonNullType(type)) return valueOf(type.ofType);
    if (isListType(type)) return `[${Array.from({ length: 1 + Math.floor(random() * 3) }, () => valueOf(type.ofType)).join(' ')}]`;
    if (isEnumType(type)) return pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const given = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) || chance(0.05));
      return `{ ${given.map((field) => `${field.name}: ${valueOf(field.type)}`).join(' ')} }`;
    }
    if (type.name === 'ID') return JSON.stringify(pick(everyId));
    if (type.name === 'Int') return String(1 + Math.floor(random() * 5));
    if (type.name === 'Float') return '0.5';
    if (type.name === 'Boolean') return chance(0.5) ? 'true' : 'false';
    return JSON.stringify(pick(['IL2', 'IL-2', 'rash', 'CL:0000084', 'x']));
  };

  const argumentsOf = (field: GraphQLField<unknown, unknown>): string => {
    const given = field.args.filter((argument: GraphQLArgument) => isNonNullType(argument.type) || (argument.name !== 'after' && chance(0.15)) || argument.name === 'id');
    if (given.length === 0) return '';
    const ownIds = ids.get(getNamedType(field.type).name) ?? [];
    const written = ({ name, type }: GraphQLArgument): string => {
      if (name === 'first' && chance(0.5)) return '$few';
      return name === 'id' && ownIds.length > 0 && chance(0.9) ? JSON.stringify(pick(ownIds)) : valueOf(type);
    };
    return `(${given.map((argument) => `${argument.name}: ${written(argument)}`).join(', ')})`;
  };

  const directive = (): string => (chance(0.15) ? ` ${pick(['@skip', '@include'])}(if: ${pick(['$yes', '$no', 'true', 'false'])})` : '');

  const fieldOf = (field: GraphQLField<unknown, unknown>, depth: number): string | null => {
    const named = getNamedType(field.type);
    // Fields of one name with other arguments may not be merged.
    const alias = field.args.length > 0 || chance(0.1) ? `a${(aliases += 1)}: ` : '';
    const head = `${alias}${field.name}${argumentsOf(field)}${directive()}`;
    if (isLeafType(named)) return head;
    return depth === 0 ? null : `${head} ${selectionOf(named as GraphQLCompositeType, depth - 1)}`;
  };

  const selectionOf = (type: GraphQLCompositeType, depth: number): string => {
    const parts: string[] = chance(0.3) ? ['__typename'] : [];
    if (!isObjectType(type) && !isInterfaceType(type)) {
      for (const possible of schema.getPossibleTypes(type)) if (chance(0.5)) parts.push(`... on ${possible.name} ${selectionOf(possible, depth)}`);
      return `{ __typename ${parts.join(' ')} }`;
    }
    const fields = Object.values(type.getFields());
    for (let at = 0; at < 1 + Math.floor(random() * 4); at += 1) parts.push(fieldOf(pick(fields), depth) ?? '__typename');
    if (isInterfaceType(type)) parts.push(...[pick(schema.getPossibleTypes(type)), pick(schema.getPossibleTypes(type))].map((possible) => `... on ${possible.name}${directive()} ${selectionOf(possible, depth)}`));
    if (chance(0.15)) {
      const name = `F${fragments.length}`;
      fragments.push('');
      fragments[Number(name.slice(1))] = `fragment ${name} on ${type.name} ${selectionOf(type, Math.min(depth, 1))}`;
      parts.push(`...${name}${directive()}`, ...(chance(0.3) ? [`...${name}`] : []));
    }
    return `{ ${parts.join(' ')} }`;
  };

  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no queries.');
  const body = selectionOf(query, 4);
  return { document: `query Random($yes: Boolean!, $no: Boolean!, $few: Int!) ${body} ${fragments.join(' ')}`, variables };
}
