import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import type { EvidenceCall } from '../../graphql/generated/graphql.ts';
import { CALL_WORDS, SEX_WORDS } from '../../wording/evidence-vocabulary.ts';
import { FactList } from '../ui/fact-list.tsx';
import { humanWords } from './human-words.ts';

export const Applicability_applicability = graphql(`
  fragment Applicability_applicability on Applicability {
    taxa { evidence taxon { id name label } }
    sexes { sex evidence }
    lifeStages { lifeStage evidence }
  }
`);

export const ApplicabilityMatch_taxonMatch = graphql(`
  fragment ApplicabilityMatch_taxonMatch on TaxonMatch {
    relation
    evidence
    taxon { label }
  }
`);

interface ApplicabilityProps {
  readonly applicability: FragmentType<typeof Applicability_applicability> | null;
  /** What is stated that bears on humans. */
  readonly human: readonly FragmentType<typeof ApplicabilityMatch_taxonMatch>[];
}

/** For whom it is stated to hold, and what follows for humans. What is not listed is unstated, not denied. */
export function Applicability({ applicability, human }: ApplicabilityProps) {
  const stated = readFragment(Applicability_applicability, applicability);
  if (stated === null || [...stated.taxa, ...stated.sexes, ...stated.lifeStages].length === 0) return <p>No source of this release states for which taxa, sexes or life stages it holds; so nothing is said of humans either.</p>;
  return (
    <FactList
      facts={[
        { name: 'Humans', value: humanWords(readFragment(ApplicabilityMatch_taxonMatch, human), stated.taxa.length > 0) },
        {
          name: 'Taxa',
          value:
            stated.taxa.length === 0 ? null : (
              <ul>
                {stated.taxa.map(({ taxon, evidence }) => (
                  <li key={taxon.id}>
                    {taxon.label}
                    {taxon.label !== taxon.name && (
                      <>
                        {' '}
                        (<i>{taxon.name}</i>)
                      </>
                    )}
                    {evidenceOf(evidence)}
                  </li>
                ))}
              </ul>
            ),
        },
        { name: 'Sex', value: listOf(stated.sexes.map(({ sex, evidence }) => `${SEX_WORDS[sex]}${evidenceOf(evidence)}`)) },
        { name: 'Life stage', value: listOf(stated.lifeStages.map(({ lifeStage, evidence }) => `${lifeStage}${evidenceOf(evidence)}`)) },
      ]}
    />
  );
}

const evidenceOf = (evidence: EvidenceCall | null): string => (evidence === null || evidence === 'NOT_GRADED' ? '' : `, evidence ${CALL_WORDS[evidence].word}`);

function listOf(words: readonly string[]) {
  if (words.length === 0) return null;
  return (
    <ul>
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  );
}
