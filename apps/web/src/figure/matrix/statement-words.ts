import type { MatrixStatement } from '../../components/matrix/matrix.ts';
import { BASIS_WORDS, statusWords, SYSTEM_WORDS } from '../../wording/vocabulary.ts';

/** How a statement is known, as one letter. */
export const basisLetter = ({ basis }: MatrixStatement): string => (basis === null ? '' : BASIS_WORDS[basis].letter);

/** The word of a statement in a cell: whom it is about, or what part that plays, or how it is known. */
export const statementWord = ({ subject, involvement, basis }: MatrixStatement): string => subject ?? involvement ?? (basis === null ? '' : BASIS_WORDS[basis].word);

/** A statement in words, for those who do not see its mark. */
export const spokenStatement = ({ subject, involvement, changeWords, hinders, status, system, basis }: MatrixStatement): string =>
  [subject, involvement, changeWords, hinders ? 'hinders the event' : null, status === undefined ? null : statusWords(status), system && SYSTEM_WORDS[system], basis && BASIS_WORDS[basis].word].filter((word) => word != null).join(' ');
