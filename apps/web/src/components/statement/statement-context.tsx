import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { SYSTEM_WORDS } from '../../wording/vocabulary.ts';

export const StatementContext_evidenceContext = graphql(`
  fragment StatementContext_evidenceContext on EvidenceContext {
    taxa { label }
    system
    withStressor
    tissue { label }
  }
`);

/** In what something was seen: "human, mouse; in vivo; with the stressor; skin of body". */
export function StatementContext({ context }: { readonly context: FragmentType<typeof StatementContext_evidenceContext> | null }) {
  const seen = readFragment(StatementContext_evidenceContext, context);
  if (seen === null) return null;
  const stressor = seen.withStressor === null ? null : seen.withStressor ? 'with the stressor' : 'without the stressor';
  const words = [seen.taxa.map(({ label }) => label).join(', '), seen.system && SYSTEM_WORDS[seen.system], stressor, seen.tissue?.label].filter((word) => word != null && word !== '');
  return words.length === 0 ? null : <span>{words.join('; ')}</span>;
}
