/** What ends with a full stop without ending a sentence. A single capital is an initial. */
const ABBREVIATION = /(?:^|[\s(])(?:e\.g|i\.e|et al|cf|vs|ca|approx|[Ff]ig|Dr|Prof|[A-Z])\.$/;

/**
 * Splits prose into sentences: at . ! or ? before white space and a capital, digit, bracket or quote,
 * unless the stop belongs to an abbreviation. Plain rules, so that every machine splits alike.
 */
export function splitSentences(prose: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const found of prose.matchAll(/[.!?]["”’)\]]*\s+(?=[\p{Lu}\d("“‘[])/gu)) {
    const end = found.index + found[0].trimEnd().length;
    if (ABBREVIATION.test(prose.slice(start, end))) continue;
    sentences.push(prose.slice(start, end));
    start = found.index + found[0].length;
  }
  return [...sentences, prose.slice(start)].map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}
