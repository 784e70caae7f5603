import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** Every setting of the servers; nothing else of this app reads the environment. See `.env.example`. */
const schema = z.object({
  API_PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  API_HOST: z.string().min(1).default('127.0.0.1'),
  SEQUELA_RELEASE_DIR: z
    .string()
    .min(1)
    .default(fileURLToPath(new URL('../../../.sequela/releases', import.meta.url))),
  SEQUELA_BULK_DIR: z
    .string()
    .min(1)
    .default(fileURLToPath(new URL('../../../.sequela/bulk', import.meta.url))),
  SEQUELA_DOCUMENTS_FILE: z
    .string()
    .min(1)
    .default(fileURLToPath(new URL('../../../.sequela/documents.sqlite', import.meta.url))),
  /** How large the file of saved documents may become; 2 GiB hold some hundred thousand of them. */
  SEQUELA_DOCUMENTS_MAX_BYTES: z.coerce.number().int().min(1_048_576).default(2_147_483_648),
  /** Proxies whose `x-forwarded-for` is believed: addresses and networks with commas between, `loopback` for this machine, `none`. */
  SEQUELA_TRUSTED_PROXIES: z.string().default('loopback'),
  /** Memory for answers that come again, in megabytes; 0 makes each anew. */
  ANSWER_CACHE_MB: z.coerce.number().min(0).max(16_384).default(64),
  /** How long a stopping server waits for requests under way, in milliseconds. */
  STOP_GRACE_MS: z.coerce.number().int().min(0).default(10_000),
});

export interface Env {
  readonly port: number;
  readonly host: string;
  readonly releaseDir: string;
  readonly bulkDir: string;
  readonly stopGraceMs: number;
  readonly documentsFile: string;
  readonly documentsMaxBytes: number;
  readonly trustedProxies: readonly string[];
  readonly answersBytes: number;
}

/** Reads and checks the settings; throws one error that names every setting that is wrong. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const parsed = schema.safeParse(source);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`Settings that make no sense: ${faults.join('; ')}. See .env.example.`);
  }
  const { data } = parsed;
  return {
    port: data.API_PORT,
    host: data.API_HOST,
    releaseDir: data.SEQUELA_RELEASE_DIR,
    bulkDir: data.SEQUELA_BULK_DIR,
    stopGraceMs: data.STOP_GRACE_MS,
    documentsFile: data.SEQUELA_DOCUMENTS_FILE,
    documentsMaxBytes: data.SEQUELA_DOCUMENTS_MAX_BYTES,
    trustedProxies: listOf(data.SEQUELA_TRUSTED_PROXIES),
    answersBytes: Math.round(data.ANSWER_CACHE_MB * 1_048_576),
  };
}

const listOf = (text: string): readonly string[] =>
  text
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '' && entry !== 'none');
