import { getNamedType, isAbstractType, isInterfaceType, isObjectType, type GraphQLNamedType, type GraphQLSchema } from 'graphql';

/** Records of which the IL-2 reconstruction brings some of its own. */
const ITS_RECORDS: ReadonlySet<string> = new Set(['Aop', 'AdverseOutcome', 'KeyEvent', 'KeyEventRelationship', 'Manifestation', 'ModulatingFactor', 'Essentiality', 'Stressor', 'Treatment', 'TestSystem', 'ClinicalParameter', 'Interaction', 'CellType']);

/** What a type of the graph has to do with the IL-2 reconstruction. */
export interface Carrier {
  /** Whether it can bring something of it: one of its records, or a list, edge or statement that holds some. */
  readonly carries: boolean;
  /** Whether AOP-Wiki and the reconstruction both lead to the same record, as to a gene or a cell type. */
  readonly isShared: boolean;
}

/**
 * Tells by the name of a type what it has to do with the reconstruction, as the fields of the graph have it: what
 * leads to one of its records carries it, but records of other kinds do not.
 */
export function carriersOf(schema: GraphQLSchema): (type: string) => Carrier {
  const known = tables.get(schema) ?? carriersIn(schema);
  tables.set(schema, known);
  return (type) => known.get(type) ?? NEITHER;
}

const NEITHER: Carrier = { carries: false, isShared: false };
const tables = new WeakMap<GraphQLSchema, ReadonlyMap<string, Carrier>>();

function carriersIn(schema: GraphQLSchema): ReadonlyMap<string, Carrier> {
  const objects = Object.values(schema.getTypeMap()).filter(isObjectType);
  const node = schema.getType('Node');
  const isRecord = (type: GraphQLNamedType): boolean => isInterfaceType(node) && isObjectType(type) && schema.isSubType(node, type);
  const carrying = new Set(ITS_RECORDS);
  const carries = (type: GraphQLNamedType): boolean => carrying.has(type.name) || (isAbstractType(type) && schema.getPossibleTypes(type).some(({ name }) => carrying.has(name)));
  const parts = new Set(objects.filter((type) => !isRecord(type) && !isAboveRecords(schema, type)));
  // Each round takes at least one type out, so that it ends.
  for (let found = true; found; ) {
    const more = [...parts].filter((type) => Object.values(type.getFields()).some((field) => carries(getNamedType(field.type))));
    more.forEach((type) => parts.delete(type) && carrying.add(type.name));
    found = more.length > 0;
  }
  const named = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isAbstractType(type));
  return new Map(named.map((type) => [type.name, { carries: carries(type), isShared: type.name === 'CellType' || (isRecord(type) && !ITS_RECORDS.has(type.name)) }]));
}

/** The roots and the release hold everything and say nothing of it themselves. */
const isAboveRecords = (schema: GraphQLSchema, { name }: GraphQLNamedType): boolean => name === 'Release' || name === schema.getQueryType()?.name || name === schema.getMutationType()?.name;
