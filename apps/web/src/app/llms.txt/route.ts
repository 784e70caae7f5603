import { llms } from '../../crawl/llms.ts';
import { LlmsDocument } from '../../crawl/llms.query.ts';
import { addressesFor, comeAgain, crawlFile } from '../../crawl/respond.ts';
import { ask } from '../../graphql/ask.ts';

export async function GET(request: Request): Promise<Response> {
  const answer = await ask(LlmsDocument, {});
  return answer.kind === 'answered' ? crawlFile(llms(answer.data.release, addressesFor(request)), 'text/markdown') : comeAgain(answer.message);
}
