import { decodeHTML, decodeHTMLAttribute } from 'entities';
import { INLINE, PARAGRAPH_LIKE } from './html-names.ts';
import { HtmlWriter, escapeHtml } from './html-writer.ts';
import type { Attributes, MarkupHandler } from './markup-tokens.ts';
import { PlainWriter } from './plain-writer.ts';
import { safeAddress } from './safe-address.ts';
import { wikiLineOf } from './wiki-lines.ts';
import { hasWikiMarks, readWikiWords } from './wiki-words.ts';

export interface LongTextOptions {
  /** Ends of line are the author's, since the text has no paragraphs, and wiki marks at line starts count. */
  readonly lines: boolean;
  /** The text is a list of references: its plain text holds LIST_MARKS, and every `<ref>` stands on its own line. */
  readonly references?: boolean;
}

/** What the plain text of a list of references holds besides words: private-use characters that no text has a use for. */
export const LIST_MARKS = { linkBegins: '\ue000', linkEnds: '\ue001', lineEnd: '\ue002', heading: '\ue003' } as const;

/** Characters that nobody sees: controls, joiners, marks of direction, soft hyphens. */
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** White space that is more, or other, than one space. */
const UNTIDY_SPACE = /[^\S ]\s*|\s{2,}/g;
const MOST_SPAN = 1000;

const decode = (text: string): string => (text.includes('&') ? decodeHTML(text) : text);

const isAscii = (text: string): boolean => /^[\t-\r -~]*$/u.test(text);

/** A text without the characters that nobody sees. */
export const withoutInvisible = (text: string): string => (isAscii(text) ? text : text.replace(INVISIBLE, ''));

/** Builds HTML and plain text of a long text side by side from what its markup consists of. */
export class LongTextBuilder implements MarkupHandler {
  readonly html = new HtmlWriter();
  readonly plain = new PlainWriter();
  readonly #options: LongTextOptions;
  #link: string | null = null;
  #lists = 0;
  #lineBegins = true;
  #lineEnded = false;
  #wikiList: 'ul' | 'ol' | null = null;

  constructor(options: LongTextOptions) {
    this.#options = options;
  }

  text(words: string, literal: boolean): void {
    const decoded = withoutInvisible(literal ? words : decode(words));
    if (this.html.inPre) this.#verbatim(decoded);
    else if (this.#options.references && !this.#options.lines) this.#wrapped(decoded);
    else if (this.#options.lines) this.#lines(decoded);
    else this.#words(decoded);
  }

  open(name: string, attributes: Attributes): void {
    const inline = INLINE.get(name);
    if (name === 'a') this.#openLink(decodeAttribute(attributes, 'href'));
    else if (inline !== undefined) this.html.openInline(inline);
    else if (PARAGRAPH_LIKE.has(name)) this.#openParagraph();
    else if (/^h[1-6]$/u.test(name)) {
      this.#part();
      this.html.openHeading(Number(name.charAt(1)));
    } else this.#openOther(name, attributes);
  }

  close(name: string): void {
    const inline = INLINE.get(name);
    if (name === 'a') this.#closeLink();
    else if (inline !== undefined) this.html.closeInline(inline);
    else if (PARAGRAPH_LIKE.has(name)) this.#endParagraph();
    else if (/^h[1-6]$/u.test(name)) {
      this.html.closeHeading();
      if (this.#options.references) this.plain.mark(LIST_MARKS.heading);
      this.#part();
    } else this.#closeOther(name);
  }

  #openOther(name: string, attributes: Attributes): void {
    switch (name) {
      case 'br':
        this.#lineBreak();
        break;
      case 'img':
        this.#image(decodeAttribute(attributes, 'alt'), decodeAttribute(attributes, 'src'));
        break;
      case 'ref':
        if (this.#options.references) this.#lineBreak();
        else {
          this.#startLine(true);
          this.#words(' [');
        }
        break;
      case 'li':
        this.#openItem();
        break;
      case 'ul':
      case 'ol':
        this.#part(this.#lists > 0 ? 1 : 2);
        this.#lists += 1;
        this.html.openBlock(name);
        break;
      case 'table':
      case 'blockquote':
      case 'pre':
        this.#part();
        this.html.openBlock(name);
        this.plain.beginRow();
        break;
      case 'tr':
      case 'caption':
      case 'thead':
      case 'tbody':
      case 'tfoot':
        this.#part(1);
        if (this.html.openTablePart(name)) this.plain.beginRow();
        break;
      case 'td':
      case 'th':
        if (this.html.openCell(name, spans(attributes))) this.plain.beginCell();
        else this.#part(1);
        break;
      default:
    }
  }

  #closeOther(name: string): void {
    switch (name) {
      case 'ref':
        if (this.#options.references) this.#lineBreak();
        else this.#words(']');
        break;
      case 'li':
        this.html.closeBlock(name);
        this.plain.endItem();
        this.#part(1);
        break;
      case 'ul':
      case 'ol':
        this.html.closeBlock(name);
        this.plain.endItem();
        this.#lists = Math.max(this.#lists - 1, 0);
        this.#part(this.#lists > 0 ? 1 : 2);
        break;
      case 'table':
      case 'blockquote':
      case 'pre':
        this.html.closeBlock(name);
        this.#part();
        break;
      case 'tr':
      case 'td':
      case 'th':
      case 'thead':
      case 'tbody':
      case 'tfoot':
      case 'caption':
        this.html.closeBlock(name);
        if (name === 'tr' || name === 'caption') this.#part(1);
        break;
      default:
    }
  }

  /** Ends a line of the plain text; within a cell a row stays on its line. */
  #part(lines: 1 | 2 = 2): void {
    if (this.html.inCell) this.plain.space();
    else this.plain.breakLine(lines);
  }

  #openParagraph(): void {
    this.#part();
    this.html.openBlock('p');
  }

  #endParagraph(): void {
    this.#part();
    this.html.paragraph();
  }

  #openItem(): void {
    this.plain.endItem();
    this.#part(1);
    this.html.openItem();
    this.plain.beginItem();
  }

  #lineBreak(): void {
    this.#part(1);
    this.html.lineBreak();
  }

  /** Words with their white space made single; wiki marks within them are read. */
  #words(text: string): void {
    if (!hasWikiMarks(text)) {
      this.#plainWords(text);
      return;
    }
    for (const part of readWikiWords(text)) {
      if (part.kind === 'words') this.#plainWords(part.words);
      else if (part.kind === 'link') {
        this.#openLink(part.address ?? '');
        this.#plainWords(part.words);
        this.#closeLink();
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

  #verbatim(text: string): void {
    const words = text.replace(/^\n+/u, '').trimEnd();
    if (words === '') return;
    this.html.words(words);
    this.plain.words(words);
  }

  /** Words of a list of references whose ends of line may part two. */
  #wrapped(text: string): void {
    this.#words(text.trim() === '' ? text : text.split('\n').join(` ${LIST_MARKS.lineEnd}`));
  }

  #lines(text: string): void {
    const lines = text.split(/\r?\n/u);
    for (const [index, line] of lines.entries()) {
      if (index > 0) this.#endLine();
      if (this.#lineBegins) this.#beginLine(line);
      else this.#words(line);
    }
  }

  #endLine(): void {
    if (this.#lineBegins) this.#endParagraph();
    this.#lineEnded = !this.#lineBegins;
    this.#lineBegins = true;
  }

  #beginLine(line: string): void {
    if (line.trim() === '') return;
    const read = wikiLineOf(line);
    this.#lineBegins = false;
    if (read.kind === 'item') {
      if (this.#wikiList !== read.list) {
        this.#endWikiList();
        this.open(read.list, new Map());
        this.#wikiList = read.list;
      }
      this.#openItem();
    } else this.#startLine(read.kind === 'words');
    this.#lineEnded = false;
    if (read.kind === 'heading') {
      this.open(`h${read.level}`, new Map());
      this.#words(read.words);
      this.close(`h${read.level}`);
    } else this.#words(read.words);
  }

  /** Begins a line that is no list item, where one is to be begun. */
  #startLine(breaks: boolean): void {
    if (this.#wikiList) this.#endWikiList();
    else if (this.#lineEnded && breaks) this.#lineBreak();
    this.#lineEnded = this.#lineBegins = false;
  }

  #endWikiList(): void {
    if (this.#wikiList) this.close(this.#wikiList);
    this.#wikiList = null;
  }

  #openLink(written: string): void {
    this.#closeLink();
    const address = safeAddress(written);
    if (address === null) return;
    this.html.openInline('a', ` href="${escapeHtml(address).replace(/"/gu, '&quot;')}"`);
    this.#link = address;
  }

  #closeLink(): void {
    if (this.#link === null) return;
    this.html.closeInline('a');
    if (this.#options.references) this.plain.mark(LIST_MARKS.linkBegins + this.#link + LIST_MARKS.linkEnds);
    this.#link = null;
  }

  #image(alt: string, source: string): void {
    const around = this.#link;
    const words = withoutInvisible(alt).replace(/\s+/gu, ' ').trim();
    this.#startLine(true);
    this.#openLink(source);
    this.#plainWords(words === '' ? 'image' : `image: ${words}`);
    this.#closeLink();
    if (around !== null) this.#openLink(around);
  }
}

const decodeAttribute = (attributes: Attributes, name: string): string => decodeHTMLAttribute(attributes.get(name) ?? '');

function spans(attributes: Attributes): string {
  return ['colspan', 'rowspan']
    .map((name) => ({ name, cells: Number.parseInt(attributes.get(name) ?? '', 10) }))
    .filter(({ cells }) => cells > 1)
    .map(({ name, cells }) => ` ${name}="${Math.min(cells, MOST_SPAN)}"`)
    .join('');
}
