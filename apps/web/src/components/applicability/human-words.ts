import type { EvidenceCall, TaxonRelation } from '../../graphql/generated/graphql.ts';
import { listed } from '../../wording/count.ts';
import { CALL_WORDS } from '../../wording/evidence-vocabulary.ts';

interface HumanMatch {
  readonly relation: TaxonRelation;
  readonly evidence: EvidenceCall | null;
  readonly taxon: { readonly label: string };
}

/** What a record says of humans: of them, of a group that contains them, or nothing, which is no denial. */
export function humanWords(matches: readonly HumanMatch[], statesTaxa: boolean): string {
  const stated = matches.find(({ relation }) => relation === 'STATED');
  if (stated !== undefined) return `stated${evidenceOf(stated)}`;
  const wider = matches.filter(({ relation }) => relation === 'STATED_FOR_GROUP');
  if (wider.length > 0) return `stated for ${named(wider)}, which ${wider.length === 1 ? 'contains' : 'contain'} humans`;
  const members = matches.filter(({ relation }) => relation === 'STATED_FOR_MEMBER');
  if (members.length > 0) return `stated for ${named(members)}, within humans`;
  return statesTaxa ? 'not stated, which is not the same as "does not apply"' : 'no taxon is stated';
}

const named = (matches: readonly HumanMatch[]): string => listed(matches.map((match) => `${match.taxon.label}${evidenceOf(match)}`));
const evidenceOf = ({ evidence }: HumanMatch): string => (evidence === null || evidence === 'NOT_GRADED' ? '' : ` (evidence ${CALL_WORDS[evidence].word})`);
