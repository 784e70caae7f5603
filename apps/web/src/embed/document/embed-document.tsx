import type { ReactNode } from 'react';
import type { EmbedAnswer } from '../embed-answer.ts';
import type { EmbedAsk } from '../embed-ask.ts';
import { Imprint } from './imprint.tsx';

/** The head of every embed's document. */
interface HeadProps {
  readonly title: string;
  readonly theme: EmbedAsk['theme'];
  readonly styles: string;
  /** Where other sites learn how to embed it; null where there is nothing to embed. */
  readonly oembed: string | null;
  readonly script: string | null;
  readonly children: ReactNode;
}

/** A whole document: it asks for no other file. */
export const EmbedShell = ({ title, theme, styles, oembed, script, children }: HeadProps) => (
  <html lang="en" {...(theme !== 'auto' && { 'data-theme': theme })}>
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${title} · Sequela`}</title>
      {oembed !== null && ['json', 'xml'].map((format) => <link key={format} rel="alternate" type={`${format === 'json' ? 'application/json' : 'text/xml'}+oembed`} href={`${oembed}&format=${format}`} title={title} />)}
      <style dangerouslySetInnerHTML={{ __html: styles }} />
    </head>
    <body>
      {children}
      {script !== null && <script dangerouslySetInnerHTML={{ __html: script }} />}
    </body>
  </html>
);

/** An answer with its title, the notes that it must not be shown without, and its imprint. */
export const EmbedArticle = ({ answer, body }: { readonly answer: EmbedAnswer; readonly body: ReactNode }) => (
  <main className="embed" aria-label={answer.title}>
    <h1><bdi>{answer.title}</bdi></h1>
    {answer.notes.length > 0 && (
      <div className="note" role="note">
        {answer.notes.map((note) => <p key={note}><bdi>{note}</bdi></p>)}
      </div>
    )}
    {body}
    <Imprint answer={answer} />
  </main>
);
