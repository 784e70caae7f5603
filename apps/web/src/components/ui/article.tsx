import type { ReactNode } from 'react';
import { LinkedEntity } from '../../linked-data/linked-data.tsx';
import type { PageSubject } from '../tools/page-subject.ts';
import { PageTools } from '../tools/page-tools.tsx';
import { ToolsAt } from '../tools/tools-at.tsx';
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

interface ArticleProps {
  readonly heading: ReactNode;
  readonly sections: readonly ArticleSection[];
  /** Whom the tools are about: how to cite the page, and the question and files of every section that is registered. */
  readonly subject?: PageSubject;
}

/** A page about one thing: heading, contents, sections. */
export function Article({ heading, sections, subject }: ArticleProps) {
  const shown = sections.filter(({ body }) => body !== null);
  return (
    <article className={styles.article}>
      {subject !== undefined && <LinkedEntity segment={subject.segment} id={subject.id} />}
      <div className={styles.opening}>
        {heading}
        {subject !== undefined && <PageTools {...subject} />}
        <Contents entries={shown} />
      </div>
      {shown.map(({ body, ...section }) => (
        <PageSection key={section.id} {...section} tools={subject && <ToolsAt subject={subject} anchor={section.id} />}>
          {body}
        </PageSection>
      ))}
    </article>
  );
}
