import { Kind, visit, type DefinitionNode, type DocumentNode, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';

const TYPENAME: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/**
 * A document that asks for everything but what would stand at a path of the answer. Fragments on the way are
 * written out, since elsewhere they may still be wanted; fragments and variables that nothing uses any more go.
 */
export function withoutField(document: DocumentNode, path: readonly string[]): DocumentNode {
  const fragments = new Map(document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])));
  const definitions = document.definitions.map((each): DefinitionNode => (each.kind === Kind.OPERATION_DEFINITION ? { ...each, selectionSet: prune(each.selectionSet, path, fragments) } : each));
  return withoutUnused({ ...document, definitions });
}

function prune(set: SelectionSetNode, [key, ...deeper]: readonly string[], fragments: ReadonlyMap<string, FragmentDefinitionNode>): SelectionSetNode {
  const path = key === undefined ? deeper : [key, ...deeper];
  const kept = set.selections.flatMap((selection): readonly SelectionNode[] => {
    if (selection.kind === Kind.FIELD) {
      if ((selection.alias ?? selection.name).value !== key) return [selection];
      if (deeper.length === 0) return [];
      return selection.selectionSet === undefined ? [selection] : [{ ...selection, selectionSet: prune(selection.selectionSet, deeper, fragments) }];
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) return [{ ...selection, selectionSet: prune(selection.selectionSet, path, fragments) }];
    const fragment = fragments.get(selection.name.value);
    if (fragment === undefined) return [selection];
    return [{ kind: Kind.INLINE_FRAGMENT, typeCondition: fragment.typeCondition, ...(selection.directives === undefined ? {} : { directives: selection.directives }), selectionSet: prune(fragment.selectionSet, path, fragments) }];
  });
  return { ...set, selections: kept.length === 0 ? [TYPENAME] : kept };
}

function withoutUnused(document: DocumentNode): DocumentNode {
  const spread = new Map<string, ReadonlySet<string>>();
  const used = new Set<string>();
  for (const each of document.definitions) if (each.kind === Kind.FRAGMENT_DEFINITION) spread.set(each.name.value, namesIn(each, Kind.FRAGMENT_SPREAD));
  const follow = (name: string): void => {
    if (used.has(name)) return;
    used.add(name);
    spread.get(name)?.forEach(follow);
  };
  const operations = document.definitions.filter((each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION);
  operations.forEach((each) => namesIn(each, Kind.FRAGMENT_SPREAD).forEach(follow));
  const left = document.definitions.filter((each) => each.kind !== Kind.FRAGMENT_DEFINITION || used.has(each.name.value));
  const variables = new Set(left.flatMap((each) => [...(each.kind === Kind.OPERATION_DEFINITION ? namesIn({ ...each, variableDefinitions: [] }, Kind.VARIABLE) : namesIn(each, Kind.VARIABLE))]));
  return { ...document, definitions: left.map((each) => (each.kind === Kind.OPERATION_DEFINITION ? { ...each, variableDefinitions: each.variableDefinitions?.filter(({ variable }) => variables.has(variable.name.value)) ?? [] } : each)) };
}

function namesIn(definition: DefinitionNode, kind: Kind.FRAGMENT_SPREAD | Kind.VARIABLE): ReadonlySet<string> {
  const names = new Set<string>();
  visit(definition, { [kind]: (node: { readonly name: { readonly value: string } }) => void names.add(node.name.value) });
  return names;
}
