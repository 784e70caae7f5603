import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import type { ClaimList_ClaimFragment as Claim, GenePageSection, Verdict } from '../../graphql/generated/graphql.ts';
import { anchorOf } from '../../wording/anchor.ts';
import { listed } from '../../wording/count.ts';
import { PAGE_SECTION_WORDS, VERDICT_BY_WORDS, VERDICT_WORDS } from '../../wording/gene-vocabulary.ts';
import { BASIS_WORDS } from '../../wording/vocabulary.ts';
import { VerdictMark } from '../marks/verdict-mark.tsx';
import type { Citations } from '../reference/cited-references.ts';
import { ReferenceNumbers } from '../reference/reference-numbers.tsx';
import styles from './claim-list.module.css';

export const ClaimList_claim = graphql(`
  fragment ClaimList_claim on Claim {
    id
    section
    text
    basis
    verdict
    sources { name }
    references { id }
    verdicts { by verdict rightValue reason references { id } sources { name } }
  }
`);

const VERDICTS: readonly Verdict[] = ['CONTRADICTED', 'MIXED', 'UNVERIFIABLE', 'CONFIRMED'];

interface ClaimListProps {
  readonly claims: readonly FragmentType<typeof ClaimList_claim>[];
  readonly citations: Citations;
}

/** What pages claim of a gene, by section of the page: each claim with its verdict and the correction. */
export function ClaimList({ claims: masked, citations }: ClaimListProps) {
  const claims = readFragment(ClaimList_claim, masked);
  const sections = [...new Set(claims.map(({ section }) => section))];
  return (
    <div className={styles.claims}>
      <ul className={styles.counts} aria-label="Verdicts">
        {VERDICTS.map((verdict) => ({ verdict, count: claims.filter((claim) => claim.verdict === verdict).length }))
          .filter(({ count }) => count > 0)
          .map(({ verdict, count }) => (
            <li key={verdict}>
              <VerdictMark verdict={verdict} count={count} /> <span className={styles.soft}>{VERDICT_WORDS[verdict].meaning}</span>
            </li>
          ))}
      </ul>
      {sections.map((section) => (
        <ClaimSection key={section} section={section} claims={claims.filter((claim) => claim.section === section)} citations={citations} />
      ))}
    </div>
  );
}

/** `RELATED_DISEASE` stands at `#related-disease`. */
const sectionAnchor = (section: GenePageSection): string => section.toLowerCase().replaceAll('_', '-');

function ClaimSection({ section, claims, citations }: { readonly section: GenePageSection; readonly claims: readonly Claim[]; readonly citations: Citations }) {
  const id = sectionAnchor(section);
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{PAGE_SECTION_WORDS[section]}</h3>
      <ul>
        {claims.map((claim) => (
          <li key={claim.id} id={anchorOf(claim.id)} className={styles.claim}>
            <div className={styles.said}>
              <blockquote className={styles.text}>{claim.text}</blockquote>
              <p className={styles.soft}>
                {BASIS_WORDS[claim.basis].word}; {listed(claim.sources.map(({ name }) => name))}
                {claim.references.length > 0 && (
                  <>
                    {' '}
                    <ReferenceNumbers references={claim.references} citations={citations} />
                  </>
                )}
              </p>
            </div>
            <div className={styles.found}>
              <VerdictMark verdict={claim.verdict} />
              {claim.verdicts.map((check) => (
                <Check key={check.by} check={check} differs={check.verdict !== claim.verdict} citations={citations} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Check({ check, differs, citations }: { readonly check: Claim['verdicts'][number]; readonly differs: boolean; readonly citations: Citations }) {
  const { by, verdict, rightValue, reason, references, sources } = check;
  return (
    <div className={styles.check}>
      {rightValue !== null && (
        <p>
          <span className={styles.soft}>{verdict === 'CONFIRMED' ? 'As found: ' : 'Right: '}</span>
          {rightValue}
        </p>
      )}
      {reason !== null && <p>{reason}</p>}
      <p className={styles.soft}>
        {differs && `${VERDICT_WORDS[verdict].word}, `}by {VERDICT_BY_WORDS[by]}: {listed(sources.map(({ name }) => name))} {references.length > 0 && <ReferenceNumbers references={references} citations={citations} />}
      </p>
    </div>
  );
}
