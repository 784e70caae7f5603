import { existsSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { DownloadBench, sha256, TABLE } from '../testing/download-bench.ts';
import { good, status, type Behaviour } from '../testing/test-server.ts';

const bench = new DownloadBench();

describe('a server in trouble', () => {
  it('is asked again after 500, later each time', async () => {
    bench.serve(status(500), status(500), good(TABLE));
    expect(await bench.get()).toMatchObject({ state: 'NEW' });
    expect(bench.clock.waits).toEqual([1000, 2000]);
  });

  it('is left alone as long as it asks, in seconds', async () => {
    bench.serve(status(429, { 'retry-after': '17' }), good(TABLE));
    await bench.get();
    expect(bench.clock.waits).toEqual([17_000]);
  });

  it('is left alone until the moment it names', async () => {
    const moment = new Date(Math.ceil(Date.now() / 1000) * 1000 + 60_000);
    bench.serve(status(503, { 'retry-after': moment.toUTCString() }), good(TABLE));
    await bench.get();
    expect(bench.clock.waits[0]).toBeGreaterThan(50_000);
    expect(bench.clock.waits[0]).toBeLessThanOrEqual(61_000);
  });

  it('is not waited for where it asks for hours', async () => {
    bench.serve(status(429, { 'retry-after': '7200' }), good(TABLE));
    await expect(bench.get()).rejects.toThrow('429: it is asked too often; it asks to come back in 120 minutes');
    expect(bench.clock.waits).toEqual([]);
    bench.expectNothingLeft();
  });

  it.each([
    [404, 'there is no such file'],
    [403, 'it refuses'],
    [401, 'it asks for a login'],
    [410, 'gone for good'],
    [418, 'the server answers 418'],
  ])('is asked once where it answers %i', async (code, words) => {
    bench.serve(status(code));
    await expect(bench.get()).rejects.toThrow(words);
    expect(bench.server.requests).toHaveLength(1);
    bench.expectNothingLeft();
  });

  it('is given up where it never answers', async () => {
    bench.serve(() => undefined);
    await expect(bench.get()).rejects.toThrow('the server took too long to answer; given up after 3 attempts');
    bench.expectNothingLeft();
  }, 40_000);

  it('is given up for this time where it stalls, and taken up again', async () => {
    const stall: Behaviour = (_request, response) => {
      response.writeHead(200, { etag: '"one"', 'content-length': TABLE.length });
      response.write(TABLE.slice(0, 50_000));
    };
    bench.serve(stall, good(TABLE));
    await bench.get();
    expect(bench.server.requests[1]?.headers.range).toBe('bytes=50000-');
    bench.expectWhole();
  }, 40_000);

  it('is given up for this time where it trickles, and taken up again', async () => {
    const trickle: Behaviour = (_request, response) => {
      response.writeHead(200, { etag: '"one"', 'content-length': TABLE.length });
      let at = 0;
      const timer = setInterval(() => {
        at += 1;
        if (at > 200) clearInterval(timer);
        else response.write(TABLE.charAt(at - 1));
      }, 20);
      response.once('close', () => clearInterval(timer));
    };
    bench.serve(trickle, good(TABLE));
    expect(await bench.get()).toMatchObject({ sha256: sha256(TABLE) });
    expect(bench.server.requests[1]?.headers.range).toMatch(/^bytes=\d+-$/);
    bench.expectWhole();
  }, 40_000);

  it('is given up where even its headers trickle', async () => {
    bench.serve((_request, response) => {
      const timer = setInterval(() => response.socket?.write('x'), 50);
      response.socket?.once('close', () => clearInterval(timer));
      response.socket?.write('HTTP/1.1 200 OK\r\nx-slow: ');
    });
    await expect(bench.get()).rejects.toThrow('the server took too long to answer; given up after 3 attempts');
    bench.expectNothingLeft();
  }, 40_000);

  it('is told by name where it refuses connections', async () => {
    const { address } = bench.server;
    await bench.server.close();
    await expect(bench.get({ url: `${address}/a.tsv` })).rejects.toThrow('the server refuses connections; given up after 3 attempts');
    bench.expectNothingLeft();
  });
});

describe('too many bytes', () => {
  it('are refused where they are announced', async () => {
    bench.serve(good(TABLE));
    await expect(bench.get({ maxBytes: 1000 })).rejects.toThrow(`it has ${TABLE.length} bytes, more than the 1000`);
    bench.expectNothingLeft();
  });

  it('are refused while they come', async () => {
    bench.serve((_request, response) => {
      response.writeHead(200, { etag: '"one"' });
      const timer = setInterval(() => response.write(TABLE), 5);
      response.once('close', () => clearInterval(timer));
    });
    await expect(bench.get({ maxBytes: TABLE.length * 2 })).rejects.toThrow('at most');
    bench.expectNothingLeft();
  });

  it('are not taken where they come after the announced end, and what is cut by that is refused', async () => {
    bench.serve((_request, response) => {
      response.socket?.end(`HTTP/1.1 200 OK\r\ncontent-length: ${TABLE.length - 20}\r\n\r\n${TABLE}`);
    });
    await expect(bench.get()).rejects.toThrow(/cut/);
    expect(existsSync(bench.target)).toBe(false);
  });

  it('and too few are told by the length that was announced', async () => {
    bench.serve((_request, response) => {
      response.writeHead(200, { 'content-length': TABLE.length + 10 });
      response.write(TABLE, () => setTimeout(() => response.destroy(), 20));
    });
    await expect(bench.get()).rejects.toThrow(/the connection was cut.*given up after/);
    expect(existsSync(bench.target)).toBe(false);
  });
});
