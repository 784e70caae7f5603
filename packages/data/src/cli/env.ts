import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ProxySettings } from '../fetch/transfer/http-client.ts';

/** The only place where the command line reads the environment. */
export interface CliEnvironment {
  /** Folder of releases. */
  readonly releaseDir: string;
  /** Folder that fetched sources are kept in. */
  readonly sourcesDir: string;
  /** Folder that files to hand out are kept in, below the id of their release. */
  readonly bulkDir: string;
  /** Proxies that the environment names, as most programs read them. */
  readonly proxies: ProxySettings;
  /** Where relative paths start: npm runs scripts in the checkout, the person may stand elsewhere. */
  readonly workingDir: string;
}

const CHECKOUT = fileURLToPath(new URL('../../../../', import.meta.url));

/** A variable that goes by small or capital letters; the small ones win, as in curl. */
const either = (name: string): string => process.env[name.toLowerCase()] ?? process.env[name] ?? '';

export function readEnvironment(): CliEnvironment {
  const workingDir = process.env['INIT_CWD'] ?? process.cwd();
  const folder = (name: string, fallback: string): string => {
    const given = process.env[name];
    return given ? resolve(workingDir, given) : resolve(CHECKOUT, '.sequela', fallback);
  };
  return {
    workingDir,
    releaseDir: folder('SEQUELA_RELEASE_DIR', 'releases'),
    sourcesDir: folder('SEQUELA_SOURCES_DIR', 'sources'),
    bulkDir: folder('SEQUELA_BULK_DIR', 'bulk'),
    proxies: { http: either('HTTP_PROXY'), https: either('HTTPS_PROXY'), except: either('NO_PROXY') },
  };
}
