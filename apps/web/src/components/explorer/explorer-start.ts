import type { ReleaseOf } from './library/example-variables.ts';

/** A question as the explorer opens with it. */
export interface OpeningQuestion {
  readonly query: string;
  readonly variables: string;
  /** What a person calls it. */
  readonly title: string;
  /** False where the address asks nothing; then a reader's own tabs come first. */
  readonly isAsked: boolean;
}

/** What the server hands to the explorer in the browser. */
export interface ExplorerStart {
  readonly question: OpeningQuestion;
  /** The answer that the server had for it, as text. */
  readonly answer: string | null;
  readonly release: { readonly id: string; readonly kind: ReleaseOf };
  /** What is said wherever the IL-2 reconstructions are shown. */
  readonly originNotes: readonly string[];
  /** Address of the portal as the world knows it, without a path. */
  readonly portal: string;
}
