import 'server-only';
import { readEnv } from '../env.ts';

/** The address under which the world knows a path of the portal: the one of the settings, else the one that was asked. */
export function publicAddress(headers: Headers, path: string): string {
  const { publicUrl } = readEnv();
  if (publicUrl !== null) return new URL(path, publicUrl).href;
  const host = headers.get('x-forwarded-host') ?? headers.get('host') ?? 'localhost';
  const protocol = headers.get('x-forwarded-proto')?.split(',')[0] ?? 'http';
  const origin = `${protocol}://${host}`;
  return URL.canParse(path, origin) ? new URL(path, origin).href : path;
}
