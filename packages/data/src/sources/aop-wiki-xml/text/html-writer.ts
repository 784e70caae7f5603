/** How much of an element there is: nothing, ends of line, words. */
const EMPTY = 0;
const BREAKS = 1;
const WORDS = 2;

interface Open {
  readonly name: string;
  readonly inline: boolean;
  readonly tag: string;
  /** Parts written before its opening tag: an element without words is taken back. */
  readonly mark: number;
  filled: number;
}

/** Deeper elements are opened up into paragraphs; no reader tells them apart. */
const DEEPEST = 32;
const MOST_INLINE = 12;

const CELLS = new Set(['td', 'th']);
const ROW_GROUPS = new Set(['thead', 'tbody', 'tfoot']);
const HOLDS_NO_WORDS = /^(?:ul|ol|table|thead|tbody|tfoot|tr)$/u;
const HOLDS_WORDS_ONLY = /^(?:p|pre|caption|h\d)$/u;

export const escapeHtml = (text: string): string =>
  /[&<>]/u.test(text) ? text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;') : text;

/**
 * Writes well-formed HTML, however elements are opened and closed: what is open is closed, words stand
 * in paragraphs, items in lists, cells in rows, and elements without words are left out.
 */
export class HtmlWriter {
  readonly #parts: string[] = [];
  readonly #open: Open[] = [];
  readonly #headings: number[] = [];
  #formatted = false;
  #openCells = 0;

  /** Whether there is more than paragraphs and ends of line. */
  get formatted(): boolean {
    return this.#formatted;
  }

  get inCell(): boolean {
    return this.#openCells > 0;
  }

  get inPre(): boolean {
    return this.#isOpen('pre');
  }

  words(text: string): void {
    this.#makeRoom(true);
    this.#parts.push(escapeHtml(text));
    this.#fill(WORDS);
  }

  space(): void {
    const top = this.#open.at(-1);
    if (top && (top.inline || (top.filled > EMPTY && !HOLDS_NO_WORDS.test(top.name)))) this.#parts.push(' ');
  }

  lineBreak(): void {
    const top = this.#open.at(-1);
    if (!top) return;
    this.#parts.push('<br />');
    this.#fill(BREAKS);
  }

  /** Opens an element of words. */
  openInline(name: string, attributes = ''): void {
    if (this.#inlines().length >= MOST_INLINE) return;
    this.#makeRoom(true);
    this.#push(name, attributes, true);
  }

  closeInline(name: string): void {
    const inlines = this.#inlines();
    const at = inlines.findLastIndex((one) => one.name === name);
    if (at < 0) return;
    const above = inlines.slice(at + 1);
    for (let closing = inlines.length; closing > at; closing -= 1) this.#pop();
    for (const one of above) this.#push(one.name, one.tag.slice(one.name.length), true);
  }

  isInlineOpen(name: string): boolean {
    return this.#inlines().some((one) => one.name === name);
  }

  /** Ends the paragraph that is open; words that follow are a new one. */
  paragraph(): void {
    this.#closeWords();
  }

  /** Opens a paragraph, list, table, quotation: what holds words or paragraphs. */
  openBlock(name: string): void {
    const top = this.#open.at(-1);
    // A paragraph at the beginning of a heading is the heading.
    if (name === 'p' && top && top.filled === EMPTY && /^h\d$/u.test(top.name)) return;
    const carried = this.#closeWords();
    if (this.#open.length < DEEPEST) {
      this.#makeRoom(false);
      this.#push(name, '', false);
    }
    if (HOLDS_WORDS_ONLY.test(name)) for (const one of carried) this.#push(one.name, one.tag.slice(one.name.length), true);
  }

  /** Opens a heading, one level below the heading it stands under: h3 is the first. */
  openHeading(level: number): void {
    while ((this.#headings.at(-1) ?? 0) >= level) this.#headings.pop();
    this.#headings.push(level);
    this.openBlock(`h${Math.min(2 + this.#headings.length, 6)}`);
  }

  openItem(): void {
    this.#closeWords();
    const list = this.#nearest((name) => name === 'ul' || name === 'ol', true);
    if (list >= 0) this.#closeAbove(list);
    else this.openBlock('ul');
    if (list >= 0 || this.#open.at(-1)?.name === 'ul') this.#push('li', '', false);
  }

  /** Opens a part of a table: row group, row or caption; cells by openCell. False outside of tables. */
  openTablePart(name: string): boolean {
    const parents = (one: string): boolean => one === 'table' || (name === 'tr' && ROW_GROUPS.has(one));
    const table = this.#nearest(parents, false);
    if (table < 0) return false;
    this.#closeAbove(table);
    this.#push(name, '', false);
    return true;
  }

  openCell(name: string, attributes: string): boolean {
    const row = this.#nearest((one) => one === 'tr' || one === 'table', false);
    if (row < 0) return false;
    if (this.#open[row]?.name === 'tr') this.#closeAbove(row);
    else this.openTablePart('tr');
    this.#push(name, attributes, false);
    return true;
  }

  /** Closes the nearest block that is called so, within the cell that is open. */
  closeBlock(name: string): void {
    const isTable = name === 'table' || name === 'tr' || CELLS.has(name) || ROW_GROUPS.has(name);
    const at = this.#nearest((one) => one === name, !isTable);
    if (at >= 0) this.#closeAbove(at - 1);
  }

  closeHeading(): void {
    const at = this.#nearest((name) => /^h\d$/u.test(name), true);
    if (at >= 0) this.#closeAbove(at - 1);
  }

  toString(): string {
    this.#closeAbove(-1);
    return this.#parts.join('');
  }

  #isOpen(name: string): boolean {
    return this.#open.some((one) => one.name === name);
  }

  #inlines(): readonly Open[] {
    return this.#open.slice(this.#open.findLastIndex((one) => !one.inline) + 1);
  }

  #fill(amount: number): void {
    const top = this.#open.at(-1);
    if (top && top.filled < amount) top.filled = amount;
  }

  #nearest(fits: (name: string) => boolean, withinCell: boolean): number {
    for (let at = this.#open.length - 1; at >= 0; at -= 1) {
      const name = this.#open[at]?.name ?? '';
      if (fits(name)) return at;
      if (withinCell ? CELLS.has(name) : name === 'table') return -1;
    }
    return -1;
  }

  #push(name: string, attributes: string, inline: boolean): void {
    if (CELLS.has(name)) this.#openCells += 1;
    const tag = name + attributes;
    this.#open.push({ name, tag, inline, mark: this.#parts.length, filled: EMPTY });
    this.#parts.push(`<${tag}>`);
  }

  #pop(): void {
    const closed = this.#open.pop();
    if (!closed) return;
    const isCell = CELLS.has(closed.name);
    if (isCell) this.#openCells -= 1;
    const kept = isCell || closed.filled === WORDS || (closed.inline && closed.filled === BREAKS);
    if (kept) {
      this.#parts.push(`</${closed.name}>`);
      if (closed.name !== 'p' && closed.filled === WORDS) this.#formatted = true;
      this.#fill(closed.filled);
      return;
    }
    const hadSpace = closed.inline && this.#parts.length > closed.mark + 1;
    this.#parts.length = closed.mark;
    if (hadSpace) this.space();
  }

  #closeAbove(at: number): void {
    while (this.#open.length > at + 1) this.#pop();
  }

  /** Closes the paragraph or heading that is open, and what is open in it. */
  #closeWords(): readonly Open[] {
    const inlines = this.#inlines();
    for (let left = inlines.length; left > 0; left -= 1) this.#pop();
    const top = this.#open.at(-1);
    if (top && HOLDS_WORDS_ONLY.test(top.name)) this.#pop();
    return inlines;
  }

  /** Opens what must be open before words or blocks can stand here. */
  #makeRoom(forWords: boolean): void {
    const parent = this.#open.at(-1)?.name ?? '';
    if (parent === 'ul' || parent === 'ol') this.#push('li', '', false);
    else if (parent === 'table' || ROW_GROUPS.has(parent)) {
      this.#push('tr', '', false);
      this.#push('td', '', false);
    } else if (parent === 'tr') this.#push('td', '', false);
    else if (forWords && (parent === '' || parent === 'blockquote')) this.#push('p', '', false);
  }
}
