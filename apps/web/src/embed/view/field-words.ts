const WRAPPERS = ['nodes', 'edges', 'node', 'value'];

/** The way to a field as a person reads it: `keyEvents.effectOnEvent` is "Key events › effect on event". */
export function fieldWords(path: string): string {
  const words = path.split('.').filter((name, at, all) => all.length === 1 || !WRAPPERS.includes(name)).map(spaced);
  const text = words.join(' › ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A name as words; an abbreviation keeps its capitals. */
const spaced = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replaceAll('_', ' ').split(' ').map((word) => (/^[A-Z][a-z]/.test(word) ? word.toLowerCase() : word)).join(' ').replace(/\bid\b/, 'id');
