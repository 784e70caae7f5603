import { Kind, parse, print, visit, type ConstDirectiveNode, type ConstValueNode, type DocumentNode, type FieldDefinitionNode, type TypeNode } from 'graphql';
import { fieldPriceRule, type CompositeFields, type FieldPrice } from './field-price-rule.ts';

/** As the specification of cost directives has them; for callers, whose SDL knows no federation. */
const DEFINITIONS = `
"What a field costs each time it is answered, in reads of one record. Left out: 1 for an object, 0 for a value."
directive @cost(weight: Int!) on FIELD_DEFINITION

"How many entries a list has: what the first slicing argument that is given says, else assumedSize. It holds for the field itself, or for its sizedFields."
directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
`;

/**
 * SDL with the price of every field in it, by `fieldPriceRule`. This is the one place that puts prices anywhere, so
 * the SDL of a subgraph, of a router and of callers agree.
 * @param defining true: with the definitions of the two directives; a subgraph links them instead
 */
export function withPrices(sdl: string, { defining }: { readonly defining: boolean }): string {
  const document = parse(sdl);
  const compositeFields = compositesOf(document);
  const priced = visit(document, {
    [Kind.OBJECT_TYPE_DEFINITION]: (type) => ({ ...type, fields: (type.fields ?? []).map((field) => withPrice(type.name.value, field, compositeFields)) }),
  });
  return `${print(priced).trim()}\n${defining ? DEFINITIONS : ''}`;
}

function withPrice(typeName: string, field: FieldDefinitionNode, compositeFields: CompositeFields): FieldDefinitionNode {
  const directives = directivesOf(fieldPriceRule(typeName, field, compositeFields));
  return directives.length === 0 ? field : { ...field, directives: [...(field.directives ?? []), ...directives] };
}

function compositesOf(document: DocumentNode): CompositeFields {
  const composites = new Map<string, ReadonlyMap<string, TypeNode>>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.UNION_TYPE_DEFINITION) composites.set(definition.name.value, new Map());
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    composites.set(definition.name.value, new Map((definition.fields ?? []).map(({ name, type }) => [name.value, type])));
  }
  return (typeName) => composites.get(typeName) ?? null;
}

function directivesOf({ weight, listSize }: FieldPrice): readonly ConstDirectiveNode[] {
  const directives: ConstDirectiveNode[] = [];
  if (weight !== null) directives.push(directive('cost', { weight: int(weight) }));
  if (listSize !== null) {
    const { assumedSize, slicingArguments, sizedFields } = listSize;
    directives.push(
      directive('listSize', {
        assumedSize: int(assumedSize),
        ...(slicingArguments.length > 0 && { slicingArguments: strings(slicingArguments) }),
        ...(sizedFields.length > 0 && { sizedFields: strings(sizedFields) }),
        // Without it a router would refuse a list that is left at its default.
        ...(slicingArguments.length > 0 && { requireOneSlicingArgument: { kind: Kind.BOOLEAN, value: false } as const }),
      }),
    );
  }
  return directives;
}

const directive = (name: string, args: Readonly<Record<string, ConstValueNode>>): ConstDirectiveNode => ({
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: name },
  arguments: Object.entries(args).map(([argument, value]) => ({ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: argument }, value })),
});

const int = (value: number): ConstValueNode => ({ kind: Kind.INT, value: String(value) });
const strings = (values: readonly string[]): ConstValueNode => ({ kind: Kind.LIST, values: values.map((value) => ({ kind: Kind.STRING, value })) });
