import { lexer, type Token, type Tokens } from 'marked';
import { inlineLines } from './inline-spans.ts';
import { lineText, type Page, type PageBlock, type PageSection } from './page.ts';

type PageBody = Pick<Page, 'sections' | 'comments' | 'html'>;

interface OpenSection {
  title: string | null;
  level: number;
  blocks: PageBlock[];
}

const COMMENT = /<!--([\s\S]*?)(?:-->|$)/g;

const childrenOf = (token: Token): readonly Token[] => ('tokens' in token && token.tokens ? token.tokens : []);

/** Sorts the blocks of a Markdown text into sections; nothing of the text is left out. */
export function readBody(markdown: string): PageBody {
  const html: string[] = [];
  const sections: OpenSection[] = [{ title: null, level: 0, blocks: [] }];
  const add = (kind: PageBlock['kind'], tokens: readonly Token[]): void => {
    const lines = inlineLines(tokens, html);
    if (lines.length > 0) sections.at(-1)?.blocks.push({ kind, lines });
  };
  const addText = (kind: PageBlock['kind'], text: string): void => add(kind, [{ type: 'text', raw: text, text }]);

  const visitItem = (item: Tokens.ListItem): void => {
    for (const token of item.tokens) {
      if (token.type === 'text' || token.type === 'paragraph') add('LIST_ITEM', childrenOf(token).length > 0 ? childrenOf(token) : [token]);
      else visit(token);
    }
  };
  const visit = (token: Token): void => {
    switch (token.type) {
      case 'heading': {
        const title = inlineLines(childrenOf(token), html).map(lineText).join(' ');
        sections.push({ title, level: (token as Tokens.Heading).depth, blocks: [] });
        return;
      }
      case 'list':
        return (token as Tokens.List).items.forEach(visitItem);
      case 'table': {
        const { header, rows } = token as Tokens.Table;
        for (const row of [header, ...rows]) addText('LIST_ITEM', row.map(({ text }) => text).join(' | '));
        return;
      }
      case 'blockquote':
        return childrenOf(token).forEach(visit);
      case 'html':
        html.push(token.raw);
        return;
      case 'space':
      case 'hr':
      // A definition of a link stands in the link already.
      case 'def':
        return;
      case 'code':
        return addText('PARAGRAPH', (token as Tokens.Code).text);
      default:
        return add('PARAGRAPH', childrenOf(token).length > 0 ? childrenOf(token) : [token]);
    }
  };
  for (const token of lexer(markdown)) visit(token);

  const comments = html.flatMap((raw) => [...raw.matchAll(COMMENT)].map((found) => (found[1] ?? '').trim()));
  const rest = html.map((raw) => raw.replace(COMMENT, '').trim()).filter((raw) => raw !== '');
  const filled: readonly PageSection[] = sections.filter(({ title, blocks }) => title !== null || blocks.length > 0);
  return { sections: filled, comments: comments.filter((comment) => comment !== ''), html: rest };
}
