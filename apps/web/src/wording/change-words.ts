import { pathWords } from './path-words.ts';

const TYPE_WORDS: Readonly<Record<string, string>> = {
  Aop: 'AOPs',
  KeyEventRelationship: 'Relationships',
};

/** What records of a type of the graph are called, in the plural: "Test systems". */
export const changedTypeWords = (type: string): string => TYPE_WORDS[type] ?? pluralOf(pathWords(type));

const pluralOf = (words: string): string => (words.endsWith('y') ? `${words.slice(0, -1)}ies` : words.endsWith('x') ? `${words}es` : `${words}s`);
