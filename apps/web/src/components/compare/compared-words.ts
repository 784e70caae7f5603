/** What may be compared. */
export type ComparedNoun = 'outcome' | 'AOP';

interface ComparedWords {
  /** Where a thing stands that one of them holds, as a sentence begins: "On the way to". */
  readonly where: string;
  readonly many: string;
  /** Of a thing that one does not hold. */
  readonly absent: string;
}

export const COMPARED_WORDS: Readonly<Record<ComparedNoun, ComparedWords>> = {
  outcome: { where: 'On the way to', many: 'outcomes', absent: 'not reported' },
  AOP: { where: 'In', many: 'AOPs', absent: 'not in it' },
};
