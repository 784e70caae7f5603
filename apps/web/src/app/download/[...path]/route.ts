import { plainAnswer } from '../../../download/plain-answer.ts';
import { respondWithFile } from '../../../download/respond.ts';
import { findSection, partsOfPath } from '../../../sections/section-address.ts';
import { FILE_FORMATS } from '../../../wording/route.ts';

/** `/download/aops/aop:40/evidence.csv`: the rows of a section as a file. */
export async function GET(request: Request): Promise<Response> {
  const parts = partsOfPath(new URL(request.url).pathname);
  if (parts === null) return plainAnswer(400, ['The address holds a percent sign that escapes nothing. Write %25 for a percent sign.']);
  const last = parts.at(-1) ?? '';
  const format = FILE_FORMATS.find((each) => last.endsWith(`.${each}`));
  if (format === undefined) return plainAnswer(404, [`A file ends in ${FILE_FORMATS.map((each) => `.${each}`).join(', ')}; "${last}" does not.`]);
  const found = findSection([...parts.slice(0, -1), last.slice(0, -format.length - 1)]);
  return found.kind === 'missing' ? plainAnswer(404, found.lines) : respondWithFile(request, { ...found, format });
}

export const dynamic = 'force-dynamic';
