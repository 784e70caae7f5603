import type { KeptAnswer, SavedDocumentRecord } from '@sequela/data';
import type { DocumentFault } from '@sequela/schema';

/** Why an answer is shown that is not of today. */
export interface WhyKept {
  readonly explanation: string;
  readonly faults: readonly DocumentFault[];
}

/**
 * The answer that was kept, with `extensions.savedDocument` beside its data: that it is not of today, of which
 * release it is, and why. It is no error, so that pages that show it go on showing it.
 */
export function keptAnswerBody({ id, title }: SavedDocumentRecord, { release, answeredAt, body }: KeptAnswer, { explanation, faults }: WhyKept): string {
  const { data, extensions } = JSON.parse(body) as { readonly data: unknown; readonly extensions?: Readonly<Record<string, unknown>> };
  const savedDocument = { id, title, current: false, release, answeredAt, explanation: `${explanation} This answer is of release ${release}, given on ${answeredAt.slice(0, 10)}.`, faults };
  return JSON.stringify({ data, extensions: { ...extensions, savedDocument } });
}
