/** Writes words as plain text: one space between them, a line per block, `- ` before list items, ` | ` between cells. */
export class PlainWriter {
  readonly #parts: string[] = [];
  #space = false;
  #breaks = 0;
  #cells = 0;
  #item = false;
  #rowBegins = true;
  #started = false;

  /** Words with single spaces between them and none at the ends. */
  words(text: string): void {
    const parts = this.#parts;
    if (this.#breaks > 0 && this.#started) parts.push(this.#breaks === 1 ? '\n' : '\n\n');
    else if (this.#space && this.#started && this.#cells === 0) parts.push(' ');
    if (this.#cells > 0) {
      const separators = `${' |'.repeat(this.#cells)} `;
      parts.push(this.#breaks > 0 || !this.#started ? separators.trimStart() : separators);
    }
    if (this.#item) parts.push('- ');
    parts.push(text);
    this.#started = true;
    this.#space = this.#item = false;
    this.#breaks = this.#cells = 0;
  }

  /** What is no word of the text, beside the last word. */
  mark(text: string): void {
    this.#parts.push(text);
  }

  space(): void {
    this.#space = true;
  }

  /** Ends the line; two ends of line part paragraphs. */
  breakLine(lines: 1 | 2): void {
    // The first block of a list item stands on the line of its bullet.
    if (!this.#item && lines > this.#breaks) this.#breaks = lines;
    this.#space = true;
    this.#cells = 0;
  }

  beginItem(): void {
    this.#item = true;
  }

  endItem(): void {
    this.#item = false;
  }

  beginRow(): void {
    this.#rowBegins = true;
  }

  beginCell(): void {
    if (!this.#rowBegins) this.#cells += 1;
    this.#rowBegins = false;
    this.#space = true;
  }

  toString(): string {
    return this.#parts.join('');
  }
}
