const TYPE_WORDS: Readonly<Record<string, string>> = {
  Aop: 'AOPs',
  KeyEvent: 'Key events',
  KeyEventRelationship: 'Relationships',
};

/** What records of a type of the graph are called, in the plural: "Test systems". */
export const changedTypeWords = (type: string): string => TYPE_WORDS[type] ?? pluralOf(spaced(type));

/** A field of the graph as words: "Weight of evidence". */
export const fieldName = spaced;

function spaced(name: string): string {
  const words = name.replace(/([a-z0-9])([A-Z])/g, (_all, end: string, start: string) => `${end} ${start.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const pluralOf = (words: string): string => (words.endsWith('y') ? `${words.slice(0, -1)}ies` : words.endsWith('x') ? `${words}es` : `${words}s`);
