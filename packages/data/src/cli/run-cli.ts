import { CommanderError } from 'commander';
import { BuildRefusedError, tell } from './build-refused.error.ts';
import type { CliEnvironment } from './env.ts';
import { createProgram } from './program.ts';
import type { Terminal } from './terminal.ts';

/** What a run ends with: done, refused, or not understood. */
export const EXIT = { OK: 0, REFUSED: 1, USAGE: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Runs one command. Expected trouble is told in a line or two; a fault of the program shows where it is. */
export function runCli(args: readonly string[], environment: CliEnvironment, terminal: Terminal): ExitCode {
  try {
    createProgram(environment, terminal).parse(args, { from: 'user' });
    return EXIT.OK;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.OK : EXIT.USAGE;
    terminal.err(`${error instanceof BuildRefusedError ? error.message : `Error: ${tell(error)}`}\n`);
    return EXIT.REFUSED;
  }
}
