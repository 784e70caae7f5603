import 'server-only';

/** Settings of the portal; nothing else of this app reads the environment. See `.env.example`. */
export interface Env {
  /** Where the API answers GraphQL. */
  readonly apiUrl: string;
  readonly isDevelopment: boolean;
}

/** Reads and checks the settings; throws an error that names the setting that is wrong. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const apiUrl = source['SEQUELA_API_URL'] ?? 'http://127.0.0.1:4000/graphql';
  if (!URL.canParse(apiUrl)) throw new Error(`SEQUELA_API_URL is "${apiUrl}"; it must be an address such as http://127.0.0.1:4000/graphql.`);
  return { apiUrl, isDevelopment: source['NODE_ENV'] === 'development' };
}
