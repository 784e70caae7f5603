import { decodeHTML, decodeHTMLAttribute } from 'entities';
import { INLINE, PARAGRAPH_LIKE } from './html-names.ts';
import type { HtmlWriter } from './html-writer.ts';
import { withoutInvisible } from './invisible.ts';
import { LineReader } from './line-reader.ts';
import { LIST_MARKS, LongTextWriter } from './long-text.writer.ts';
import type { Attributes, MarkupHandler } from './markup-tokens.ts';
import type { PlainWriter } from './plain-writer.ts';

export interface LongTextOptions {
  /** Ends of line are the author's, since the text has no paragraphs, and wiki marks at line starts count. */
  readonly lines: boolean;
  /** The text is a list of references: its plain text holds LIST_MARKS, and every `<ref>` stands on its own line. */
  readonly references?: boolean;
}

const MOST_SPAN = 1000;
const TABLE = /^(?:table|caption|tr|t[dh])$/u;

const decode = (text: string): string => (text.includes('&') ? decodeHTML(text) : text);

/** Builds HTML and plain text of a long text side by side from what its markup consists of. */
export class LongTextBuilder implements MarkupHandler {
  readonly #options: LongTextOptions;
  readonly #writer: LongTextWriter;
  readonly #lineReader: LineReader;
  #lists = 0;

  constructor(options: LongTextOptions) {
    this.#options = options;
    this.#writer = new LongTextWriter(options.references === true);
    this.#lineReader = new LineReader(this.#writer, this);
  }

  get html(): HtmlWriter {
    return this.#writer.html;
  }

  get plain(): PlainWriter {
    return this.#writer.plain;
  }

  text(words: string, literal: boolean): void {
    const decoded = withoutInvisible(literal ? words : decode(words));
    if (this.html.inPre) this.#writer.verbatim(decoded);
    else if (this.#options.references && !this.#options.lines) this.#writer.wrapped(decoded);
    else if (this.#options.lines) this.#lineReader.text(decoded);
    else this.#writer.words(decoded);
  }

  open(name: string, attributes: Attributes): void {
    const inline = INLINE.get(name);
    if (name === 'a') this.#writer.openLink(decodeAttribute(attributes, 'href'));
    else if (inline !== undefined) this.html.openInline(inline);
    else if (PARAGRAPH_LIKE.has(name)) this.#writer.openParagraph();
    else if (/^h[1-6]$/u.test(name)) {
      this.#writer.part();
      this.html.openHeading(Number(name.charAt(1)));
    } else this.#openOther(name, attributes);
  }

  close(name: string): void {
    const inline = INLINE.get(name);
    if (name === 'a') this.#writer.closeLink();
    else if (inline !== undefined) this.html.closeInline(inline);
    else if (PARAGRAPH_LIKE.has(name)) this.#writer.endParagraph();
    else if (/^h[1-6]$/u.test(name)) {
      this.html.closeHeading();
      if (this.#options.references) this.plain.mark(LIST_MARKS.heading);
      this.#writer.part();
    } else this.#closeOther(name);
  }

  #openOther(name: string, attributes: Attributes): void {
    if (TABLE.test(name)) this.#lineReader.beginBlock();
    switch (name) {
      case 'br':
        this.#writer.lineBreak();
        break;
      case 'img':
        this.#lineReader.beginWords();
        this.#writer.image(decodeAttribute(attributes, 'alt'), decodeAttribute(attributes, 'src'));
        break;
      case 'ref':
        if (this.#options.references) this.#writer.lineBreak();
        else {
          this.#lineReader.beginWords();
          this.#writer.words(' [');
        }
        break;
      case 'li':
        this.#writer.openItem();
        break;
      case 'ul':
      case 'ol':
        this.#writer.part(this.#lists > 0 ? 1 : 2);
        this.#lists += 1;
        this.html.openBlock(name);
        break;
      case 'table':
      case 'blockquote':
      case 'pre':
        this.#writer.part();
        this.html.openBlock(name);
        this.plain.beginRow();
        break;
      case 'tr':
      case 'caption':
      case 'thead':
      case 'tbody':
      case 'tfoot':
        this.#writer.part(1);
        if (this.html.openTablePart(name)) this.plain.beginRow();
        break;
      case 'td':
      case 'th':
        if (this.html.openCell(name, spans(attributes))) this.plain.beginCell();
        else this.#writer.part(1);
        break;
      default:
    }
  }

  #closeOther(name: string): void {
    if (TABLE.test(name)) this.#lineReader.beginBlock();
    switch (name) {
      case 'ref':
        if (this.#options.references) this.#writer.lineBreak();
        else this.#writer.words(']');
        break;
      case 'li':
        this.html.closeBlock(name);
        this.plain.endItem();
        this.#writer.part(1);
        break;
      case 'ul':
      case 'ol':
        this.html.closeBlock(name);
        this.plain.endItem();
        this.#lists = Math.max(this.#lists - 1, 0);
        this.#writer.part(this.#lists > 0 ? 1 : 2);
        break;
      case 'table':
      case 'blockquote':
      case 'pre':
        this.html.closeBlock(name);
        this.#writer.part();
        break;
      case 'tr':
      case 'td':
      case 'th':
      case 'thead':
      case 'tbody':
      case 'tfoot':
      case 'caption':
        this.html.closeBlock(name);
        if (name === 'tr' || name === 'caption') this.#writer.part(1);
        break;
      default:
    }
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
