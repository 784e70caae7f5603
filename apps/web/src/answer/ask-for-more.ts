import { checkLimits, priceOf } from '@sequela/schema/price';
import { getNamedType, Kind, TypeInfo, validate, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema, type SelectionSetNode } from 'graphql';
import { readDocument } from './read-document.ts';

/** What a view needs to be in the answer, by the type that can be asked for it; the first that a question has is asked. */
export interface Wanted {
  readonly types: readonly string[];
  /** Each is a field with all that is asked in it. */
  readonly fields: readonly string[];
  /** Not inside fields of these names. */
  readonly notIn?: readonly string[];
}

const EVENT = 'id title level status direction { value }';
const ENDS = ['upstream', 'downstream'] as const;
const LINKS = 'relationships(first: 100) { edges { adjacency weightOfEvidence node { id effect status upstream { id title } downstream { id title } } } }';
const ROLES = `keyEvents(first: 100) { edges { role node { ${EVENT} } } }`;

/** For the drawing of a pathway. */
export const FOR_DRAWING: readonly Wanted[] = [
  { types: ['Aop'], fields: [LINKS, ROLES] },
  { types: ['AdverseOutcome'], fields: [`aops(first: 5) { nodes { id ${LINKS} ${ROLES} } }`] },
  { types: ['KeyEvent'], fields: [`relationships(first: 20) { nodes { id effect status upstream { ${EVENT} } downstream { ${EVENT} } } }`] },
];

/** For a drawing or a table of events whose question asks for all else. */
export const FOR_ROLES: readonly Wanted[] = [
  { types: ['Aop'], fields: [ROLES] },
  { types: ['AdverseOutcome'], fields: [`aops(first: 5) { nodes { id ${ROLES} } }`] },
];

const STEPS = 'relationships(first: 100) { nodes { id effect upstream { id } downstream { id } } }';

/** For columns in causal order. */
export const FOR_ORDER: readonly Wanted[] = [
  { types: ['Aop'], fields: [STEPS] },
  { types: ['AdverseOutcome'], fields: [`aops(first: 5) { nodes { id ${STEPS} } }`] },
];

const SAID = 'involvement effectOnEvent change status basis context { system }';
const ROWS: readonly string[] = [
  `cytokines(first: 50) { edges { ${SAID} node { id symbol name families { name } } } }`,
  `receptors(first: 50) { edges { ${SAID} complexes { id name } node { id symbol name } } }`,
  'cellTypes(first: 50) { edges { involvement status basis context { system } node { id label } } }',
];

/** For the matrix of cytokines, receptors and cells; where a question has no room for all, of cytokines alone. */
export const FOR_MATRIX: readonly Wanted[] = [ROWS, ROWS.slice(0, 1)].flatMap((rows): readonly Wanted[] => [
  { types: ['KeyEvent'], fields: rows, notIn: ENDS },
  { types: ['Aop', 'AdverseOutcome'], fields: [`keyEvents(first: 50) { edges { node { ${EVENT} ${rows.join(' ')} } } }`] },
  { types: ['KeyEvent'], fields: rows },
]);

/**
 * The text of a question with what a view needs put in where it fits; the rest stays as it was written. Where the
 * question has a field of that name already, the new one gets another name. Null where it fits nowhere, or the
 * question would then be over a limit.
 */
export function askForMore(schema: GraphQLSchema, text: string, wanted: readonly Wanted[]): string | null {
  const document = readDocument(text);
  if (document === null) return null;
  for (const each of wanted) {
    const place = placeIn(schema, document, each);
    if (place === null) continue;
    for (const fields of [each.fields, each.fields.map(renamed)]) {
      const changed = putIn(text, place, fields);
      const read = readDocument(changed);
      if (read !== null && validate(schema, read).length === 0 && checkLimits(priceOf(schema, read)).length === 0) return changed;
    }
  }
  return null;
}

/** `keyEvents(first: 5)` as `moreKeyEvents: keyEvents(first: 5)`. */
const renamed = (field: string): string => field.replace(/^(\w)(\w*)/, (name, first: string, rest: string) => `more${first.toUpperCase()}${rest}: ${name}`);

/** A text with further lines before the closing brace of a place. */
function putIn(text: string, place: SelectionSetNode, fields: readonly string[]): string {
  const end = (place.loc?.end ?? 0) - 1;
  const indent = /(?:^|\n)([ \t]*)[^\n]*$/.exec(text.slice(0, end))?.[1] ?? '';
  const hasId = place.selections.some((each) => each.kind === Kind.FIELD && each.name.value === 'id' && each.alias === undefined);
  const lines = [...(hasId ? [] : ['id']), ...fields].map((line) => `${indent}  ${line}\n`).join('');
  return `${text.slice(0, end).replace(/[ \t]*$/, '').replace(/([^\n])$/, '$1\n')}${lines}${indent}${text.slice(end)}`;
}

/** The first braces around fields of one of the types. */
function placeIn(schema: GraphQLSchema, document: DocumentNode, { types, notIn = [] }: Wanted): SelectionSetNode | null {
  let found: SelectionSetNode | null = null;
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      SelectionSet(node, _key, parent) {
        const type = info.getParentType();
        const field = parent !== undefined && 'kind' in parent && parent.kind === Kind.FIELD ? parent.name.value : '';
        if (found === null && type != null && types.includes(getNamedType(type).name) && !notIn.includes(field)) found = node;
      },
    }),
  );
  return found;
}
