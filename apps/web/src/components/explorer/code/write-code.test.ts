import { describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { writeCode, type CodeLanguage, type CodeRequest } from './write-code.ts';

const run = promisify(execFile);

/** An API that answers with what it was asked. */
async function withEcho(use: (address: string) => Promise<void>): Promise<void> {
  const server: Server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece: Buffer) => (body += piece.toString()));
    request.on('end', () => {
      const url = new URL(request.url ?? '/', 'http://localhost');
      const asked: unknown = request.method === 'GET' ? { query: url.searchParams.get('query'), variables: JSON.parse(url.searchParams.get('variables') ?? '{}') as unknown } : JSON.parse(body);
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ data: asked }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Everything that a language might take for its own. */
const DOCUMENT = 'query ($text: String!) {\n  # it\'s a "test" of `quotes`, ${holes}, \\ and $(commands)\n  search(text: $text, first: 1) { totalCount }\n}';
const VARIABLES = { text: 'it\'s "IL-2" \\ `x` ${y} $(z)\n— é', flag: true, none: null, list: [1, 'two'] };
const request = (address: string): CodeRequest => ({ address, document: DOCUMENT, variables: VARIABLES, operationName: null, rows: [] });

describe('a question as a program', () => {
  it.each([
    ['curl', 'sh', ['-c']],
    ['python', 'python3', ['-c']],
    ['javascript', process.execPath, ['--input-type=module', '-e']],
  ] as const)('asks in %s exactly what was written', async (language: CodeLanguage, program, flags) => {
    await withEcho(async (address) => {
      const { stdout } = await run(program, [...flags, writeCode(language, request(address))]);
      const told = JSON.parse(stdout) as { readonly data?: { readonly query: string } } & { readonly query: string };
      const asked = told.data ?? told;
      expect({ ...asked, query: asked.query.trim() }).toEqual({ query: DOCUMENT, variables: VARIABLES });
    });
  });

  it('goes in a notebook through every list on the way to the rows', () => {
    const code = writeCode('notebook', { ...request('http://x/graphql'), rows: [{ name: 'keyEvents', isList: false }, { name: 'nodes', isList: true }, { name: 'genes', isList: false }, { name: 'edges', isList: true }] });
    expect(code).toContain('rows = [row for item_2 in data["keyEvents"]["nodes"] for row in item_2["genes"]["edges"]]');
    expect(writeCode('notebook', { ...request('http://x/graphql'), rows: [{ name: 'aops', isList: false }, { name: 'nodes', isList: true }] })).toContain('rows = data["aops"]["nodes"]');
  });

  it('names the operation where a document has several', () => {
    for (const language of ['curl', 'python', 'javascript', 'r'] as const) expect(writeCode(language, { ...request('http://x'), operationName: 'Mine' })).toContain('Mine');
  });
});
