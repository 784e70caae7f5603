import 'server-only';
import { ask } from '../graphql/ask.ts';
import { graphql } from '../graphql/generated/index.ts';
import { RowsError } from '../sections/reading/read-pages.ts';

const ServedRelease = graphql(`
  query ServedRelease {
    release { id }
  }
`);

/** Id of the release that answers now. Throws a RowsError. */
export async function servedRelease(): Promise<string> {
  const answer = await ask(ServedRelease, {});
  if (answer.kind !== 'answered') throw new RowsError(answer.message, 'failed');
  return answer.data.release.id;
}
