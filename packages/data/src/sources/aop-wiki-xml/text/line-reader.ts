import type { LongTextWriter } from './long-text.writer.ts';
import type { MarkupHandler } from './markup-tokens.ts';
import { wikiLineOf } from './wiki-lines.ts';

/** Reads words whose ends of line are the author's, with wiki headings and lists at line starts. */
export class LineReader {
  readonly #writer: LongTextWriter;
  readonly #markup: MarkupHandler;
  #lineBegins = true;
  #lineEnded = false;
  #wikiList: 'ul' | 'ol' | null = null;

  /** Headings and lists are handed to `markup` as if they were tags. */
  constructor(writer: LongTextWriter, markup: MarkupHandler) {
    this.#writer = writer;
    this.#markup = markup;
  }

  text(text: string): void {
    const lines = text.split(/\r?\n/u);
    for (const [index, line] of lines.entries()) {
      if (index > 0) this.#endLine();
      if (this.#lineBegins) this.#beginLine(line);
      else this.#writer.words(line);
    }
  }

  /** Told of what is no line, such as a table or a cell of one: the next words begin a line, without a break before it. */
  beginBlock(): void {
    if (this.#wikiList) this.#endWikiList();
    this.#lineEnded = false;
    this.#lineBegins = true;
  }

  /** Told of words that come from elsewhere, such as those of an image: a line may begin with them. */
  beginWords(): void {
    if (this.#lineBegins) this.#startLine(true);
  }

  #endLine(): void {
    if (this.#lineBegins) this.#writer.endParagraph();
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
        this.#markup.open(read.list, new Map());
        this.#wikiList = read.list;
      }
      this.#writer.openItem();
    } else this.#startLine(read.kind === 'words');
    this.#lineEnded = false;
    if (read.kind === 'heading') {
      this.#markup.open(`h${read.level}`, new Map());
      this.#writer.words(read.words);
      this.#markup.close(`h${read.level}`);
    } else this.#writer.words(read.words);
  }

  #startLine(breaks: boolean): void {
    if (this.#wikiList) this.#endWikiList();
    else if (this.#lineEnded && breaks) this.#writer.lineBreak();
    this.#lineEnded = this.#lineBegins = false;
  }

  #endWikiList(): void {
    if (this.#wikiList) this.#markup.close(this.#wikiList);
    this.#wikiList = null;
  }
}
