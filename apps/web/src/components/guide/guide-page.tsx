import type { ReactNode } from 'react';
import { Contents } from '../ui/contents.tsx';
import { PortalLink } from '../ui/portal-link.tsx';
import { GUIDE_PLACES, type GuideHref } from './guide-places.ts';
import styles from './guide-page.module.css';

export interface GuideSection {
  readonly id: string;
  readonly title: string;
  readonly body: ReactNode;
}

interface GuidePageProps {
  readonly href: GuideHref;
  readonly title: string;
  /** The page in two or three sentences. */
  readonly lead: ReactNode;
  readonly sections: readonly GuideSection[];
}

/** A page to be read from top to bottom: text of a readable measure, its contents beside it, the other guides above. */
export function GuidePage({ href, title, lead, sections }: GuidePageProps) {
  return (
    <article className={styles.page}>
      <nav aria-label="About Sequela" className={styles.places}>
        {GUIDE_PLACES.map((place) => (
          <PortalLink key={place.href} href={place.href} current={place.href === href}>
            {place.label}
          </PortalLink>
        ))}
      </nav>
      <header className={styles.heading}>
        <h1>{title}</h1>
        <p className={styles.lead}>{lead}</p>
      </header>
      <div className={styles.contents}>
        <Contents entries={sections} />
      </div>
      <div className={styles.text}>
        {sections.map(({ id, title: head, body }) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`} className={styles.section}>
            <h2 id={`${id}-title`}>{head}</h2>
            {body}
          </section>
        ))}
      </div>
    </article>
  );
}
