import { spawn, type ChildProcess } from 'node:child_process';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '../../../..');

export interface Program {
  readonly child: ChildProcess;
  readonly url: string;
}

/** Starts the real server from its sources on a free port, in a process of its own, with no settings but those given. */
export const startProgram = (settings: Readonly<Record<string, string>>): Promise<Program> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=source', 'apps/api/src/main.ts'], {
      cwd: ROOT,
      env: { PATH: dirname(process.execPath), TSX_TSCONFIG_PATH: 'tsconfig.base.json', API_PORT: '0', ...settings },
    });
    let said = '';
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      const url = /at (http:\S+)/.exec(said)?.[1];
      if (url) resolve({ child, url });
    });
    child.stderr.on('data', (text: Buffer) => (said += text.toString()));
    child.once('exit', (code) => reject(new Error(`It ended with ${code}: ${said}`)));
  });
