import { HtmlWriter, escapeHtml } from './html-writer.ts';
import { withoutInvisible } from './invisible.ts';
import { PlainWriter } from './plain-writer.ts';
import { safeAddress } from './safe-address.ts';
import { hasWikiMarks, readWikiWords } from './wiki-words.ts';

/** What the plain text of a list of references holds besides words: private-use characters that no text has a use for. */
export const LIST_MARKS = { linkBegins: '\ue000', linkEnds: '\ue001', lineEnd: '\ue002', heading: '\ue003' } as const;

/** White space that is more, or other, than one space. */
const UNTIDY_SPACE = /[^\S ]\s*|\s{2,}/g;

/** Writes the HTML and the plain text of a long text side by side. */
export class LongTextWriter {
  readonly html = new HtmlWriter();
  readonly plain = new PlainWriter();
  readonly #listsReferences: boolean;
  #link: string | null = null;

  constructor(listsReferences: boolean) {
    this.#listsReferences = listsReferences;
  }

  /** Ends a line of the plain text; within a cell a row stays on its line. */
  part(lines: 1 | 2 = 2): void {
    if (this.html.inCell) this.plain.space();
    else this.plain.breakLine(lines);
  }

  openParagraph(): void {
    this.part();
    this.html.openBlock('p');
  }

  endParagraph(): void {
    this.part();
    this.html.paragraph();
  }

  openItem(): void {
    this.plain.endItem();
    this.part(1);
    this.html.openItem();
    this.plain.beginItem();
  }

  lineBreak(): void {
    this.part(1);
    this.html.lineBreak();
  }

  /** Words with their white space made single; wiki marks within them are read. */
  words(text: string): void {
    if (!hasWikiMarks(text)) {
      this.#plainWords(text);
      return;
    }
    for (const part of readWikiWords(text)) {
      if (part.kind === 'words') this.#plainWords(part.words);
      else if (part.kind === 'link') {
        this.openLink(part.address ?? '');
        this.#plainWords(part.words);
        this.closeLink();
      } else if (part.opens) this.html.openInline(part.name);
      else this.html.closeInline(part.name);
    }
  }

  #plainWords(text: string): void {
    const spaced = text.replace(UNTIDY_SPACE, ' ');
    const words = spaced.trim();
    if (words === '') {
      if (text !== '') this.#space();
      return;
    }
    if (spaced.startsWith(' ')) this.#space();
    this.html.words(words);
    this.plain.words(words);
    if (spaced.endsWith(' ')) this.#space();
  }

  #space(): void {
    this.html.space();
    this.plain.space();
  }

  verbatim(text: string): void {
    const words = text.replace(/^\n+/u, '').trimEnd();
    if (words === '') return;
    this.html.words(words);
    this.plain.words(words);
  }

  /** Words of a list of references whose ends of line may part two. */
  wrapped(text: string): void {
    this.words(text.trim() === '' ? text : text.split('\n').join(` ${LIST_MARKS.lineEnd}`));
  }

  openLink(written: string): void {
    this.closeLink();
    const address = safeAddress(written);
    if (address === null) return;
    this.html.openInline('a', ` href="${escapeHtml(address).replace(/"/gu, '&quot;')}"`);
    this.#link = address;
  }

  closeLink(): void {
    if (this.#link === null) return;
    this.html.closeInline('a');
    if (this.#listsReferences) this.plain.mark(LIST_MARKS.linkBegins + this.#link + LIST_MARKS.linkEnds);
    this.#link = null;
  }

  image(alt: string, source: string): void {
    const around = this.#link;
    const words = withoutInvisible(alt).replace(/\s+/gu, ' ').trim();
    this.openLink(source);
    this.#plainWords(words === '' ? 'image' : `image: ${words}`);
    this.closeLink();
    if (around !== null) this.openLink(around);
  }
}
