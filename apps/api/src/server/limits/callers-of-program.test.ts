import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { LIMITS } from '@sequela/schema/price';
import { startProgram } from '../../testing/start-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'sequela-callers-'));
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** The real server as it is set up, asked from this machine. */
async function serverThatTrusts(proxies: string): Promise<(forwardedFor: string | null) => Promise<number | null>> {
  const { child, url } = await startProgram({ SEQUELA_RELEASE_DIR: join(folder, 'releases'), SEQUELA_DOCUMENTS_FILE: join(folder, 'documents.sqlite'), SEQUELA_TRUSTED_PROXIES: proxies });
  children.push(child);
  return async (forwardedFor) => {
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...(forwardedFor !== null && { 'x-forwarded-for': forwardedFor }) }, body: '{"query":"{ rateLimit { remaining } }"}' });
    const { data } = (await response.json()) as { readonly data: { readonly rateLimit: { readonly remaining: number } | null } };
    return data.rateLimit?.remaining ?? null;
  };
}

const after = (requests: number): number => LIMITS.costPerWindow - requests;

describe('whom a server counts, by SEQUELA_TRUSTED_PROXIES', () => {
  it('is the nearest address that is no proxy of its own: what a reader adds in front changes nothing', async () => {
    const ask = await serverThatTrusts('loopback, 10.0.0.0/8');
    // A program on the machine of the server is not counted.
    expect(await ask(null)).toBeNull();
    // Reader, portal on this machine; then reader, balancer, portal.
    expect(await ask('203.0.113.7')).toBe(after(1));
    expect(await ask('203.0.113.7, 10.1.2.3')).toBe(after(2));
    expect(await ask('203.0.113.7, 10.1.2.3, 127.0.0.1')).toBe(after(3));
    expect(await ask('198.51.100.1, 203.0.113.7, 10.1.2.3')).toBe(after(4));
    expect(await ask('127.0.0.1, 203.0.113.7')).toBe(after(5));
    expect(await ask('198.51.100.1')).toBe(after(1));
  }, 60_000);

  it('is whoever is at the other end where no proxy is trusted, whatever is written', async () => {
    const ask = await serverThatTrusts('none');
    expect([await ask(null), await ask('203.0.113.7'), await ask('198.51.100.1, 127.0.0.1')]).toEqual([after(1), after(2), after(3)]);
  }, 60_000);
});
