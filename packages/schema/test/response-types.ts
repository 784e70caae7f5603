import { getNamedType, isLeafType, TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from 'graphql';

/**
 * What type each field of an answer has, by its path: `gene.symbol` is `String!`. An object is `{}`, whatever
 * its type is called; the fields of a fragment begin with its name.
 */
export function responseTypes(schema: GraphQLSchema, document: DocumentNode): Readonly<Record<string, string>> {
  const types: Record<string, string> = {};
  const path: string[] = [];
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      FragmentDefinition: { enter: ({ name }) => void path.push(`...${name.value}`), leave: () => void path.pop() },
      Field: {
        enter: ({ alias, name }) => {
          path.push((alias ?? name).value);
          const type = info.getType();
          if (!type) throw new Error(`${path.join('.')} has no type; check the document first.`);
          const named = getNamedType(type);
          types[path.join('.')] = isLeafType(named) ? String(type) : String(type).replace(named.name, '{}');
        },
        leave: () => void path.pop(),
      },
    }),
  );
  return types;
}

/** True where whoever reads an answer of the first type can read one of the second: null in no new place, the same lists and leaves. */
export function canBeReadAs(before: string, after: string): boolean {
  if (before.endsWith('!')) return after.endsWith('!') && canBeReadAs(before.slice(0, -1), after.slice(0, -1));
  if (after.endsWith('!')) return canBeReadAs(before, after.slice(0, -1));
  if (before.startsWith('[')) return after.startsWith('[') && canBeReadAs(before.slice(1, -1), after.slice(1, -1));
  return before === after;
}
