import { apiUrlOf } from '../api-url.ts';

/** Settings of the process that serves the portal; see `.env.example`. */
export interface ServerEnv {
  readonly port: number;
  readonly host: string;
  readonly apiUrl: string;
  /** Memory for pages that were made before, in bytes; 0 makes every page anew. */
  readonly pageCacheBytes: number;
  /** How long a stopping server waits for requests under way, in milliseconds. */
  readonly stopGraceMs: number;
}

const MEGABYTE = 1_000_000;

/** Reads and checks the settings; throws an error that names the setting that is wrong. */
export function readServerEnv(source: NodeJS.ProcessEnv = process.env): ServerEnv {
  return {
    port: wholeNumber(source, 'WEB_PORT', 3000, 65_535),
    host: source['WEB_HOST'] ?? '127.0.0.1',
    apiUrl: apiUrlOf(source),
    pageCacheBytes: wholeNumber(source, 'PAGE_CACHE_MB', 128, 65_536) * MEGABYTE,
    stopGraceMs: wholeNumber(source, 'STOP_GRACE_MS', 10_000, Number.MAX_SAFE_INTEGER),
  };
}

function wholeNumber(source: NodeJS.ProcessEnv, name: string, fallback: number, most: number): number {
  const written = source[name] ?? String(fallback);
  const value = Number(written);
  if (/^\d+$/.test(written) && value <= most) return value;
  throw new Error(`${name} is "${written}"; it must be a whole number from 0 to ${most}. See .env.example.`);
}
