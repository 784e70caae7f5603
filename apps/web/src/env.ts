import 'server-only';
import { apiUrlOf } from './api-url.ts';

/** Settings of the portal; nothing else of this app reads the environment. See `.env.example`. */
export interface Env {
  /** Where the API answers GraphQL. */
  readonly apiUrl: string;
  readonly isDevelopment: boolean;
  /** Address of the portal as the world knows it; null where it is whatever was asked. */
  readonly publicUrl: string | null;
}

/** Reads and checks the settings; throws an error that names the setting that is wrong. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const apiUrl = apiUrlOf(source);
  const publicUrl = source['SEQUELA_PUBLIC_URL'] ?? null;
  if (publicUrl !== null && !/^https?:/.test(publicUrl)) throw new Error(`SEQUELA_PUBLIC_URL is "${publicUrl}"; it must be an address such as https://sequela.example.org.`);
  return { apiUrl, publicUrl, isDevelopment: source['NODE_ENV'] === 'development' };
}
