import { isDeepStrictEqual } from 'node:util';
import { BenchError } from '../bench.error.ts';
import type { Contender } from '../contenders/start-contender.ts';
import type { Asked, Workload } from '../workloads/workload.ts';
import { ask } from './ask.ts';

export interface GivenAnswer {
  readonly contender: string;
  readonly text: string;
}

/**
 * The bytes of the data that all gave. A race between answers that differ says nothing.
 * @throws BenchError that names who answered something else, or with errors, and what was asked
 */
export function agreedBytes(answers: readonly GivenAnswer[], { operationName, variables }: Asked): number {
  const [first, ...others] = answers.map(({ contender, text }) => ({ contender, ...(JSON.parse(text) as { readonly data?: unknown; readonly errors?: unknown }) }));
  if (!first) throw new BenchError(`Nobody answers ${operationName}.`);
  const question = `${operationName} ${JSON.stringify(variables)}`;
  for (const { contender, errors, data } of [first, ...others]) {
    if (errors !== undefined || data == null) throw new BenchError(`${contender} did not answer ${question}: ${(JSON.stringify(errors) ?? 'it gave no data').slice(0, 300)}`);
  }
  const odd = others.filter(({ data }) => !isDeepStrictEqual(data, first.data));
  if (odd.length > 0) throw new BenchError(`${odd.map(({ contender }) => contender).join(', ')} answered ${question} otherwise than ${first.contender}: ${difference(first.data, odd[0]?.data)}`);
  return Buffer.byteLength(JSON.stringify(first.data));
}

/** Where two values part first. */
export function difference(left: unknown, right: unknown, path = 'data'): string | null {
  if (isDeepStrictEqual(left, right)) return null;
  if (typeof left === 'object' && typeof right === 'object' && left && right) {
    for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
      const found = difference((left as Record<string, unknown>)[key], (right as Record<string, unknown>)[key], `${path}.${key}`);
      if (found) return found;
    }
  }
  const shown = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 120);
  return `${path} is ${shown(left)} and ${shown(right)}`;
}

/** Compares the answers of all contenders to all that a workload asks; the mean bytes of data. */
export async function meanAgreedBytes({ asked }: Workload, contenders: readonly Contender[]): Promise<number> {
  let bytes = 0;
  for (const one of asked) {
    const body = JSON.stringify(one);
    bytes += agreedBytes(await Promise.all(contenders.map(async ({ name, url }) => ({ contender: name, text: await ask(url, body) }))), one);
  }
  return Math.round(bytes / asked.length);
}
