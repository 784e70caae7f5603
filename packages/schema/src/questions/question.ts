/** What a question is about; the explorer and the pages sort the library by it. */
export const TOPICS = ['PATHWAYS', 'STRESSORS', 'GENES_AND_CELLS', 'MEASUREMENT', 'NETWORK', 'EVIDENCE'] as const;
export type Topic = (typeof TOPICS)[number];

/** The words for a topic that a person reads. */
export const TOPIC_TITLES: Readonly<Record<Topic, string>> = {
  PATHWAYS: 'Pathways and their events',
  STRESSORS: 'Stressors and chemicals',
  GENES_AND_CELLS: 'Genes, cytokines and cells',
  MEASUREMENT: 'Measurement and applicability',
  NETWORK: 'The network of pathways',
  EVIDENCE: 'Evidence and sources',
};

export type VariableValue = string | number | boolean | readonly VariableValue[];
export type QuestionVariables = Readonly<Record<string, VariableValue>>;

/** A question as asked of one kind of release, and what its answer must be like there. */
export interface QuestionExample {
  readonly variables: QuestionVariables;
  /** The check: how many rows the answer has at least; 0 where its data is missing. */
  readonly rows: number;
  /** Fields that the answer names under `extensions.missing`, because no source of the release fills them. */
  readonly missing: readonly string[];
}

/** A question of the library: words for a person, a GraphQL document, and examples that check it. */
export interface Question {
  /** Stable for good, as is the slug. */
  readonly number: number;
  readonly slug: string;
  readonly title: string;
  readonly topic: Topic;
  /** One sentence: what the answer says. */
  readonly answers: string;
  /** One sentence: what it does not say. */
  readonly doesNotAnswer: string;
  /** What else to know, for example which source would fill it. */
  readonly note: string | null;
  /** Name of the one operation of the document. */
  readonly operation: string;
  readonly document: string;
  /** Fields that lead to the rows of the answer, joined by dots; lists on the way are followed at each item. */
  readonly rows: string;
  /** By kind of release; at least one. */
  readonly examples: { readonly embedded: QuestionExample | null; readonly full: QuestionExample | null };
}
