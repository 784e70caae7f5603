import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LIMITS } from '@sequela/schema/price';
import { answerRows, QUESTIONS } from '@sequela/schema/questions';
import { Lexer, Source, TokenKind } from 'graphql';
import { askServer, startEmbeddedServer } from '../testing/embedded-server.ts';
import type { GraphServer } from './graph-server.ts';

/** How many tokens the parser of a server counts. */
function tokensOf(document: string): number {
  const lexer = new Lexer(new Source(document));
  let tokens = 0;
  while (lexer.advance().kind !== TokenKind.EOF) tokens += 1;
  return tokens;
}

const cases = QUESTIONS.map((question) => [question.slug, question] as const);

describe('the library of questions over HTTP', () => {
  let server: GraphServer;
  beforeAll(async () => {
    server = await startEmbeddedServer();
  });
  afterAll(() => server.stop(1000));

  it.each(cases)('%s is answered, and says what the release lacks for it', async (_slug, { document, rows, examples }) => {
    const { embedded } = examples;
    const { data, errors, extensions } = await askServer(server.url, document, { ...embedded?.variables });
    expect(errors).toBeUndefined();
    expect(answerRows(rows, data)).toHaveLength(embedded?.rows ?? NaN);
    const missing = (extensions?.['missing'] ?? []) as readonly { readonly field: string; readonly wouldComeFrom: string }[];
    expect(missing.map(({ field }) => field).sort()).toEqual(embedded?.missing);
    expect(missing.filter(({ wouldComeFrom }) => !wouldComeFrom)).toEqual([]);
    expect(Buffer.byteLength(JSON.stringify(data))).toBeLessThan(LIMITS.answerBytes / 2);
  });

  it.each(cases)('%s takes less than half of the tokens that a server reads', (_slug, { document }) => {
    expect(tokensOf(document)).toBeGreaterThan(10);
    expect(tokensOf(document)).toBeLessThan(LIMITS.tokens / 2);
  });
});
