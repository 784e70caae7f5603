import { numeral } from '../../wording/count.ts';
import type { ArticleSection } from '../ui/article.tsx';
import styles from './folded-text.module.css';
import { LongText } from './long-text.tsx';
import { beginningOf, countWords, isLong, type TextPart } from './text-part.ts';

/** A text that says how long it is before it unfolds; a short one stands open. Print shows it whole. */
export function FoldedText({ text, html }: { readonly text: string; readonly html: string }) {
  if (!isLong(text)) return <LongText html={html} />;
  return (
    <details className={styles.folded}>
      <summary className={styles.summary}>
        <span className={styles.beginning}>{beginningOf(text)} </span>
        <span className={styles.length}>{numeral(countWords(text))} words</span>
      </summary>
      <LongText html={html} />
    </details>
  );
}

/** Long texts as sections of an article. */
export const textSections = (parts: readonly TextPart[]): readonly ArticleSection[] =>
  parts.map(({ id, title, text, html }) => ({ id, title, body: <FoldedText text={text} html={html} /> }));
