/**
 * The practical limit: a hand-written handler over maps that answers a few questions and nothing else.
 * It reads the release's tables itself and shares no code with the store or the graph.
 */
import { createServer } from 'node:http';
import { readRelease } from '@sequela/data';
import { readEnv } from '../../../env.ts';
import { createAopPageAnswer } from './aop-page.answer.ts';
import { createGenePageAnswer } from './gene-page.answer.ts';
import { createOutcomeAnswers } from './outcome.answer.ts';
import { createReferenceLists } from './reference-lists.ts';

type Variables = Readonly<Record<string, unknown>>;

const env = readEnv();
const { content } = readRelease(env.releaseDir);
const lists = createReferenceLists(content);
const { outcomeAnswer, outcomes } = createOutcomeAnswers(content);
const aopPage = createAopPageAnswer(content, lists);
const genePage = createGenePageAnswer(content, lists);

const ANSWERS: Readonly<Record<string, (variables: Variables) => object>> = {
  ReportedAtEachEvent: ({ id }) => ({ adverseOutcome: outcomeAnswer(String(id), true) }),
  Many: ({ first }) => ({ adverseOutcomes: { nodes: outcomes.slice(0, Number(first)).map((id) => outcomeAnswer(id, false)) } }),
  AopPage: ({ id }) => ({ aop: aopPage(String(id)) }),
  GenePage: ({ id }) => ({ gene: genePage(String(id)) }),
};

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { operationName, variables } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { operationName: string; variables: Variables };
    const answer = ANSWERS[operationName];
    const text = JSON.stringify(answer ? { data: answer(variables) } : { errors: [{ message: `Nobody wrote a handler for ${operationName}.` }] });
    response.writeHead(answer ? 200 : 404, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(text) });
    response.end(text);
  });
});
server.listen(env.port, env.host);
