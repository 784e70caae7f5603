import { plainAnswer } from '../../../download/plain-answer.ts';
import { publicAddress } from '../../../download/public-address.ts';
import { exportIndex } from '../../../export/export-index.ts';
import { EXPORT_FORMATS, formatAt, formatsOf } from '../../../export/export-formats.ts';
import { EXPORT_KINDS, readExportSubject } from '../../../export/export-subject.ts';
import { respondWithExport } from '../../../export/respond.ts';
import { listedParams } from '../../../export/listed-params.ts';
import { partsOfPath } from '../../../sections/section-address.ts';

/** `/export/graphml/aops/aop:40`: a subject as a file. `/export/aops/aop:40`: as what it can be had. */
export async function GET(request: Request): Promise<Response> {
  const url = new URL(request.url);
  const [first = '', ...rest] = partsOfPath(url.pathname) ?? [];
  const params = listedParams(url.searchParams);
  const isKind = EXPORT_KINDS.some((kind) => kind === first);
  const format = isKind ? null : formatAt(first);
  if (format === null && !isKind) return plainAnswer(404, [`There is no format "${first}". There are:`, ...EXPORT_FORMATS.map(({ slug, name }) => `  ${slug}: ${name}`), 'A file is at /export/<format>/<kind>/<id>.']);
  const found = readExportSubject(format === null ? [first, ...rest] : rest, params);
  if (found.kind === 'missing') return plainAnswer(404, found.lines);
  if (format === null) return Response.json(exportIndex(found.subject, (path) => publicAddress(request.headers, path)), { headers: { 'access-control-allow-origin': '*', 'cache-control': 'public, no-cache', 'x-robots-tag': 'noindex' } });
  if (!format.kinds.includes(found.subject.kind)) return plainAnswer(404, [`${format.name} is not made of ${found.subject.kind}. These are:`, ...formatsOf(found.subject.kind).map(({ slug, name }) => `  ${slug}: ${name}`)]);
  return respondWithExport(request, format, found.subject);
}

export const dynamic = 'force-dynamic';
