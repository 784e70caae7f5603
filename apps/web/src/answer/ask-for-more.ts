import { getNamedType, Kind, TypeInfo, validate, parse, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema, type SelectionSetNode } from 'graphql';

/** What a view needs to be in the answer, by the type that can be asked for it; the first that a question has is asked. */
interface Wanted {
  readonly types: readonly string[];
  readonly fields: string;
}

const RELATIONSHIP = 'id effect status upstream { id title } downstream { id title }';

/** For the drawing of a pathway. */
export const FOR_DRAWING: readonly Wanted[] = [
  { types: ['Aop'], fields: `relationships(first: 100) { edges { adjacency weightOfEvidence node { ${RELATIONSHIP} } } }` },
  { types: ['AdverseOutcome'], fields: `aops(first: 5) { nodes { id relationships(first: 100) { nodes { ${RELATIONSHIP} } } } }` },
  { types: ['KeyEvent'], fields: `relationships(first: 20) { nodes { ${RELATIONSHIP} } }` },
];

/** For the matrix of cytokines. */
export const FOR_MATRIX: readonly Wanted[] = [
  { types: ['KeyEvent'], fields: 'cytokines(first: 50) { edges { involvement effectOnEvent change status basis node { id symbol name } } }' },
  { types: ['Aop', 'AdverseOutcome'], fields: 'keyEvents(first: 50) { nodes { id title cytokines(first: 50) { edges { involvement effectOnEvent change status basis node { id symbol name } } } } }' },
];

/**
 * The text of a question with what a view needs put in where it fits; the rest stays as it was written. Null where
 * it fits nowhere, or the question asks for a field of that name already.
 */
export function askForMore(schema: GraphQLSchema, text: string, wanted: readonly Wanted[]): string | null {
  for (const { types, fields } of wanted) {
    const document = readDocument(text);
    const place = document && placeIn(schema, document, types);
    if (document === null || place == null) continue;
    const end = place.loc?.end ?? 0;
    const indent = /(?:^|\n)([ \t]*)[^\n]*$/.exec(text.slice(0, end - 1))?.[1] ?? '';
    const withId = place.selections.some((each) => each.kind === Kind.FIELD && each.name.value === 'id') ? '' : `${indent}  id\n`;
    const changed = `${text.slice(0, end - 1).replace(/[ \t]*$/, '').replace(/([^\n])$/, '$1\n')}${withId}${indent}  ${fields}\n${indent}${text.slice(end - 1)}`;
    const read = readDocument(changed);
    if (read !== null && validate(schema, read).length === 0) return changed;
  }
  return null;
}

/** The first braces around fields of one of the types. */
function placeIn(schema: GraphQLSchema, document: DocumentNode, types: readonly string[]): SelectionSetNode | null {
  let found: SelectionSetNode | null = null;
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      SelectionSet(node) {
        const type = info.getParentType();
        if (found === null && type != null && types.includes(getNamedType(type).name)) found = node;
      },
    }),
  );
  return found;
}

function readDocument(text: string): DocumentNode | null {
  try {
    return parse(text);
  } catch {
    return null;
  }
}
