import 'server-only';
import { publicAddress } from '../download/public-address.ts';
import type { AddressOf } from './sitemap.ts';

/** Addresses as whoever asks knows them. */
export const addressesFor = (request: Request): AddressOf => (path) => publicAddress(request.headers, path);

/** A file for programs that go through the portal; it may be kept for an hour. */
export const crawlFile = (body: string, type: string): Response => new Response(body, { headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'public, max-age=3600' } });

/** The API did not answer: come again later, keep what you have. */
export const comeAgain = (problem: unknown): Response => new Response(`${problem instanceof Error ? problem.message : String(problem)}\n`, { status: 503, headers: { 'retry-after': '60', 'content-type': 'text/plain; charset=utf-8' } });
