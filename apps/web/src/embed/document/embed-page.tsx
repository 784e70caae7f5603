import 'server-only';
import type { ReactNode } from 'react';
import type { EmbedAnswer, ReadEmbed } from '../embed-answer.ts';
import type { EmbedAsk } from '../embed-ask.ts';
import { RESIZE_SCRIPT } from '../outside/resize-script.ts';
import type { EmbedBody } from '../view/embed-body.ts';
import { EmbedArticle, EmbedShell } from './embed-document.tsx';
import { embedPolicy } from './embed-policy.ts';
import { EMBED_STYLES } from './embed-styles.ts';
import { PortalMark } from './portal-mark.tsx';

/** A document as text, and the policy that lets its own styles and script be used, and nothing else. */
export interface EmbedPage {
  readonly html: string;
  readonly policy: string;
}

/** An answer as a document. As a file to keep (`html`) it has no script: nobody around it listens. */
export async function embedPage(answer: EmbedAnswer, shown: EmbedBody, ask: EmbedAsk): Promise<EmbedPage> {
  const script = ask.form === 'page' ? RESIZE_SCRIPT : null;
  const oembed = `${new URL('/oembed', answer.home).href}?${new URLSearchParams({ url: answer.address }).toString()}`;
  return pageOf({ title: answer.title, theme: ask.theme, styles: `${EMBED_STYLES}${shown.css}`, oembed, script, children: <EmbedArticle answer={answer} body={shown.body} /> });
}

/** What is shown in place of an answer; it tells its size as an answer does. `home` is the address of the portal. */
export const refusalPage = ({ title, lines }: Pick<Extract<ReadEmbed, { readonly kind: 'refused' }>, 'title' | 'lines'>, { theme, form }: Pick<EmbedAsk, 'theme' | 'form'>, home: string): Promise<EmbedPage> =>
  pageOf({
    title,
    theme,
    styles: EMBED_STYLES,
    oembed: null,
    script: form === 'page' ? RESIZE_SCRIPT : null,
    children: (
      <main className="embed" aria-label={title}>
        <div className="refusal" role="alert">
          <h1>{title}</h1>
          {lines.map((line) => <p key={line}><bdi>{line}</bdi></p>)}
        </div>
        <footer className="imprint">
          <p className="ways">
            <a className="home" href={home} target="_blank" rel="noopener"><PortalMark />Sequela</a>
          </p>
        </footer>
      </main>
    ),
  });

async function pageOf(parts: Parameters<typeof EmbedShell>[0] & { readonly children: ReactNode }): Promise<EmbedPage> {
  // Next keeps the renderer out of what it bundles for pages unless it is asked for when needed.
  const { renderToStaticMarkup } = await import('react-dom/server');
  return { html: `<!doctype html>${renderToStaticMarkup(<EmbedShell {...parts} />)}`, policy: embedPolicy(parts.styles, parts.script) };
}
