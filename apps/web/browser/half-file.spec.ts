import { expect, test } from '@playwright/test';
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

const house = fileURLToPath(new URL('../../..', import.meta.url));

/** The API of the tests, but it breaks down when it is asked for relationships, which are the second part of a file. */
async function breakingApi(portal: string): Promise<{ readonly url: string; readonly stop: () => void }> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      if (body.includes('AopRelationshipEvidence')) return void response.writeHead(500).end('broken');
      void fetch(`${portal}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
        .then((answer) => answer.text())
        .then((text) => response.writeHead(200, { 'content-type': 'application/json' }).end(text));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, stop: () => void server.close() };
}

test('when the API breaks down half way, the download fails rather than look whole', async ({ baseURL }) => {
  const api = await breakingApi(baseURL ?? '');
  const port = 4331;
  const portal = spawn(process.execPath, ['--enable-source-maps', 'apps/web/dist/server/main.js'], {
    cwd: house,
    env: { ...process.env, WEB_PORT: String(port), WEB_HOST: '127.0.0.1', SEQUELA_API_URL: api.url, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: 'ignore',
  });
  try {
    const origin = `http://127.0.0.1:${port}`;
    await expect.poll(async () => fetch(`${origin}/health/live`).then(({ ok }) => ok, () => false), { timeout: 60_000 }).toBe(true);
    for (const format of ['csv', 'tsv', 'json']) {
      const answer = await fetch(`${origin}/download/aops/iraop:skin-rash/evidence.${format}`);
      expect(answer.status).toBe(200);
      await expect(answer.text()).rejects.toThrow();
    }
    const whole = await fetch(`${origin}/download/aops/iraop:skin-rash/events.csv`);
    expect((await whole.text()).split('\n').length).toBeGreaterThan(10);
  } finally {
    portal.kill();
    api.stop();
  }
});
