import type { EffectOnEvent, GeneInvolvement, GeneProductChange, MeasuredForm, ReceptorOrigin } from '../../graphql/generated/graphql.ts';
import { CHANGE_WORDS, EFFECT_WORDS, GENE_INVOLVEMENT_WORDS, MEASURED_WORDS, RECEPTOR_ORIGIN_WORDS } from '../../wording/vocabulary.ts';

/** The part of a statement that says what a gene does. */
export interface GeneSaid {
  readonly change: GeneProductChange | null;
  readonly involvement: GeneInvolvement | null;
  readonly effectOnEvent: EffectOnEvent | null;
  readonly measuredAs: MeasuredForm | null;
  readonly complexes: readonly { readonly name: string }[];
  readonly receptorOrigin: ReceptorOrigin | null;
}

/** What a statement says of a gene at an event, word by word; empty for a bare mention. */
export const geneWords = (said: GeneSaid): readonly string[] =>
  [
    said.change && CHANGE_WORDS[said.change],
    said.involvement && GENE_INVOLVEMENT_WORDS[said.involvement],
    said.effectOnEvent && said.effectOnEvent !== 'UNKNOWN' && EFFECT_WORDS[said.effectOnEvent],
    said.measuredAs && MEASURED_WORDS[said.measuredAs],
    said.complexes.length > 0 && `in ${said.complexes.map(({ name }) => complexName(name)).join(' or ')}`,
    said.receptorOrigin && RECEPTOR_ORIGIN_WORDS[said.receptorOrigin],
  ].filter((word) => typeof word === 'string');

/** CellPhoneDB joins the words of a name by underscores; people do not. */
export const complexName = (name: string): string => name.replaceAll('_', ' ');
