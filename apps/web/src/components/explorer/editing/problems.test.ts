import { describe, expect, it } from '@jest/globals';
import { sdlSchema } from '../../../answer/testing/sdl-schema.ts';
import { adviceFor, readDocument } from './problems.ts';

const schema = sdlSchema();

describe('a question as it stands', () => {
  it('is told where the graph has no such field, and that one near it exists', () => {
    expect(readDocument(schema, '{\n  release { id datum }\n}').problems).toEqual([expect.objectContaining({ line: 2, column: 16, message: expect.stringContaining('Cannot query field "datum"') as unknown })]);
  });

  it('is told where it cannot be read', () => {
    expect(readDocument(schema, '{ release { id }').problems).toMatchObject([{ line: 1, column: 17 }]);
  });

  it('names its operations, and has no problem while it is empty', () => {
    expect(readDocument(schema, 'query A { release { id } } query B { release { id } }').operations).toEqual(['A', 'B']);
    expect(readDocument(schema, ' \n').problems).toEqual([]);
  });

  it('gets advice only where the message has none itself', () => {
    expect(adviceFor('Cannot query field "x" on type "Gene".')).toMatch(/Words/);
    expect(adviceFor('Cannot query field "x" on type "Gene". Did you mean "id"?')).toBeNull();
  });
});
