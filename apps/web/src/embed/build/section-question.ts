import 'server-only';
import { printed } from '../../graphql/printed.ts';
import { RowsError } from '../../sections/reading/rows-error.ts';
import { readSectionSubject } from '../../sections/reading/read-subject.ts';
import { readSectionView } from '../../sections/reading/read-view.ts';
import { findSection } from '../../sections/section-address.ts';
import { documentTitle } from './document-title.ts';
import { questionRequest } from './question-request.ts';

/** A question to save, under the title that its embed shows. */
export interface QuestionToSave {
  readonly title: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * The question behind a part of a section, by the address of the section: `aops/aop:40/evidence`. Throws a RowsError
 * where there is no such section or part, or nothing under its id.
 */
export async function sectionQuestion(path: string, part: number, params: Readonly<Record<string, string>>): Promise<QuestionToSave> {
  const found = findSection(path.split('/'));
  if (found.kind === 'missing') throw new RowsError(found.lines.join('\n'), 'not-found');
  const { section } = found;
  const question = section.parts[part];
  if (question === undefined) throw new RowsError(`"${section.title}" has ${section.parts.length} questions, counted from 0; there is no question ${part}.`, 'not-found');
  const { subject } = await readSectionSubject(section, found.id);
  const view = readSectionView(section, params);
  const variables = question.variables(questionRequest(question, found.id === null ? '' : subject.id, view));
  return { title: documentTitle(`${section.title}${question.name === null ? '' : ` (${question.name})`}: ${subject.title}`), document: printed(question.document), variables };
}
