/** A page of Markdown behind front matter, told apart by its front matter. */
export interface Page {
  /** File below the folder of pages. */
  readonly file: string;
  readonly kind: 'MAP_PAGE' | 'GENE_PAGE';
  readonly frontMatter: FrontMatter;
  /** In order; what stands before the first heading is a section without title. */
  readonly sections: readonly PageSection[];
  /** Text of the HTML comments. */
  readonly comments: readonly string[];
  /** HTML that is no comment. It is never shown; whoever reads the page reports it. */
  readonly html: readonly string[];
}

export type FrontMatter = Readonly<Record<string, unknown>>;

export interface PageSection {
  /** Null before the first heading. */
  readonly title: string | null;
  /** 1 for `#`, 2 for `##`; 0 before the first heading. */
  readonly level: number;
  readonly blocks: readonly PageBlock[];
}

/** A paragraph or one item of a list, line by line. */
export interface PageBlock {
  readonly kind: 'PARAGRAPH' | 'LIST_ITEM';
  readonly lines: readonly PageLine[];
}

export type PageLine = readonly TextSpan[];

/** Text of one look: what is bold may be a label, what has an address is a link. */
export interface TextSpan {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** As written, unchecked. */
  readonly address: string | null;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words of a line, without marks. */
export const lineText = (line: PageLine): string => plain(line.map(({ text }) => text).join(''));

/** The words of a block on one line. */
export const blockText = ({ lines }: PageBlock): string => plain(lines.map(lineText).join(' '));
