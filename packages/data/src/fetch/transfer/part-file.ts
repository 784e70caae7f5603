import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { Answer } from './http-client.ts';

const CHECKSUM = z.object({ algorithm: z.enum(['md5', 'sha256']), value: z.string(), from: z.string() });

const PART = z.object({
  /** Address that was asked. */
  url: z.string(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  /** Size of the whole file; null where the server does not say. */
  total: z.number().int().nonnegative().nullable(),
  checksum: CHECKSUM.nullable(),
});

/** What is known of a file of which only a part has come. */
export type PartState = z.output<typeof PART>;

/** A part on disk that can be added to. */
export interface Part {
  readonly state: PartState;
  /** Bytes that are there. */
  readonly bytes: number;
}

export const partPath = (target: string): string => `${target}.part`;
const statePath = (target: string): string => `${target}.part.json`;

/** Forgets a part. */
export function dropPart(target: string): void {
  rmSync(partPath(target), { force: true });
  rmSync(statePath(target), { force: true });
}

/** Says what is coming, before it comes. */
export const writePartState = (target: string, state: PartState): void => writeFileSync(statePath(target), JSON.stringify(state));

/** What `If-Range` may name: it needs a mark that changes with every byte, so no weak ETag. */
export function rangeValidator({ etag, lastModified }: Pick<PartState, 'etag' | 'lastModified'>): string | null {
  return etag !== null && !etag.startsWith('W/') ? etag : lastModified;
}

function stateOf(target: string): PartState | null {
  try {
    return PART.parse(JSON.parse(readFileSync(statePath(target), 'utf8')));
  } catch {
    return null;
  }
}

/** The part of this file that an earlier attempt has left, where it can be added to; any other is dropped. */
export function resumablePart(target: string, url: string): Part | null {
  if (!existsSync(partPath(target))) {
    dropPart(target);
    return null;
  }
  const state = stateOf(target);
  const { size } = statSync(partPath(target));
  const usable = state !== null && state.url === url && size > 0 && rangeValidator(state) !== null;
  if (usable && (state.total === null || size < state.total)) return { state, bytes: size };
  dropPart(target);
  return null;
}

/** Whether an answer is about the same version of the file as the part. */
export function isSameVersion({ etag, lastModified, total }: PartState, answer: Answer, whole: number | null): boolean {
  const sameMark = etag === null ? answer.header('last-modified') === lastModified : answer.header('etag') === etag;
  return sameMark && (total === null || whole === null || total === whole);
}
