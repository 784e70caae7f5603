import { decodeHTML } from 'entities';
import type { Token, Tokens } from 'marked';
import type { PageLine, TextSpan } from './page.ts';

interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly address: string | null;
}

const PLAIN: Look = { bold: false, italic: false, address: null };

const childrenOf = (token: Token): readonly Token[] => ('tokens' in token && token.tokens ? token.tokens : []);

const wordsOf = (token: Token): string => ('text' in token && typeof token.text === 'string' ? token.text : token.raw);

function flatten(token: Token, look: Look, html: string[]): readonly TextSpan[] {
  const within = (inner: Look): readonly TextSpan[] => childrenOf(token).flatMap((child) => flatten(child, inner, html));
  switch (token.type) {
    case 'strong':
      return within({ ...look, bold: true });
    case 'em':
      return within({ ...look, italic: true });
    case 'link':
      return within({ ...look, address: (token as Tokens.Link).href });
    case 'image':
      return [{ ...look, text: decodeHTML(wordsOf(token)), address: (token as Tokens.Image).href }];
    case 'br':
      return [{ ...look, text: '\n' }];
    case 'html':
      html.push(token.raw);
      return [];
    default: {
      const inner = within(look);
      return inner.length > 0 ? inner : [{ ...look, text: decodeHTML(wordsOf(token)) }];
    }
  }
}

/** Inline tokens as lines: a line ends at a hard break and at every end of line of the source. HTML is put aside. */
export function inlineLines(tokens: readonly Token[], html: string[]): readonly PageLine[] {
  const lines: TextSpan[][] = [[]];
  for (const span of tokens.flatMap((token) => flatten(token, PLAIN, html))) {
    for (const [index, text] of span.text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...span, text });
    }
  }
  return lines.filter((line) => line.some(({ text }) => text.trim() !== ''));
}
