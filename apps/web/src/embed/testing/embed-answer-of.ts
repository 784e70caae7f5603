import { parse } from 'graphql';
import { answerTree } from '../../answer/answer-tree.ts';
import { sdlSchema } from '../../answer/testing/sdl-schema.ts';
import type { EmbedAnswer } from '../embed-answer.ts';
import type { EmbedAsk } from '../embed-ask.ts';

let schema: ReturnType<typeof sdlSchema> | null = null;

/** An answer to a question as an embed gets it, for tests. */
export function embedAnswerOf(question: string, data: Readonly<Record<string, unknown>>, set: Partial<EmbedAnswer> = {}): EmbedAnswer {
  const tree = answerTree((schema ??= sdlSchema()), parse(question), null, data);
  if (tree === null) throw new Error(`No tree of ${question}`);
  const id = 'a1'.repeat(32);
  return {
    id,
    title: 'A question',
    document: question,
    variables: {},
    data,
    tree,
    release: { id: 'r-0123456789abcdef', date: '2026-11-22' },
    licence: 'CC-BY-4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
    licenceNote: null,
    sources: [{ id: 'source:one', name: 'One', licence: 'CC-BY-4.0', licenceUrl: 'https://creativecommons.org/licenses/by/4.0/', attribution: 'One, by its authors', url: 'https://one.example.org/' }],
    notes: [],
    home: `https://sequela.example.org/explorer?document=${id}`,
    address: `https://sequela.example.org/embed/${id}`,
    ...set,
  };
}

/** What an address without parameters asks for. */
export const embedAsk = (set: Partial<EmbedAsk> = {}): EmbedAsk => ({ id: 'a1'.repeat(32), form: 'page', view: null, theme: 'auto', release: null, list: null, head: false, ...set });

/** Texts that sources or askers could send to break out of where they are shown. */
export const HOSTILE = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '</title></style><script>alert(1)</script>', '\u202Egnp.exe\u2066', "javascript:alert('x')", '&lt;script&gt;', '\u0000\ud800', '${7*7}{{7*7}}', 'x'.repeat(10_240), 'ﷺ'.repeat(3000)] as const;

/** Markup with the values of its attributes left out, so that what remains of `onclick=` in it is one. */
export const withoutValues = (html: string): string => html.replace(/"[^"]*"/g, '""');
