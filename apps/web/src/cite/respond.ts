import 'server-only';
import { plainAnswer } from '../download/plain-answer.ts';
import { publicAddress } from '../download/public-address.ts';
import { RowsError, readAllPages } from '../sections/reading/read-pages.ts';
import { readReleaseSubject, readSubject } from '../sections/reading/read-subject.ts';
import { sectionsOf } from '../sections/sections.ts';
import type { CitedReference } from '../sections/shared/reference-columns.ts';
import type { SubjectKind } from '../sections/subject.ts';
import type { ReleasePage } from '../sections/subjects.ts';
import type { CiteFormat } from '../wording/route.ts';
import { bibtex } from './bibtex.ts';
import { pageCitation, type PageCitation } from './citation.ts';
import { citationText } from './plain-text.ts';
import { referenceCitation } from './reference-citation.ts';
import { ris } from './ris.ts';

const WRITERS: Readonly<Record<CiteFormat, { readonly type: string; readonly write: (page: PageCitation) => string }>> = {
  txt: { type: 'text/plain; charset=utf-8', write: citationText },
  bib: { type: 'application/x-bibtex; charset=utf-8', write: ({ citations, warnings }) => bibtex(citations, warnings) },
  ris: { type: 'application/x-research-info-systems; charset=utf-8', write: ({ citations }) => ris(citations) },
};

/** Says how to cite a page, or with `?of=references` what everything on it rests on. */
export async function respondWithCitation(request: Request, { kind, id, format }: { readonly kind: SubjectKind; readonly id: string; readonly format: CiteFormat }): Promise<Response> {
  try {
    const found = await readSubject(kind, id);
    const page = pageCitation({ ...found, noun: kind.noun, url: publicAddress(request.headers, kind.pathOf(found.subject.id)) });
    // Publications may be cited whatever holds for the page that names them.
    const ofReferences = new URL(request.url).searchParams.get('of') === 'references';
    const cited = ofReferences ? { warnings: [], citations: (await referencesUnder(kind.segment, found.subject.id)).map(referenceCitation) } : page;
    return citationFile(cited, format, `${found.subject.id.replace(/[^A-Za-z0-9.]+/g, '-')}${ofReferences ? '_references' : ''}`);
  } catch (error) {
    return refusal(error);
  }
}

/** Says how to cite a page about the whole release. */
export async function respondWithReleaseCitation(request: Request, { segment, title, noun }: ReleasePage, format: CiteFormat): Promise<Response> {
  try {
    const found = await readReleaseSubject(title, segment);
    return citationFile(pageCitation({ ...found, noun, url: publicAddress(request.headers, `/${segment}`) }), format, segment);
  } catch (error) {
    return refusal(error);
  }
}

function citationFile(page: PageCitation, format: CiteFormat, name: string): Response {
  const { type, write } = WRITERS[format];
  const headers = { 'content-type': type, 'cache-control': 'public, no-cache', 'access-control-allow-origin': '*', 'x-robots-tag': 'noindex' };
  return new Response(write(page), { headers: format === 'txt' ? headers : { ...headers, 'content-disposition': `attachment; filename="sequela_${name}.${format}"` } });
}

function refusal(error: unknown): Response {
  if (!(error instanceof RowsError)) throw error;
  return error.kind === 'not-found' ? plainAnswer(404, [error.message]) : plainAnswer(502, [`The citation could not be made: ${error.message}`, 'Try again in a moment.']);
}

/** The references of all sections of a page, each once. */
async function referencesUnder(segment: string, id: string): Promise<readonly CitedReference[]> {
  const references = new Map<string, CitedReference>();
  for (const section of sectionsOf(segment, false)) {
    for await (const rows of readAllPages(section, { id, view: {} })) for (const reference of rows.flatMap((row) => row.references)) references.set(reference.id, reference);
  }
  return [...references.values()];
}
