import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { counted } from '../../wording/count.ts';
import { writtenDate } from '../../wording/date.ts';
import { EntityTitle } from '../ui/entity-title.tsx';
import { ExternalLink } from '../ui/external-link.tsx';
import headingStyles from '../ui/entity-heading.module.css';
import { citeStatus } from './cite-status.ts';
import { OriginNote } from './origin-note.tsx';
import styles from './aop-heading.module.css';

export const AopHeading_aop = graphql(`
  fragment AopHeading_aop on Aop {
    id
    title
    origin
    authors
    createdAt
    modifiedAt
    oecdProject
    wikiLicence
    sourceUrl
    status { oecd saaop wiki }
    keyEvents(first: 500) { totalCount }
    relationships(first: 500) { totalCount }
    adverseOutcomes(first: 100) { totalCount }
    sources { id name }
    ...OriginNote_aop
  }
`);

/** What it is, whether it may be cited, whose it is: before anything that one might quote. */
export function AopHeading({ aop: masked }: { readonly aop: FragmentType<typeof AopHeading_aop> }) {
  const aop = readFragment(AopHeading_aop, masked);
  const { warning, standings } = citeStatus(aop.status, aop.origin);
  const facts = [
    ...standings,
    ...(aop.oecdProject === null ? [] : [{ where: 'OECD project', what: aop.oecdProject }]),
    ...(aop.createdAt === null ? [] : [{ where: 'Begun', what: writtenDate(aop.createdAt) }]),
    ...(aop.modifiedAt === null ? [] : [{ where: 'Last changed', what: writtenDate(aop.modifiedAt) }]),
  ];
  return (
    <header className={headingStyles.heading}>
      <p className={headingStyles.kind}>
        Adverse outcome pathway <code>{aop.id}</code>
      </p>
      <EntityTitle>{aop.title}</EntityTitle>
      <div className={styles.notes}>
        <OriginNote aops={[aop]} />
        {warning !== null && (
          <p className={styles.warning} role="note">
            <strong>Before you cite:</strong> {warning}
          </p>
        )}
        {aop.wikiLicence === 'ALL_RIGHTS_RESERVED' && (
          <p className={styles.warning} role="note">
            <strong>All rights reserved</strong> by its authors at AOP-Wiki: its long texts are not part of this release.
          </p>
        )}
      </div>
      {facts.length > 0 && (
        <dl className={styles.standings}>
          {facts.map(({ where, what }) => (
            <div key={where}>
              <dt>{where}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      )}
      {aop.authors !== null && <p className={styles.authors}>{aop.authors}</p>}
      <p className={headingStyles.counts}>
        <strong>{counted(aop.keyEvents.totalCount, 'event')}</strong>, <strong>{counted(aop.relationships.totalCount, 'relationship')}</strong>, {counted(aop.adverseOutcomes.totalCount, 'adverse outcome')}.
        {aop.sourceUrl !== null && (
          <>
            {' '}
            <ExternalLink href={aop.sourceUrl}>At the source</ExternalLink>
          </>
        )}
      </p>
    </header>
  );
}
