import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';

/** A type or one of its fields, and what it means. */
export interface FoundWord {
  readonly type: string;
  readonly field: string | null;
  readonly meaning: string;
}

/** Connections and their edges say nothing that the field before them does not. */
const isPlumbing = (type: string): boolean => /^__|(Connection|Edge|PageInfo)$/.test(type);

/** Types, fields and members of the graph that have every word of a text; those named so first, then those that mean it. */
export function matchingWords(schema: GraphQLSchema, text: string): readonly FoundWord[] {
  const words = text.toLowerCase().split(/\s+/).filter((word) => word !== '');
  const all = Object.values(schema.getTypeMap()).flatMap((type): readonly FoundWord[] => {
    if (isPlumbing(type.name)) return [];
    const members = isEnumType(type) ? type.getValues() : isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];
    return [{ type: type.name, field: null, meaning: type.description ?? '' }, ...members.map(({ name, description }) => ({ type: type.name, field: name, meaning: description ?? '' }))];
  });
  const named = ({ type, field }: FoundWord): string => (field ?? type).toLowerCase();
  const found = all.filter((word) => words.every((each) => `${word.type} ${word.field ?? ''} ${word.meaning}`.toLowerCase().includes(each)));
  const rank = (word: FoundWord): number => (words.every((each) => named(word) === each) ? 0 : words.every((each) => named(word).includes(each)) ? 1 : 2);
  return found.map((word, at) => ({ word, at, rank: rank(word) })).sort((one, other) => one.rank - other.rank || one.at - other.at).map(({ word }) => word);
}
