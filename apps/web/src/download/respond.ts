import 'server-only';
import { createHash } from 'node:crypto';
import { printed } from '../graphql/printed.ts';
import { RowsError, readAllPages } from '../sections/reading/read-pages.ts';
import { readSectionSubject } from '../sections/reading/read-subject.ts';
import { readSectionView } from '../sections/reading/read-view.ts';
import type { Row, Section } from '../sections/section.ts';
import type { FileFormat } from '../wording/route.ts';
import { fileChunks } from './file-chunks.ts';
import { fileHead } from './file-head.ts';
import { fileName } from './file-name.ts';
import { fileStream } from './file-stream.ts';
import { plainAnswer } from './plain-answer.ts';
import { publicAddress } from './public-address.ts';

const TYPES: Readonly<Record<FileFormat, string>> = { csv: 'text/csv; charset=utf-8; header=present', tsv: 'text/tab-separated-values; charset=utf-8', json: 'application/json' };

/** Raise it when the writing of files changes, so that nobody keeps a copy of the old kind. */
const WRITING = 1;

/** What is asked for: the rows of a section, of one entity or (`id` null) of the whole release. */
export interface FileAddress {
  readonly section: Section;
  readonly id: string | null;
  readonly format: FileFormat;
}

/** Answers with a file, 304 where the asker has it, or words that say what is wrong. */
export async function respondWithFile(request: Request, address: FileAddress): Promise<Response> {
  try {
    return await fileOf(request, address);
  } catch (error) {
    if (error instanceof RowsError) return refusal(error);
    throw error;
  }
}

async function fileOf(request: Request, { section, id, format }: FileAddress): Promise<Response> {
  const url = new URL(request.url);
  const view = readSectionView(section, Object.fromEntries(url.searchParams));
  const subject = await readSectionSubject(section, id);
  const withHead = ['meta', 'header'].some((name) => url.searchParams.get(name) === '1');
  const headers = {
    etag: etagOf([subject.release.id, section, url.pathname, url.search, publicAddress(request.headers, '/')]),
    'cache-control': 'public, no-cache',
    'access-control-allow-origin': '*',
    'x-robots-tag': 'noindex',
  };
  if (request.headers.get('if-none-match')?.split(/,\s*/).includes(headers.etag) === true) return new Response(null, { status: 304, headers });
  const questions = section.parts.map(({ document, variables, pageSize }) => ({ query: printed(document), variables: variables({ id: subject.subject.id, view, first: pageSize, after: null, text: '', order: null }) }));
  const head = fileHead(section, subject, questions, publicAddress(request.headers, `${url.pathname}${url.search}`));
  const pages = await started(readAllPages(section, { id: subject.subject.id, view }));
  const name = fileName([section.segment, ...(id === null ? [] : [subject.subject.id]), section.slug, subject.release.id]);
  return new Response(fileStream(fileChunks(format, { head, withHead, columns: section.columns, pages })), {
    headers: { ...headers, 'content-type': TYPES[format], 'content-disposition': `attachment; filename="${name}.${format}"` },
  });
}

/** The pages with the first one read, so that what fails at once is answered in words. */
async function started(pages: AsyncGenerator<readonly Row[], void, undefined>): Promise<AsyncGenerator<readonly Row[], void, undefined>> {
  const first = await pages.next();
  return (async function* () {
    if (first.done !== true) yield first.value;
    yield* pages;
  })();
}

/** Other columns, questions or ways of writing make another file of the same release. */
function etagOf([release, section, ...address]: readonly [string, Section, ...string[]]): string {
  const shape = [section.columns.map(({ key }) => key), section.parts.map(({ document }) => printed(document))];
  return `W/"${createHash('sha256').update(JSON.stringify([WRITING, release, shape, address])).digest('base64url').slice(0, 32)}"`;
}

function refusal({ message, kind, nearest }: RowsError): Response {
  if (kind === 'not-found') return plainAnswer(404, [message, ...(nearest.length > 0 ? [] : ['The code beside the title of a page is its id.'])]);
  return plainAnswer(502, [`The rows could not be read: ${message}`, 'Try again in a moment. If it stays so, ask for less, or use the API at /graphql.']);
}
