import type { LookupFunction } from 'node:net';
import { EnvHttpProxyAgent, request } from 'undici';
import { nextAddress } from './next-address.ts';
import { InterruptedError, lost, passing } from './transfer-error.ts';
import type { TransferPolicy } from './transfer-policy.ts';
import { createUnknownHosts } from './unknown-hosts.ts';

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

/**
 * What comes first: the answer, the end of patience, or the person's stop. undici itself waits without end for a
 * proxy that is silent, asks one that hangs up again and again, and hears of a stop only once it is connected.
 */
function inTime<T>(asking: Promise<T>, patienceMs: number, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new InterruptedError());
    const timer = setTimeout(() => reject(passing('the server, or the proxy before it, took too long to answer')), patienceMs);
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
    asking.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    });
  });
}

/**
 * Asks servers, through proxies where those are set. Redirects are followed within limits, never out of https.
 * A server whose name cannot be found is not asked for again. `lookup` finds addresses in place of the system.
 */
export function createHttpClient(policy: TransferPolicy, proxies: ProxySettings, lookup?: LookupFunction): Client {
  const open = new Set<EnvHttpProxyAgent>();
  const unknownHosts = createUnknownHosts();

  /** Each question has connections of its own: whatever becomes of them, they end with its answer. */
  const connect = (): EnvHttpProxyAgent => {
    const agent = new EnvHttpProxyAgent({
      httpProxy: proxies.http,
      httpsProxy: proxies.https,
      noProxy: proxies.except,
      // Many a proxy tunnels to port 443 only; plain http it passes on itself.
      proxyTunnel: false,
      connect: { timeout: policy.connectMs, ...(lookup === undefined ? {} : { lookup }) },
      headersTimeout: policy.idleMs,
      bodyTimeout: policy.idleMs,
    });
    open.add(agent);
    return agent;
  };
  const disconnect = async (agent: EnvHttpProxyAgent): Promise<void> => {
    open.delete(agent);
    await agent.destroy();
  };

  async function askOnce(address: string, { headers, signal, form }: Question): Promise<Answer> {
    unknownHosts.check(address);
    const agent = connect();
    const asking = request(address, {
      dispatcher: agent,
      signal,
      method: form === undefined ? 'GET' : 'POST',
      headers: { ...DEFAULT_HEADERS, ...(form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }), ...headers },
      ...(form === undefined ? {} : { body: form }),
    });
    try {
      const answer = await inTime(asking, policy.connectMs + policy.idleMs, signal);
      unknownHosts.answered(address);
      answer.body.once('close', () => void disconnect(agent));
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
    } catch (error) {
      unknownHosts.failed(address, error);
      await disconnect(agent);
      throw error;
    }
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
    async close() {
      await Promise.all([...open].map(disconnect));
    },
  };
}
