'use client';

import { CopyButton } from '../../tools/copy-button.client.tsx';
import { ScrollRegion } from '../../ui/scroll-region.tsx';
import { numeral } from '../../../wording/count.ts';
import styles from './results.module.css';

/** More than this a browser would lay out for minutes; the file has it all. */
const MOST_SHOWN = 600_000;

/** The answer as it came, indented. */
export function JsonView({ text }: { readonly text: string }) {
  return (
    <div className={styles.view}>
      <p className={styles.rowsOf}>
        <span className={styles.action}>
          <CopyButton key={text.length} text={text} what="the answer" />
        </span>
        {text.length > MOST_SHOWN && <span>The first {numeral(MOST_SHOWN)} of {numeral(text.length)} characters; the download has all.</span>}
      </p>
      <ScrollRegion label="Answer as JSON">
        <pre className={styles.json}>{text.slice(0, MOST_SHOWN)}</pre>
      </ScrollRegion>
    </div>
  );
}
