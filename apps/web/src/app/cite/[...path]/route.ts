import { respondWithCitation } from '../../../cite/respond.ts';
import { plainAnswer } from '../../../download/plain-answer.ts';
import { partsOfPath } from '../../../sections/section-address.ts';
import { subjectKindOf, SUBJECTS } from '../../../sections/subjects.ts';
import { CITE_FORMATS } from '../../../wording/route.ts';

/** `/cite/aops/aop:40.bib`: how to cite a page. */
export async function GET(request: Request): Promise<Response> {
  const [segment = '', last = '', ...more] = partsOfPath(new URL(request.url).pathname) ?? [];
  const kind = subjectKindOf(segment);
  const format = CITE_FORMATS.find((each) => last.endsWith(`.${each}`));
  if (kind === null || format === undefined || more.length > 0) {
    return plainAnswer(404, ['A citation is under /cite/<kind>/<id>.<format>.', `Kinds: ${SUBJECTS.map((each) => each.segment).join(', ')}.`, `Formats: ${CITE_FORMATS.join(', ')}.`]);
  }
  return respondWithCitation(request, { kind, id: last.slice(0, -format.length - 1), format });
}

export const dynamic = 'force-dynamic';
