import 'server-only';
import { ask } from '../../graphql/ask.ts';
import { RowsError } from '../../sections/reading/rows-error.ts';
import type { AskGraph } from './ask-graph.ts';

/** Asks the API; what fails in part fails, for a file must not lack what it does not say it lacks. */
export const askApi: AskGraph = async (document, variables) => {
  const answer = await ask(document, variables);
  if (answer.kind === 'not-found') throw new RowsError(answer.message, 'not-found', answer.nearest);
  if (answer.kind === 'failed') throw new RowsError(answer.message, 'failed');
  if (answer.problems.length > 0) throw new RowsError(answer.problems.join(' '), 'failed');
  return answer.data;
};
