import type { CellValue } from '../../sections/section.ts';
import { ADJACENCY_WORDS, CALL_WORDS, CLINICAL_DIRECTION_WORDS, CLINICAL_KIND_WORDS, EVIDENCE_KIND_WORDS, INTERACTION_WORDS, INTERVENTION_WORDS, MATCH_WORDS, OUTCOME_EFFECT_WORDS, PURPOSE_WORDS, REFERENCE_KIND_WORDS, RELATIONSHIP_WORDS, SEX_WORDS } from '../../wording/evidence-vocabulary.ts';
import { GENE_CLASS_WORDS } from '../../wording/gene-vocabulary.ts';
import { BASIS_WORDS, CELL_INVOLVEMENT_WORDS, CHANGE_WORDS, DIRECTION_WORDS, EFFECT_WORDS, GENE_INVOLVEMENT_WORDS, LEVEL_WORDS, MEASURED_WORDS, RECEPTOR_ORIGIN_WORDS, ROLE_WORDS, STATUS_WORDS, SYSTEM_WORDS } from '../../wording/vocabulary.ts';

type Words = Readonly<Record<string, string>>;

const wordsOf = (words: Readonly<Record<string, { readonly word: string }>>): Words => Object.fromEntries(Object.entries(words).map(([value, { word }]) => [value, word]));
const CALLS = wordsOf(CALL_WORDS);

/** Words of the vocabularies by the last name on the way to a field. */
const WORDS: Readonly<Record<string, Words>> = {
  adjacency: ADJACENCY_WORDS,
  basis: wordsOf(BASIS_WORDS),
  change: CHANGE_WORDS,
  classes: Object.fromEntries(Object.entries(GENE_CLASS_WORDS).map(([value, { one }]) => [value, one])),
  clinicalKind: CLINICAL_KIND_WORDS,
  direction: { ...DIRECTION_WORDS, ...CLINICAL_DIRECTION_WORDS },
  effect: { ...RELATIONSHIP_WORDS, ...OUTCOME_EFFECT_WORDS },
  effectOnEvent: EFFECT_WORDS,
  effectOnOutcome: OUTCOME_EFFECT_WORDS,
  evidence: CALLS,
  evidenceKind: EVIDENCE_KIND_WORDS,
  evidenceSystem: SYSTEM_WORDS,
  intervention: INTERVENTION_WORDS,
  involvement: { ...GENE_INVOLVEMENT_WORDS, ...CELL_INVOLVEMENT_WORDS },
  kind: { ...SYSTEM_WORDS, ...INTERACTION_WORDS, ...REFERENCE_KIND_WORDS, ...CLINICAL_KIND_WORDS },
  level: LEVEL_WORDS,
  match: MATCH_WORDS,
  measured: MEASURED_WORDS,
  origin: { WIKI: 'AOP-Wiki', RECONSTRUCTION: 'reconstruction' },
  purpose: PURPOSE_WORDS,
  quantitativeUnderstanding: CALLS,
  receptorOrigin: RECEPTOR_ORIGIN_WORDS,
  role: ROLE_WORDS,
  sex: SEX_WORDS,
  status: STATUS_WORDS,
  system: SYSTEM_WORDS,
  value: DIRECTION_WORDS,
  weightOfEvidence: CALLS,
};

/** A value of a vocabulary in the words that the portal has for it; any other value as it came. */
export function valueWords(path: string, value: CellValue): CellValue {
  const name = path.slice(path.lastIndexOf('.') + 1);
  const words = Object.hasOwn(WORDS, name) ? WORDS[name] : undefined;
  const said = (text: string): string => {
    if (words !== undefined && Object.hasOwn(words, text)) return words[text] ?? text;
    if (text === 'true' || text === 'false') return text === 'true' ? 'yes' : 'no';
    // Members of the other vocabularies: no name of a gene, cell or chemical is written so.
    return /^[A-Z]{2,}(?:_[A-Z]{2,})+$/.test(text) ? text.replaceAll('_', ' ').toLowerCase() : text;
  };
  if (value === null || typeof value === 'number') return value;
  return typeof value === 'string' ? said(value) : value.map(said);
}
