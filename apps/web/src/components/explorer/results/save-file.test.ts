import { describe, expect, it } from '@jest/globals';
import { fileText } from './save-file.ts';

const table = { path: '', columns: ['id', 'text'], rows: [['=1+1', '@now'], [-3, ['+a', 'b']]] } as const;

describe('an answer as a file', () => {
  it('holds nothing that a spreadsheet would run', async () => {
    expect(await fileText('csv', table, '{}')).toBe("id,text\n'=1+1,'@now\n-3,'+a | b\n");
    expect(await fileText('tsv', table, '{}')).toBe("id\ttext\n'=1+1\t'@now\n-3\t'+a | b\n");
  });

  it('is the answer itself as JSON', async () => {
    expect(await fileText('json', table, '{"data":null}')).toBe('{"data":null}');
  });
});
