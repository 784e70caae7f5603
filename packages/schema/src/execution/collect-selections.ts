import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  typeFromAST,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** Fields of one object that go under one name of the answer, in the order of the document. */
export type SelectedFields = ReadonlyMap<string, readonly FieldNode[]>;

export interface Selecting {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Variables that `@skip` and `@include` ask for, with the values that this plan is for. */
  readonly flags: Readonly<Record<string, unknown>>;
}

/** What a type shows of some selections, merged as the specification says (6.3.2, CollectFields). */
export function collectSelections(selecting: Selecting, type: GraphQLObjectType, selectionSets: readonly SelectionSetNode[]): SelectedFields {
  const fields = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (!isIncluded(selecting, selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const name = selection.alias?.value ?? selection.name.value;
        const known = fields.get(name);
        if (known) known.push(selection);
        else fields.set(name, [selection]);
        continue;
      }
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (concerns(selecting.schema, selection, type)) collect(selection.selectionSet);
        continue;
      }
      const name = selection.name.value;
      const fragment = selecting.fragments[name];
      if (spread.has(name) || !fragment) continue;
      spread.add(name);
      if (concerns(selecting.schema, fragment, type)) collect(fragment.selectionSet);
    }
  };
  selectionSets.forEach(collect);
  return fields;
}

function isIncluded({ flags }: Selecting, selection: SelectionNode): boolean {
  if (selection.directives === undefined || selection.directives.length === 0) return true;
  if (getDirectiveValues(GraphQLSkipDirective, selection, flags)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, flags)?.['if'] !== false;
}

function concerns(schema: GraphQLSchema, { typeCondition }: FragmentDefinitionNode | InlineFragmentNode, type: GraphQLObjectType): boolean {
  if (!typeCondition) return true;
  const condition = typeFromAST(schema, typeCondition);
  return condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
}

/** Variables on which it depends which fields a document asks for. */
export function flagsOf(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: given = [] }) {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names].sort();
}
