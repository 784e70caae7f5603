import type { ReactNode } from 'react';
import { LinkedEntity } from '../../linked-data/linked-data.tsx';
import { BrokenHere, BrokenNote } from '../broken/broken-note.tsx';
import { brokenAt } from '../broken/broken-section.ts';
import type { PageSubject } from '../tools/page-subject.ts';
import { PageTools } from '../tools/page-tools.tsx';
import { ToolsAt } from '../tools/tools-at.tsx';
import styles from './article.module.css';
import { Contents } from './contents.tsx';
import { PageSection } from './page-section.tsx';
import { PhoneFold } from './phone-fold.tsx';

/** A headed part of an article; `body` null leaves it out, of the contents too. */
export interface ArticleSection {
  readonly id: string;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly controls?: ReactNode;
  readonly body: ReactNode | null;
  /** Where it is long and not what the reader came for: what is in it, in words under which a phone folds it. */
  readonly fold?: string | undefined;
}

interface ArticleProps {
  readonly heading: ReactNode;
  readonly sections: readonly ArticleSection[];
  /** Whom the tools are about: how to cite the page, and the question and files of every section that is registered. */
  readonly subject?: PageSubject;
  /** What stands below all sections, such as the release. */
  readonly foot?: ReactNode;
}

/** A page about one thing: heading, contents, sections. */
export function Article({ heading, sections, subject, foot }: ArticleProps) {
  // A section that broke stands, though it has nothing to show: left out, it would look empty.
  const told = sections.map((section) => ({ ...section, broken: subject === undefined ? [] : brokenAt(subject.segment, section.id) }));
  const shown = told.filter(({ body, broken }) => body !== null || broken.length > 0);
  return (
    <article className={styles.article}>
      {subject !== undefined && <LinkedEntity segment={subject.segment} id={subject.id} />}
      <div className={styles.opening}>
        <BrokenNote id={subject?.id ?? null} />
        {heading}
        <div className={styles.bar}>
          <Contents entries={shown} />
          {subject !== undefined && <PageTools {...subject} />}
        </div>
      </div>
      {shown.map(({ body, broken, lead, fold, ...section }) => (
        // What would introduce a broken section may count what did not arrive.
        <PageSection key={section.id} {...section} lead={broken.length > 0 ? undefined : lead} tools={subject && <ToolsAt subject={subject} anchor={section.id} />}>
          {broken.length > 0 && <BrokenHere parts={broken} />}
          {fold === undefined ? body : <PhoneFold summary={fold}>{body}</PhoneFold>}
        </PageSection>
      ))}
      {foot}
    </article>
  );
}
