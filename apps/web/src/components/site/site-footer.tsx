import { ask } from '../../graphql/ask.ts';
import { graphql } from '../../graphql/generated/index.ts';
import { ReleaseLine } from '../release/release-line.tsx';
import { PortalLink } from '../ui/portal-link.tsx';
import styles from './site.module.css';

export const SiteFooterDocument = graphql(`
  query SiteFooter {
    release { ...ReleaseLine_release }
  }
`);

const PLACES = [
  { href: '/compare', label: 'Compare' },
  { href: '/paths', label: 'Paths' },
  { href: '/gene-set', label: 'Gene set' },
  { href: '/release', label: 'Release' },
  { href: '/bulk', label: 'Bulk download' },
  { href: '/sources', label: 'Sources and licences' },
  { href: '/explorer', label: 'GraphQL explorer' },
  { href: '/about', label: 'About' },
  { href: '/about/api', label: 'API guide' },
  { href: '/changelog', label: 'Changelog' },
] as const;

/** Under every page: which data it shows, and what to keep in mind. Without an answer of the API it stands without the release. */
export async function SiteFooter() {
  const answer = await ask(SiteFooterDocument, {});
  return (
    <footer className={styles.footer}>
      <nav aria-label="Tools, data and API" className={styles.nav}>
        {PLACES.map(({ href, label }) => (
          <PortalLink key={href} href={href}>
            {label}
          </PortalLink>
        ))}
      </nav>
      {answer.kind === 'answered' && <ReleaseLine release={answer.data.release} />}
      <p>
        Sequela joins what others found and wrote; cite them. The IL-2 pathways shown are a reconstruction from literature abstracts, not the published irAOPs, and were not reviewed by imSAVAR. Nothing here is medical advice.
      </p>
    </footer>
  );
}
