import type { HomePageQuery } from '../../graphql/generated/graphql.ts';
import { counted } from '../../wording/count.ts';
import { writtenDate } from '../../wording/date.ts';
import { sourcePath } from '../../wording/route.ts';
import { PortalLink } from '../ui/portal-link.tsx';
import styles from './release-freshness.module.css';

/** What a release is made of, and how fresh each part is. */
export function ReleaseFreshness({ data }: { readonly data: HomePageQuery }) {
  const { sources } = data.release;
  return (
    <>
      <p>
        {counted(data.keyEvents.totalCount, 'event')}, {counted(data.relationships.totalCount, 'relationship')}, {counted(data.stressors.totalCount, 'stressor')} and {counted(data.references.totalCount, 'reference')} from{' '}
        {counted(sources.length, 'source')}. <PortalLink href="/release">What this release holds, lacks and disagrees on</PortalLink>
      </p>
      <ul className={styles.sources}>
        {sources.map(({ id, name, version, date }) => (
          <li key={id}>
            <PortalLink href={sourcePath(id)}>{name}</PortalLink> <span className={styles.date}>{date !== null ? writtenDate(date) : (version ?? 'undated')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
