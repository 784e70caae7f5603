import 'server-only';
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { DocumentNode } from 'graphql';
import { ask, type Answer } from '../../graphql/ask.ts';
import type { PageRequest, Part, Row, Section } from '../section.ts';
import { RowsError } from './rows-error.ts';

export { RowsError };

/** Puts a document whose type only its own definition knows. */
export const askUntyped = (document: DocumentNode, variables: OperationVariables): Promise<Answer<unknown>> => ask(document as TypedDocumentNode<unknown, OperationVariables>, variables);

/** One page of a part, with the release that it is of. Throws a RowsError; a partial answer is a failure. */
export async function readPage(part: Part<Row>, request: PageRequest) {
  const answer = await askUntyped(part.document, part.variables(request));
  if (answer.kind === 'not-found') throw new RowsError(answer.message, 'not-found', answer.nearest);
  if (answer.kind === 'failed') throw new RowsError(answer.message, 'failed');
  if (answer.problems.length > 0) throw new RowsError(answer.problems.join(' '), 'failed');
  const page = part.read(answer.data, request);
  if (page === null) throw new RowsError(`There is nothing under the id "${request.id}".`, 'not-found');
  return { ...page, release: part.releaseOf(answer.data) };
}

/**
 * Every row of a section, page by page, holding one page at a time. Throws a RowsError, also when the API goes over
 * to another release between two pages: rows of two releases make no list.
 * @param most rows of a part; where the first page tells of more, nothing further is asked
 */
export async function* readAllPages(section: Section, request: Pick<PageRequest, 'id' | 'view'>, most = Number.POSITIVE_INFINITY): AsyncGenerator<readonly Row[], void, undefined> {
  let release: string | null = null;
  for (const part of section.parts) {
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof readPage>> = await readPage(part, { ...request, first: part.pageSize, after, text: '', order: null });
      if (release !== null && release !== page.release) throw new RowsError('The release changed while the rows were read. Ask again.', 'failed');
      if ((page.total ?? 0) > most) throw new RowsError(`There are more than ${most} rows, too many to sort here. Download them.`, 'failed');
      release = page.release;
      yield page.rows;
      after = page.next;
    } while (after !== null);
  }
}
