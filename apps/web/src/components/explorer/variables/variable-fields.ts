import { getNamedType, getNullableType, isEnumType, isInputType, isListType, isNonNullType, isScalarType, Kind, print, typeFromAST, TypeInfo, valueFromASTUntyped, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { EntityType } from '../../../graphql/generated/graphql.ts';
import { ENTITY_TYPES } from '../../../wording/entity-type.ts';

/** How a variable is filled in by hand. Input objects are written as JSON. */
export type VariableKind = 'entity' | 'choice' | 'yes-no' | 'number' | 'text' | 'json';

/** A variable of a question, as a form asks for it. */
export interface VariableField {
  readonly name: string;
  readonly kind: VariableKind;
  readonly isList: boolean;
  readonly isRequired: boolean;
  /** What holds if it is left out, as GraphQL has it; null where nothing does. */
  readonly fallback: string | null;
  /** What the graph says of the argument that it goes to. */
  readonly meaning: string | null;
  /** Types that an id may be of; empty for any. */
  readonly entityTypes: readonly EntityType[];
  readonly choices: readonly { readonly value: string; readonly meaning: string | null }[];
}

interface Use {
  readonly meaning: string | null;
  readonly entity: EntityType | null;
}

/** The variables of the operation, in the order in which it names them; those of a type that the graph does not have are left out. */
export function variableFields(schema: GraphQLSchema, document: DocumentNode, operationName: string | null): readonly VariableField[] {
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const operation = operations.find(({ name }) => name?.value === operationName) ?? operations[0];
  const uses = usesOf(schema, document);
  return (operation?.variableDefinitions ?? []).flatMap(({ variable, type: written, defaultValue }): readonly VariableField[] => {
    const type = typeFromAST(schema, written);
    if (!isInputType(type)) return [];
    const name = variable.name.value;
    const named = getNamedType(type);
    const use = uses.get(name) ?? { meaning: null, entity: null };
    const entity = use.entity ?? entityOfWord(name);
    return [
      {
        name,
        kind: isEnumType(named) ? 'choice' : isScalarType(named) ? (SCALARS[named.name] ?? 'text') : 'json',
        isList: isListType(getNullableType(type)),
        isRequired: isNonNullType(type) && defaultValue === undefined,
        fallback: defaultValue === undefined ? null : print(defaultValue),
        meaning: use.meaning,
        entityTypes: entity === null ? [] : [entity],
        choices: isEnumType(named) ? named.getValues().map(({ name: value, description }) => ({ value, meaning: description ?? null })) : [],
      },
    ];
  });
}

const SCALARS: Readonly<Record<string, VariableKind>> = { ID: 'entity', Boolean: 'yes-no', Int: 'number', Float: 'number', String: 'text' };

/** Where each variable goes: what the argument means, and of what it is an id. */
function usesOf(schema: GraphQLSchema, document: DocumentNode): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>();
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Variable(node, _key, parent) {
        // A definition names the variable too; only where it goes says what it is.
        if (parent !== undefined && 'kind' in parent && parent.kind === Kind.VARIABLE_DEFINITION) return;
        const argument = info.getArgument();
        if (uses.has(node.name.value) || argument == null) return;
        const place = parent !== undefined && 'kind' in parent && parent.kind === Kind.OBJECT_FIELD ? parent.name.value : argument.name;
        const returned = info.getFieldDef()?.type;
        const ofField = place === 'id' || place === 'ids' ? entityOfType(returned === undefined ? '' : getNamedType(returned).name) : null;
        const field = parent !== undefined && 'kind' in parent && parent.kind === Kind.OBJECT_FIELD ? meaningOfInputField(info, place) : (argument.description ?? null);
        uses.set(node.name.value, { meaning: field, entity: ofField ?? entityOfWord(place) });
      },
    }),
  );
  return uses;
}

function meaningOfInputField(info: TypeInfo, name: string): string | null {
  const parent = info.getParentInputType();
  const named = parent == null ? null : getNamedType(parent);
  return named !== null && 'getFields' in named ? (named.getFields()[name]?.description ?? null) : null;
}

/** `AopConnection` and `Aop` are about AOPs. */
const entityOfType = (type: string): EntityType | null => known(type.replace(/Connection$/, '').replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase());

/** Words that arguments and variables use for a type, besides its own. */
const WORDS: Readonly<Record<string, EntityType>> = { OUTCOME: 'ADVERSE_OUTCOME', EVENT: 'KEY_EVENT', FROM: 'KEY_EVENT', TO: 'KEY_EVENT', CYTOKINE: 'GENE', CELL: 'CELL_TYPE', RECEPTOR: 'RECEPTOR_COMPLEX', FAMILY: 'CYTOKINE_FAMILY' };

function entityOfWord(word: string): EntityType | null {
  const name = word.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase();
  const one = name.replace(/S$/, '');
  return WORDS[name] ?? WORDS[one] ?? known(name) ?? known(one);
}

const known = (name: string): EntityType | null => (name in ENTITY_TYPES ? (name as EntityType) : null);

/** The value that a default stands for; null where there is none. */
export const fallbackValue = (document: DocumentNode, name: string): unknown => {
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const found = definition.variableDefinitions?.find(({ variable }) => variable.name.value === name)?.defaultValue;
    if (found !== undefined) return valueFromASTUntyped(found);
  }
  return null;
};
