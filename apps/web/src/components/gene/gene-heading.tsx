import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { counted, listed } from '../../wording/count.ts';
import { GENE_CLASS_WORDS, PRODUCT_GROUP_WORDS } from '../../wording/gene-vocabulary.ts';
import { familyPath } from '../../wording/route.ts';
import { OriginNote } from '../aop/origin-note.tsx';
import { UnlessBroken } from '../broken/broken-note.tsx';
import { ConflictNotes } from '../conflict/conflict-notes.tsx';
import { ChangeShape, senseOf } from '../marks/change-shape.tsx';
import styles from '../ui/entity-heading.module.css';
import { EntityTitle } from '../ui/entity-title.tsx';
import { PortalLink } from '../ui/portal-link.tsx';
import type { ShownGroup } from './gene-event-groups.ts';
import own from './gene-heading.module.css';

export const GeneHeading_gene = graphql(`
  fragment GeneHeading_gene on Gene {
    id
    symbol
    name
    classes
    location
    aliases
    families { id name }
    conflicts { ...ConflictList_conflict }
    aops(first: 500) { totalCount nodes { ...OriginNote_aop } }
    adverseOutcomes(first: 500) { totalCount }
  }
`);

interface GeneHeadingProps {
  readonly gene: FragmentType<typeof GeneHeading_gene>;
  readonly groups: readonly ShownGroup[];
  readonly eventCount: number;
  readonly namedCount: number;
}

const MOST_ALIASES = 6;
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The answer first: what the gene is, where sources disagree about it, and at how many events it stands, which way. */
export function GeneHeading({ gene: masked, groups, eventCount, namedCount }: GeneHeadingProps) {
  const { id, symbol, name, classes, location, aliases, families, conflicts, aops, adverseOutcomes } = readFragment(GeneHeading_gene, masked);
  const more = aliases.length - MOST_ALIASES;
  return (
    <header className={styles.heading}>
      <p className={styles.kind}>
        <Tag /> {classes.length === 0 ? 'Gene' : capital(listed(classes.map((each) => GENE_CLASS_WORDS[each].one)))} <code>{id}</code>
        {families.map((family) => (
          <PortalLink key={family.id} href={familyPath(family.id)}>
            {family.name}
          </PortalLink>
        ))}
        {location !== null && <span>at {location}</span>}
      </p>
      <EntityTitle>{symbol}</EntityTitle>
      <p className={styles.description}>{name}</p>
      {aliases.length > 0 && (
        <p className={own.aliases}>
          also called {aliases.slice(0, MOST_ALIASES).join(', ')}
          {more > 0 && (
            <>
              {' '}
              and <a href="#names">{counted(more, 'other name')}</a>
            </>
          )}
        </p>
      )}
      <ConflictNotes conflicts={conflicts} />
      <UnlessBroken className={styles.counts}>
      {eventCount === 0 ? (
        <p className={styles.counts}>
          No source of this release reports {symbol} at a key event{namedCount > 0 && <>; <a href="#named">{counted(namedCount, 'text names', 'texts name')}</a> it, which says nothing of involvement</>}.
        </p>
      ) : (
        <>
          <p className={styles.counts}>
            Reported at <strong>{counted(eventCount, 'key event')}</strong> of {counted(aops.totalCount, 'AOP')}, on the way to <strong>{counted(adverseOutcomes.totalCount, 'adverse outcome')}</strong>.
          </p>
          <ul className={own.directions}>
            {groups
              .filter(({ total }) => total > 0)
              .map(({ group, anchor, total }) => (
                <li key={group}>
                  <ChangeShape sense={group === 'OTHER' ? 'ACTIVATED' : senseOf(group)} size={13} />
                  <a href={`#${anchor}`}>{PRODUCT_GROUP_WORDS[group]}</a> <strong>{total}</strong>
                </li>
              ))}
            {namedCount > 0 && (
              <li>
                <a href="#named" className={own.named}>
                  only named in the text
                </a>{' '}
                <strong>{namedCount}</strong>
              </li>
            )}
          </ul>
        </>
      )}
      </UnlessBroken>
      <OriginNote aops={aops.nodes} />
    </header>
  );
}

/** The shape of a gene: a tag. */
function Tag() {
  return (
    <svg className={own.tag} viewBox="0 0 26 20" width="26" height="20" aria-hidden="true" focusable="false">
      <path d="M2 4H18L24 10 18 16H2Z" />
      <circle cx="17.5" cy="10" r="1.5" />
    </svg>
  );
}
