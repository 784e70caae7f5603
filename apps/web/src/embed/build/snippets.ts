/** What snippets are written from. */
export interface SnippetOf {
  /** As its author wrote it: may hold anything. */
  readonly title: string;
  /** Full address of the frame, with its choices. */
  readonly frame: string;
  /** Full address of the picture; null where the view has none. */
  readonly picture: string | null;
  /** Full address of the answer in the portal. */
  readonly home: string;
  /** Of the frame, in pixels. */
  readonly height: number;
}

export interface Snippet {
  readonly key: 'component' | 'html' | 'wordpress' | 'markdown' | 'jupyter' | 'quarto' | 'wiki';
  readonly name: string;
  /** Where it goes, and why it is as it is. */
  readonly about: string;
  readonly text: string;
}

/** What a frame of an embed may do: run its own script, which tells its height, and open links in a tab. */
export const FRAME_SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** A text on one line, without control characters and those that change the direction of text. */
const plain = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim();
const numbered = (text: string, signs: RegExp): string => text.replace(signs, (sign) => `&#${sign.codePointAt(0) ?? 0};`);

/** For text and quoted attributes of HTML; grave accents, too, since the snippet may stand in a fence of Markdown. */
const inHtml = (text: string): string => numbered(plain(text), /[&<>"'`]/g);
/** CommonMark takes a backslash before any punctuation for that sign itself; signs of tags are written as numbers, for those who read it less strictly. */
const inMarkdown = (text: string): string => plain(text).replace(/[!-/:-@[-`{-~]/g, (sign) => (/[&<>]/.test(sign) ? numbered(sign, /./g) : `\\${sign}`));
/** Wikitext: whatever could begin a link, a template, a table, a tag or a style. */
const inWikitext = (text: string): string => numbered(plain(text), /[&<>"'[\]{}|=*#:;~_-]/g);
/** An address within round brackets of Markdown. */
const inBrackets = (address: string): string => `<${address.replace(/[<>\\]/g, encodeURIComponent)}>`;

const frameOf = ({ title, frame, height }: SnippetOf): string =>
  `<iframe sandbox="${FRAME_SANDBOX}" loading="lazy" title="${inHtml(title)}" width="100%" height="${height}" style="border:0" src="${inHtml(frame)}"></iframe>`;

const markdownOf = ({ title, picture, home }: SnippetOf): string => {
  const text = inMarkdown(title);
  return picture === null ? `[${text}](${inBrackets(home)})` : `[![${text}](${inBrackets(picture)})](${inBrackets(home)})`;
};

/** The element of `/embed.js`, with a link inside that stays where no script runs. The choices are those of the frame. */
const componentOf = ({ title, frame, home, height }: SnippetOf): string => {
  const address = new URL(frame);
  const id = address.pathname.split('/').at(-1) ?? '';
  const choices = [...address.searchParams].map(([name, value]) => ` ${name}="${inHtml(value)}"`).join('');
  return `<sequela-embed document="${inHtml(id)}"${choices} height="${height}"><a href="${inHtml(home)}">${inHtml(title)}</a></sequela-embed>\n<script async src="${inHtml(new URL('/embed.js', frame).href)}"></script>`;
};

/** An embed in the languages of the places it goes to. Every value is escaped for the language that it stands in. */
export function snippetsOf(of: SnippetOf): readonly Snippet[] {
  const frame = frameOf(of);
  return [
    { key: 'component', name: 'HTML, as high as it is', about: 'An element that takes the height of what it shows; many in one page stay light. Its script is all that your page loads.', text: componentOf(of) },
    { key: 'html', name: 'HTML, a plain frame', about: 'For any page. It runs nothing in your page and reads nothing from it.', text: frame },
    { key: 'wordpress', name: 'WordPress', about: 'Paste it into a block “Custom HTML”.', text: `<!-- wp:html -->\n${frame}\n<!-- /wp:html -->` },
    {
      key: 'markdown',
      name: 'Markdown',
      about: of.picture === null ? 'A link, since most places that take Markdown show no frames, and this view has no picture.' : 'A picture that links to the answer, since most places that take Markdown show no frames.',
      text: markdownOf(of),
    },
    { key: 'jupyter', name: 'Jupyter', about: 'A cell in Python.', text: `from IPython.display import IFrame\n\nIFrame(${JSON.stringify(of.frame)}, width="100%", height=${of.height})` },
    {
      key: 'quarto',
      name: 'Quarto',
      about: `The frame in HTML, ${of.picture === null ? 'a link' : 'the picture'} in PDF and Word.`,
      text: `::: {.content-visible when-format="html"}\n\`\`\`{=html}\n${frame}\n\`\`\`\n:::\n\n::: {.content-visible unless-format="html"}\n${markdownOf(of)}\n:::`,
    },
    {
      key: 'wiki',
      name: 'Wiki',
      about: of.picture === null ? 'A link in wikitext: wikis refuse frames.' : 'A link in wikitext: wikis refuse frames. The picture is below as SVG; upload it to the wiki to show it there.',
      text: `[${of.home.replace(/[\s[\]<>"']/g, encodeURIComponent)} ${inWikitext(of.title)}]`,
    },
  ];
}
