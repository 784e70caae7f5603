import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createApiContext, createGraph } from '@sequela/schema';
import { describe, expect, it } from '@jest/globals';
import { graphql } from 'graphql';
import { openEmbeddedStore } from './testing/embedded-server.ts';

/** Every question of the README with the answer that stands below it. */
const readme = readFileSync(join(__dirname, '../../../README.md'), 'utf8');
const questions = [...readme.matchAll(/\*\*(.+?)\*\*\n\n```graphql\n([\s\S]+?)```\n\n```json\n([\s\S]+?)```/g)].map(
  ([, title = '', query = '', answer = '']) => [title, query, answer] as const,
);

describe('the README', () => {
  const schema = createGraph();
  const store = openEmbeddedStore();

  it('asks three questions', () => {
    expect(questions).toHaveLength(3);
  });

  it.each(questions)('answers "%s" as the embedded release does', async (_title, query, answer) => {
    const result = await graphql({ schema, source: query, contextValue: createApiContext(store) });
    expect(JSON.parse(JSON.stringify(result))).toEqual({ data: JSON.parse(answer) });
  });
});
