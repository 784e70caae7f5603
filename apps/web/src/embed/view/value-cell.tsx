import type { ReactNode } from 'react';
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
  if (page !== null) return <HomeLink href={page} home={home}>{value}</HomeLink>;
  return isAddress(value) ? <a href={value} target="_blank" rel="noopener nofollow"><bdi>{value}</bdi></a> : <Text text={value} />;
}

/** An address of the web that a source gives, and nothing else that a link could hold. */
const isAddress = (value: string): boolean => /^https?:\/\/\S+$/.test(value) && value.length <= LONGEST && URL.canParse(value);

/** What something is called, leading to its page, with its id below. */
export function NamedCell({ name, id, home }: { readonly name: string; readonly id: string; readonly home: string }) {
  const page = pageOfId(id);
  const called = <Text text={name} />;
  return (
    <>
      {page === null || name.length > LONGEST ? called : <HomeLink href={page} home={home}>{called}</HomeLink>}
      <span className="id"><bdi>{id.slice(0, LONGEST)}</bdi></span>
    </>
  );
}

/** A link to a page of the portal that made the embed, in a page of its own. */
export const HomeLink = ({ href, home, children }: { readonly href: string; readonly home: string; readonly children: ReactNode }) => (
  <a href={new URL(href, home).href} target="_blank" rel="noopener">{children}</a>
);

/** Texts of sources may be of any length, and may turn the direction of what is around them. */
const Text = ({ text }: { readonly text: string }) => {
  if (text.length <= LONGEST) return <bdi>{text}</bdi>;
  const space = text.lastIndexOf(' ', LONGEST);
  const end = space > LONGEST / 2 ? space : wholeTo(text, LONGEST);
  return (
    <details>
      <summary><bdi>{text.slice(0, end)} …</bdi></summary>
      <bdi>{text.slice(end)}</bdi>
    </details>
  );
};

/** Where a text may be cut without parting the two halves of one sign. */
const wholeTo = (text: string, at: number): number => (/[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at - 1 : at);
