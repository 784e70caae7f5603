import { lost } from './transfer-error.ts';

/** Where a redirect leads. @throws TransferError where it must not be followed. */
export function nextAddress(from: string, location: string | undefined, visited: ReadonlySet<string>, limit: number): string {
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
