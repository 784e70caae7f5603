import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import type { Applicability_ApplicabilityFragment, EvidenceCall } from '../../graphql/generated/graphql.ts';
import { CALL_WORDS, SEX_WORDS } from '../../wording/evidence-vocabulary.ts';
import type { ArticleSection } from '../ui/article.tsx';
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

interface Stated {
  readonly applicability: FragmentType<typeof Applicability_applicability> | null;
  /** What is stated that bears on humans. */
  readonly human: readonly FragmentType<typeof ApplicabilityMatch_taxonMatch>[];
}

/** For whom a thing is stated to hold, as a section of its page; says so where nothing is stated. */
export function applicabilitySection({ applicability, human }: Stated): ArticleSection {
  const stated = readFragment(Applicability_applicability, applicability);
  const [id, title] = ['applicability', 'Applicability'];
  if (stated === null || [...stated.taxa, ...stated.sexes, ...stated.lifeStages].length === 0) {
    return { id, title, body: <p>No source of this release states for which taxa, sexes or life stages it holds. For humans, too, that is unstated; in what it was seen does not say for whom it holds.</p> };
  }
  const matches = readFragment(ApplicabilityMatch_taxonMatch, human);
  return { id, title, lead: 'What is not listed is unstated, not denied.', body: <Applicability stated={stated} human={humanWords(matches, stated.taxa.length > 0)} /> };
}

function Applicability({ stated: { taxa, sexes, lifeStages }, human }: { readonly stated: Applicability_ApplicabilityFragment; readonly human: string }) {
  return (
    <FactList
      facts={[
        { name: 'Humans', value: human },
        {
          name: 'Taxa',
          value:
            taxa.length === 0 ? null : (
              <ul>
                {taxa.map(({ taxon, evidence }) => (
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
        { name: 'Sex', value: listOf(sexes.map(({ sex, evidence }) => `${SEX_WORDS[sex]}${evidenceOf(evidence)}`)) },
        { name: 'Life stage', value: listOf(lifeStages.map(({ lifeStage, evidence }) => `${lifeStage}${evidenceOf(evidence)}`)) },
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
