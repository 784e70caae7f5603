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
  /** How long a stopping server waits for requests under way, in milliseconds. */
  STOP_GRACE_MS: z.coerce.number().int().min(0).default(10_000),
});

export interface Env {
  readonly port: number;
  readonly host: string;
  readonly releaseDir: string;
  readonly stopGraceMs: number;
}

/** Reads and checks the settings; throws one error that names every setting that is wrong. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const parsed = schema.safeParse(source);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`Settings that make no sense: ${faults.join('; ')}. See .env.example.`);
  }
  const { API_PORT, API_HOST, SEQUELA_RELEASE_DIR, STOP_GRACE_MS } = parsed.data;
  return { port: API_PORT, host: API_HOST, releaseDir: SEQUELA_RELEASE_DIR, stopGraceMs: STOP_GRACE_MS };
}
