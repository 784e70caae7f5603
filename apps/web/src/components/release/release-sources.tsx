import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { numeral } from '../../wording/count.ts';
import { writtenDate } from '../../wording/date.ts';
import { sourcePath } from '../../wording/route.ts';
import { ExternalLink } from '../ui/external-link.tsx';
import { PortalLink } from '../ui/portal-link.tsx';
import { ScrollRegion } from '../ui/scroll-region.tsx';
import styles from './release-sources.module.css';

export const ReleaseSources_release = graphql(`
  fragment ReleaseSources_release on Release {
    sources {
      id
      name
      description
      version
      date
      licence
      licenceUrl
      counts { what count }
    }
  }
`);

/** Where the facts of a release come from, under which licence, and how much each source brought. */
export function ReleaseSources({ release }: { readonly release: FragmentType<typeof ReleaseSources_release> }) {
  return (
    <ScrollRegion label="Sources of this release, scrolls sideways">
      <table className={styles.sources}>
        <thead>
          <tr>
            <th scope="col">Source</th>
            <th scope="col">What is taken from it</th>
            <th scope="col">Version</th>
            <th scope="col">Licence</th>
            <th scope="col" className={styles.number}>
              Records
            </th>
          </tr>
        </thead>
        <tbody>
          {readFragment(ReleaseSources_release, release).sources.map(({ id, name, description, version, date, licence, licenceUrl, counts }) => (
            <tr key={id}>
              <th scope="row">
                <PortalLink href={sourcePath(id)}>{name}</PortalLink>
              </th>
              <td>{description}</td>
              <td>{[version, date && writtenDate(date)].filter((word) => word !== null && word !== '').join(', ') || 'undated'}</td>
              <td>{licenceUrl === null ? licence : <ExternalLink href={licenceUrl}>{licence}</ExternalLink>}</td>
              <td className={styles.number}>{numeral(counts.reduce((sum, { count }) => sum + count, 0))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
