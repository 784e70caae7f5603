/**
 * Brings British spellings that are common in this field to the American ones, in names and searches
 * alike. Each pattern stands for a family of words: oedema, tumour, haemorrhage, anaemia, foetal.
 */
const VARIANTS: readonly (readonly [pattern: RegExp, spelling: string])[] = [
  [/oedema/u, 'edema'],
  [/umour/u, 'umor'],
  [/^haem/u, 'hem'],
  [/(?<=\w)haem/u, 'hem'],
  [/aemi/u, 'emi'],
  [/foet/u, 'fet'],
  [/oestr/u, 'estr'],
  [/oesoph/u, 'esoph'],
  [/rrhoea/u, 'rrhea'],
  [/^coelia/u, 'celia'],
  [/^paed/u, 'ped'],
  [/anaesth/u, 'anesth'],
  [/^faec/u, 'fec'],
  [/^aetiolog/u, 'etiolog'],
  [/^caec/u, 'cec'],
  [/gynaec/u, 'gynec'],
  [/dyspnoea/u, 'dyspnea'],
  [/apnoea/u, 'apnea'],
  [/homoeo/u, 'homeo'],
  [/leuco(?=cyt|pen)/u, 'leuko'],
  [/sulph/u, 'sulf'],
  [/(?<=behavi|col|lab|fav|vap)our/u, 'or'],
  [/(?<=fib|cent|lit|met)re(?=s?$)/u, 'er'],
  [/is(?=ation|ed$|e$|ing$|er$)/u, 'iz'],
  [/lys(?=ed$|e$|ing$)/u, 'lyz'],
  [/ll(?=ing$|ed$)/u, 'l'],
  [/aluminium/u, 'aluminum'],
];

/** What at least one of the patterns needs; most words have none of it. */
const MAY_VARY = /^\D*(?:ae|oe|ou|is|ys|ll(?:ing|ed)$|res?$|leuco|sulph|aluminium)\D*$/u;

/** One spelling for a word that has two. The result is for comparing: it need not be a word. */
export function americanSpelling(word: string): string {
  if (word.length < 5 || !MAY_VARY.test(word)) return word;
  let spelled = word;
  for (const [pattern, spelling] of VARIANTS) spelled = spelled.replace(pattern, spelling);
  return spelled;
}

const KEEP_S = /(?:ss|us|is|as|os)$/u;

/** A word without the ending of a plural; symbols and words like `fibrosis` and `virus` stay. The result is for comparing. */
export function withoutPlural(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || KEEP_S.test(word) || /\d/u.test(word)) return word;
  return word.endsWith('ies') && word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** Roman numbers that are read as such after any word. `IV`, `VI` and `XI` mean little else there. */
const ROMAN: Readonly<Record<string, string>> = { ii: '2', iii: '3', iv: '4', vi: '6', vii: '7', viii: '8', ix: '9', xi: '11', xii: '12', xiii: '13' };
/** Single letters are numbers after these words only. */
const ROMAN_LETTERS: Readonly<Record<string, string>> = { i: '1', v: '5', x: '10' };
const NUMBERED = new Set(['type', 'class', 'complex', 'factor', 'phase', 'interferon', 'interleukin', 'photosystem', 'angiotensin', 'topoisomerase']);

/** The digits of a Roman number that follows `previous`, or the word itself. */
export function withoutRoman(word: string, previous: string | undefined): string {
  if (previous === undefined || word.length > 4) return word;
  return ROMAN[word] ?? (NUMBERED.has(previous) ? ROMAN_LETTERS[word] : undefined) ?? word;
}
