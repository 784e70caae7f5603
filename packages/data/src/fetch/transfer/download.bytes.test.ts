import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { DownloadBench, OTHER, sha256, TABLE } from '../testing/download-bench.ts';
import { good } from '../testing/test-server.ts';

const bench = new DownloadBench();
const md5 = (content: string): string => createHash('md5').update(content).digest('base64');

describe('wrong bytes', () => {
  it.each([
    ['a login page', '<!DOCTYPE html><html><body>Please log in</body></html>', 'it is a web page'],
    ['something else', '{"error": "quota"}\n', 'its first line has 1 columns, not 4'],
    ['nothing at all', '', 'it is empty'],
    ['a table whose last row is cut', TABLE.slice(0, -20), 'its last line has 2 columns, the first 4: it is cut short'],
  ])('such as %s are refused at once', async (_, content, reason) => {
    bench.serve(good(content));
    await expect(bench.get()).rejects.toThrow(`wrong bytes: ${reason}`);
    expect(bench.server.requests).toHaveLength(1);
    bench.expectNothingLeft();
  });

  it('are told by a sum that is known beforehand', async () => {
    bench.serve(good(OTHER));
    await expect(bench.get({ sha256: sha256(TABLE) })).rejects.toThrow(`and ${sha256(TABLE)} is expected`);
    bench.expectNothingLeft();
  });

  it.each([['x-goog-hash', `crc32c=AAAAAA==,md5=${md5(TABLE)}`], ['content-md5', md5(TABLE)], ['digest', `SHA-256=${createHash('sha256').update(TABLE).digest('base64')}`]])(
    'are told by the sum in %s',
    async (header, value) => {
      bench.serve((_request, response) => void response.writeHead(200, { [header]: value }).end(OTHER));
      await expect(bench.get()).rejects.toThrow(`not the one that the server publishes (${header})`);
      bench.expectNothingLeft();
      bench.serve((_request, response) => void response.writeHead(200, { [header]: value }).end(TABLE));
      expect(await bench.get()).toMatchObject({ state: 'NEW' });
    },
  );

  const XML = { kind: 'GZIP_XML', root: 'data' } as const;
  const packed = gzipSync(`<?xml version="1.0"?><data>${'<aop/>'.repeat(1000)}</data>`);
  it.each([
    ['a gzip that is cut', packed.subarray(0, -12), 'the gzip is cut short'],
    ['a gzip with a fault', Buffer.concat([packed.subarray(0, 20), Buffer.from('????'), packed.subarray(24)]), 'it is no sound gzip'],
    ['a page in place of a gzip', Buffer.from('<html>maintenance</html>'), 'it is a web page'],
    ['a page packed as gzip', gzipSync('<!doctype html><html></html>'), 'it is a web page'],
    ['a gzip of a document that is cut', gzipSync('<?xml version="1.0"?><data><aop/>'), 'it does not end with </data>'],
  ])('such as %s are refused', async (_, content, reason) => {
    bench.serve(good(content));
    await expect(bench.get({ format: XML })).rejects.toThrow(reason);
    bench.expectNothingLeft();
  });

  it('are not a gzip that is sent as an encoding of its content', async () => {
    bench.serve((_request, response) => void response.writeHead(200, { 'content-encoding': 'x-gzip' }).end(packed));
    expect(await bench.get({ format: XML })).toMatchObject({ sha256: sha256(packed) });
  });

  it('are a table that is sent packed unasked', async () => {
    bench.serve((_request, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(TABLE)));
    await expect(bench.get()).rejects.toThrow('packed (gzip)');
    bench.expectNothingLeft();
  });
});
