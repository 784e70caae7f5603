import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The only place where the command line reads the environment. */
export interface CliEnvironment {
  /** Folder of releases. */
  readonly releaseDir: string;
  /** Where relative paths start: npm runs scripts in the checkout, the person may stand elsewhere. */
  readonly workingDir: string;
}

const CHECKOUT = fileURLToPath(new URL('../../../../', import.meta.url));

export function readEnvironment(): CliEnvironment {
  const workingDir = process.env['INIT_CWD'] ?? process.cwd();
  const releaseDir = process.env['SEQUELA_RELEASE_DIR'];
  return {
    workingDir,
    releaseDir: releaseDir ? resolve(workingDir, releaseDir) : resolve(CHECKOUT, '.sequela', 'releases'),
  };
}
