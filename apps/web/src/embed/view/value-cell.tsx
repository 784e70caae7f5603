import { pageOfId } from '../../answer/page-of-id.ts';
import { together } from '../../answer/table-reading.ts';
import type { CellValue } from '../../sections/section.ts';
import { numeral } from '../../wording/count.ts';

const LONGEST = 400;

/** A value of an answer: an id leads to its page, a long text is cut and says so, nothing is said to be nothing. */
export function ValueCell({ value, home }: { readonly value: CellValue; readonly home: string }) {
  if (value === null || value === '') return <span className="empty">not given</span>;
  if (typeof value === 'number') return numeral(value);
  if (typeof value !== 'string') return value.length === 0 ? <span className="empty">none</span> : <Text text={together(value)} />;
  const page = pageOfId(value);
  return page === null ? <Text text={value} /> : <HomeLink href={page} home={home}>{value}</HomeLink>;
}

/** A link to a page of the portal that made the embed, in a page of its own. */
export const HomeLink = ({ href, home, children }: { readonly href: string; readonly home: string; readonly children: React.ReactNode }) => (
  <a href={new URL(href, home).href} target="_blank" rel="noopener">{children}</a>
);

/** Texts of sources may be of any length, and may turn the direction of what is around them. */
const Text = ({ text }: { readonly text: string }) =>
  text.length <= LONGEST ? <bdi>{text}</bdi> : (
    <details>
      <summary><bdi>{text.slice(0, LONGEST)} …</bdi></summary>
      <bdi>{text.slice(LONGEST)}</bdi>
    </details>
  );
