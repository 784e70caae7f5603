import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { writtenDate } from '../../wording/date.ts';
import { PortalLink } from '../ui/portal-link.tsx';
import styles from './release-line.module.css';

export const ReleaseLine_release = graphql(`
  fragment ReleaseLine_release on Release {
    id
    date
    title
    licence
  }
`);

/** Which data a page shows: release, its newest data, licence. */
export function ReleaseLine({ release: masked }: { readonly release: FragmentType<typeof ReleaseLine_release> }) {
  const { id, date, title, licence } = readFragment(ReleaseLine_release, masked);
  return (
    <p className={styles.line}>
      {title}. <PortalLink href="/release">Release</PortalLink> <code>{id}</code>, newest dated source {writtenDate(date)}, {licence}.
    </p>
  );
}
