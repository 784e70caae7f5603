import { marked, type Token, type Tokens } from 'marked';
import { Fragment, type ReactNode } from 'react';
import { ExternalLink } from '../ui/external-link.tsx';

/** A part of a document below a heading of the second rank. */
export interface MarkdownPart {
  readonly title: string;
  readonly tokens: readonly Token[];
}

/** Parts a document of ours at its second headings; what stands before the first is its opening. */
export function markdownParts(text: string): { readonly opening: readonly Token[]; readonly parts: readonly MarkdownPart[] } {
  const opening: Token[] = [];
  const parts: { title: string; tokens: Token[] }[] = [];
  for (const token of marked.lexer(text)) {
    if (token.type === 'heading' && token['depth'] === 1) continue;
    if (token.type === 'heading' && token['depth'] === 2) parts.push({ title: (token as Tokens.Heading).text, tokens: [] });
    else (parts.at(-1)?.tokens ?? opening).push(token);
  }
  return { opening, parts };
}

/** Markdown of ours as elements, never as HTML: what it has no element for stays text. */
export function MarkdownText({ tokens }: { readonly tokens: readonly Token[] }): ReactNode {
  return tokens.map((token, at) => <Fragment key={at}>{element(token)}</Fragment>);
}

function element(token: Token): ReactNode {
  const inner = 'tokens' in token && token.tokens !== undefined ? <MarkdownText tokens={token.tokens} /> : text(token);
  switch (token.type) {
    case 'space':
      return null;
    case 'heading':
      return <h3>{inner}</h3>;
    case 'paragraph':
      return <p>{inner}</p>;
    case 'list':
      return (
        <ul>
          {(token as Tokens.List).items.map((item, at) => (
            <li key={at}>
              <MarkdownText tokens={item.tokens} />
            </li>
          ))}
        </ul>
      );
    case 'codespan':
      return <code>{text(token)}</code>;
    case 'strong':
      return <strong>{inner}</strong>;
    case 'em':
      return <em>{inner}</em>;
    case 'link':
      return <ExternalLink href={(token as Tokens.Link).href}>{inner}</ExternalLink>;
    default:
      return inner;
  }
}

const text = (token: Token): string => ('text' in token && typeof token.text === 'string' ? token.text : token.raw);
