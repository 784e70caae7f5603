import { EnvHttpProxyAgent, request } from 'undici';
import { lost } from './transfer-error.ts';
import type { TransferPolicy } from './transfer-policy.ts';

/** Addresses of proxies, as HTTP_PROXY, HTTPS_PROXY and NO_PROXY give them; empty where there is none. */
export interface ProxySettings {
  readonly http: string;
  readonly https: string;
  /** Hosts that are asked without a proxy, separated by commas. */
  readonly except: string;
}

export const NO_PROXIES: ProxySettings = { http: '', https: '', except: '' };

export interface Question {
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** A form to post; without it the address is only read. */
  readonly form?: string;
  /** Is told of each address that the server sends us to. */
  onRedirect?(address: string): void;
}

export interface Answer {
  readonly status: number;
  /** Address that answered, after redirects. */
  readonly address: string;
  /** The value of a header, by its name in small letters. */
  header(name: string): string | undefined;
  readonly body: AsyncIterable<Uint8Array>;
  /** Ends an answer whose body nobody wants. */
  discard(): Promise<void>;
}

/** Where answers come from: servers, or a folder. */
export interface Client {
  ask(address: string, question: Question): Promise<Answer>;
  close(): Promise<void>;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const DEFAULT_HEADERS = { 'user-agent': 'sequela-fetch', 'accept-encoding': 'identity' } as const;

/** Where a redirect leads. @throws TransferError where it must not be followed. */
function nextAddress(from: string, location: string | undefined, visited: ReadonlySet<string>, limit: number): string {
  if (location === undefined) throw lost(`${from} sends us on without saying where`);
  let next: URL;
  try {
    next = new URL(location, from);
  } catch {
    throw lost(`${from} sends us on to “${location}”, which is no address`);
  }
  if (next.protocol !== 'https:' && next.protocol !== 'http:') throw lost(`${from} sends us on to ${next.href}; only http and https are followed`);
  if (next.protocol === 'http:' && from.startsWith('https:')) {
    throw lost(`${from} sends us on to ${next.href}, out of encryption; that is not followed`);
  }
  if (visited.has(next.href)) throw lost(`${from} sends us in a circle, to ${next.href}`);
  if (visited.size > limit) throw lost(`more than ${limit} redirects, the last to ${next.href}`);
  return next.href;
}

/** Asks servers, through proxies where those are set. Redirects are followed within limits, never out of https. */
export function createHttpClient(policy: TransferPolicy, proxies: ProxySettings): Client {
  const agent = new EnvHttpProxyAgent({
    httpProxy: proxies.http,
    httpsProxy: proxies.https,
    noProxy: proxies.except,
    // Many a proxy tunnels to port 443 only; plain http it passes on itself.
    proxyTunnel: false,
    connect: { timeout: policy.connectMs },
    headersTimeout: policy.idleMs,
    bodyTimeout: policy.idleMs,
  });

  async function askOnce(address: string, { headers, signal, form }: Question): Promise<Answer> {
    const answer = await request(address, {
      dispatcher: agent,
      signal,
      method: form === undefined ? 'GET' : 'POST',
      headers: { ...DEFAULT_HEADERS, ...(form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }), ...headers },
      ...(form === undefined ? {} : { body: form }),
    });
    return {
      status: answer.statusCode,
      address,
      header(name) {
        const value = answer.headers[name];
        return Array.isArray(value) ? value.join(', ') : value;
      },
      body: answer.body,
      discard: () => answer.body.dump(),
    };
  }

  return {
    async ask(address, question) {
      const visited = new Set<string>();
      for (let at = address; ; ) {
        visited.add(at);
        const answer = await askOnce(at, question);
        if (!REDIRECTS.has(answer.status)) return answer;
        await answer.discard();
        if (question.form !== undefined) throw lost(`${at} sends a posted form on to elsewhere; that is not followed`);
        at = nextAddress(at, answer.header('location'), visited, policy.redirects);
        question.onRedirect?.(at);
      }
    },
    close: () => agent.destroy(),
  };
}
