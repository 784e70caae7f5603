import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { SiteFooter } from '../components/site/site-footer.tsx';
import { SiteHeader } from '../components/site/site-header.tsx';
import styles from '../components/site/site.module.css';
import { FONT_CLASSES } from '../design/fonts.ts';
import { PageTurner } from '../components/ui/page-turner.client.tsx';
import { publicAddress } from '../download/public-address.ts';
import { picturePath } from '../picture/picture-path.ts';
import { PICTURE_SIZE } from '../picture/picture.ts';
import { ASKED_PATH_HEADER } from '../wording/asked-path.ts';
import '../design/tokens.css';
import '../design/base.css';
import '../design/print.css';

const SITE: Metadata = {
  applicationName: 'Sequela',
  title: { default: 'Sequela: adverse outcome pathways, cytokines and cells in one graph', template: '%s · Sequela' },
  description: 'Which cytokines, receptors and cell types are reported at each key event that leads to an adverse outcome, in which direction, in what system, and how anyone knows.',
};

/** What holds for every page: addresses in full, a canonical one without filters, a picture for previews. A page names its own. */
export async function generateMetadata(): Promise<Metadata> {
  const asked = await headers();
  const path = asked.get(ASKED_PATH_HEADER) ?? '/';
  return {
    ...SITE,
    metadataBase: new URL(publicAddress(asked, '/')),
    alternates: { canonical: path },
    openGraph: { siteName: 'Sequela', type: 'website', locale: 'en', images: [{ url: picturePath(path), ...PICTURE_SIZE, type: 'image/png' }] },
    twitter: { card: 'summary_large_image' },
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf9f4' },
    { media: '(prefers-color-scheme: dark)', color: '#1b1a17' },
  ],
};

/** Every page is made for its request: the release may have changed, and the nonce of its scripts is its own. */
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  await connection();
  return (
    <html lang="en" className={FONT_CLASSES}>
      <body>
        <a className={styles.skip} href="#content">
          Skip to the content
        </a>
        <PageTurner />
        <SiteHeader />
        <main id="content" className={styles.content}>
          {children}
        </main>
        <SiteFooter />
      </body>
    </html>
  );
}
