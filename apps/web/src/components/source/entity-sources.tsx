import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { ReleaseLine, type ReleaseLine_release } from '../release/release-line.tsx';
import { sourcePath } from '../../wording/route.ts';
import { ExternalLink } from '../ui/external-link.tsx';
import { PortalLink } from '../ui/portal-link.tsx';
import styles from './entity-sources.module.css';

export const EntitySources_source = graphql(`
  fragment EntitySources_source on Source {
    id
    name
    licence
    licenceUrl
    attribution
    url
  }
`);

interface EntitySourcesProps {
  readonly sources: readonly FragmentType<typeof EntitySources_source>[];
  /** What the record says of itself. */
  readonly note: string | null;
  readonly release: FragmentType<typeof ReleaseLine_release>;
}

/** The foot of a page: whose facts it shows, under which licence, of which release. */
export function EntitySources({ sources, note, release }: EntitySourcesProps) {
  return (
    <div className={styles.foot}>
      {note !== null && <p className={styles.note}>{note}</p>}
    <ul className={styles.sources}>
      {readFragment(EntitySources_source, sources).map(({ id, name, licence, licenceUrl, attribution, url }) => (
        <li key={id}>
          <PortalLink href={sourcePath(id)}>{name}</PortalLink>, {licenceUrl === null ? licence : <ExternalLink href={licenceUrl}>{licence}</ExternalLink>}
          {url !== null && (
            <>
              , <ExternalLink href={url}>where it is published</ExternalLink>
            </>
          )}
          <p className={styles.attribution}>{attribution}</p>
        </li>
      ))}
    </ul>
      <ReleaseLine release={release} />
    </div>
  );
}
