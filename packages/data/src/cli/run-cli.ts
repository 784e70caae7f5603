import { CommanderError } from 'commander';
import { BuildRefusedError, tell } from './build-refused.error.ts';
import type { CliEnvironment } from './env.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { FetchEndedError } from './fetch-ended.error.ts';
import { createProgram } from './program.ts';
import type { Terminal } from './terminal.ts';

/** Runs one command. Expected trouble is told in a line or two; a fault of the program shows where it is. */
export async function runCli(args: readonly string[], environment: CliEnvironment, terminal: Terminal): Promise<ExitCode> {
  try {
    await createProgram(environment, terminal).parseAsync(args, { from: 'user' });
    return EXIT.OK;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.OK : EXIT.USAGE;
    const own = error instanceof BuildRefusedError || error instanceof FetchEndedError;
    terminal.err(`${own ? error.message : `Error: ${tell(error)}`}\n`);
    return error instanceof FetchEndedError ? error.exitCode : EXIT.REFUSED;
  }
}
