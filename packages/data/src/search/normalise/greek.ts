/** Greek letters with the word for each, and the Latin letter that symbols put in its place (HGNC: `IFNG`, `YWHAH`, `PRKCQ`). */
const LETTERS: readonly (readonly [greek: string, word: string, latin: string])[] = [
  ['α', 'alpha', 'a'],
  ['β', 'beta', 'b'],
  ['γ', 'gamma', 'g'],
  ['δ', 'delta', 'd'],
  ['ε', 'epsilon', 'e'],
  ['ζ', 'zeta', 'z'],
  ['η', 'eta', 'h'],
  ['θ', 'theta', 'q'],
  ['ι', 'iota', 'i'],
  ['κ', 'kappa', 'k'],
  ['λ', 'lambda', 'l'],
  ['μ', 'mu', 'm'],
  ['ν', 'nu', 'n'],
  ['ξ', 'xi', 'x'],
  ['ο', 'omicron', 'o'],
  ['π', 'pi', 'p'],
  ['ρ', 'rho', 'r'],
  ['σ', 'sigma', 's'],
  ['ς', 'sigma', 's'],
  ['τ', 'tau', 't'],
  ['υ', 'upsilon', 'u'],
  ['φ', 'phi', 'f'],
  ['χ', 'chi', 'c'],
  ['ψ', 'psi', 'y'],
  ['ω', 'omega', 'w'],
];

/** Words that are nothing but Greek letters: `pi`, `mu` or `eta` may be something else. */
const PLAIN_WORDS = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'theta', 'kappa', 'lambda', 'sigma', 'omega'];

const WORD_OF = new Map(LETTERS.map(([greek, word]) => [greek, word]));
const LATIN_OF = new Map(LETTERS.filter(([, word]) => PLAIN_WORDS.includes(word)).map(([, word, latin]) => [word, latin]));
const TRAILING = new RegExp(`^(.{2,})(${PLAIN_WORDS.join('|')})(\\d*[a-z]?)$`, 'u');

/** The word for a Greek letter; undefined for any other character. */
export const greekWord = (letter: string): string | undefined => WORD_OF.get(letter);

/** The Latin letter that stands for a Greek word in symbols; undefined for a word that is not Greek. */
export const latinLetter = (word: string): string | undefined => LATIN_OF.get(word);

/** `tnfalpha` as `tnf` and `alpha`, `tgfbeta1` as `tgf`, `beta` and `1`; null where no Greek word ends the text. */
export function splitGreekWord(text: string): readonly string[] | null {
  if (text.length < 6) return null;
  const parts = TRAILING.exec(text);
  return parts && parts.slice(1).filter((part) => part !== '');
}
