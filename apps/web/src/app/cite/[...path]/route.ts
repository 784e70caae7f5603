import { respondWithCitation, respondWithReleaseCitation } from '../../../cite/respond.ts';
import { plainAnswer } from '../../../download/plain-answer.ts';
import { partsOfPath } from '../../../sections/section-address.ts';
import { RELEASE_PAGES, subjectKindOf, SUBJECTS } from '../../../sections/subjects.ts';
import { CITE_FORMATS } from '../../../wording/route.ts';

/** `/cite/aops/aop:40.bib`: how to cite a page; `/cite/gene-set.bib`: one about the whole release. */
export async function GET(request: Request): Promise<Response> {
  const [segment = '', last = '', ...more] = partsOfPath(new URL(request.url).pathname) ?? [];
  const kind = subjectKindOf(segment);
  const page = RELEASE_PAGES.find((each) => CITE_FORMATS.some((ending) => segment === `${each.segment}.${ending}`));
  const ofPage = CITE_FORMATS.find((ending) => segment.endsWith(`.${ending}`));
  if (page !== undefined && ofPage !== undefined && last === '') return respondWithReleaseCitation(request, page, ofPage);
  const format = CITE_FORMATS.find((each) => last.endsWith(`.${each}`));
  if (kind === null || format === undefined || more.length > 0) {
    return plainAnswer(404, ['A citation is under /cite/<kind>/<id>.<format>.', `Kinds: ${SUBJECTS.map((each) => each.segment).join(', ')}.`, `Without an id: ${RELEASE_PAGES.map((each) => each.segment).join(', ')}.`, `Formats: ${CITE_FORMATS.join(', ')}.`]);
  }
  return respondWithCitation(request, { kind, id: last.slice(0, -format.length - 1), format });
}

export const dynamic = 'force-dynamic';
