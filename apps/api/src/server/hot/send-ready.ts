import type { IncomingMessage, ServerResponse } from 'node:http';
import { CORS } from '../cors.ts';
import type { Visit } from '../limits/visit.ts';
import { bytesOf } from './bytes-of.ts';
import { codingFor, pack } from './coding.ts';
import type { Coding, KeptAnswer } from './kept-answers.ts';

const CORS_LINES: readonly string[] = Object.entries(CORS).flat();

/** The same headers as the long way gives, in one list that node:http takes as it is. */
function headLines(visit: Visit, contentType: string, length: number): string[] {
  const lines = ['content-type', contentType, 'content-length', String(length), ...CORS_LINES];
  const limits = visit.headers();
  for (const name in limits) lines.push(name, limits[name] ?? '');
  return lines;
}

/** Sends an answer that was just made. */
export function sendMade(response: ServerResponse, visit: Visit, contentType: string, status: number, body: string): void {
  // Node takes bytes as they are, and would make them of a text in a place three times as large.
  const bytes = bytesOf(body);
  response.writeHead(status, headLines(visit, contentType, bytes.length)).end(bytes);
}

/**
 * Sends a kept answer, packed where the caller takes that and it was packed before; if not, it is packed meanwhile.
 * @param keep takes what was packed
 */
export function sendKept(request: IncomingMessage, response: ServerResponse, visit: Visit, contentType: string, answer: KeptAnswer, keep: (coding: Coding, packed: Buffer) => void): void {
  const plain = answer.bytes.get('identity');
  if (plain === undefined) throw new Error('A kept answer has no bytes.');
  const coding = codingFor(request.headers['accept-encoding'], plain.length);
  const packed = answer.bytes.get(coding);
  const lines = headLines(visit, contentType, (packed ?? plain).length);
  if (packed !== undefined && coding !== 'identity') lines.push('content-encoding', coding, 'vary', 'accept-encoding');
  response.writeHead(200, lines).end(packed ?? plain);
  if (packed !== undefined || coding === 'identity' || answer.packing.has(coding)) return;
  answer.packing.add(coding);
  pack(coding, plain).then((bytes) => keep(coding, bytes), (error: unknown) => console.error(error));
}
