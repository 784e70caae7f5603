import type { ReactNode } from 'react';
import styles from './article.module.css';
import { Contents } from './contents.tsx';
import { PageSection } from './page-section.tsx';

/** A headed part of an article; `body` null leaves it out, of the contents too. */
export interface ArticleSection {
  readonly id: string;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly controls?: ReactNode;
  readonly body: ReactNode | null;
}

/** A page about one thing: heading, contents, sections. */
export function Article({ heading, sections }: { readonly heading: ReactNode; readonly sections: readonly ArticleSection[] }) {
  const shown = sections.filter(({ body }) => body !== null);
  return (
    <article className={styles.article}>
      <div className={styles.opening}>
        {heading}
        <Contents entries={shown} />
      </div>
      {shown.map(({ body, ...section }) => (
        <PageSection key={section.id} {...section}>
          {body}
        </PageSection>
      ))}
    </article>
  );
}
