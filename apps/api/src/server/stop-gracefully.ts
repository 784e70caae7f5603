import type { GraphServer } from './graph-server.ts';

/**
 * Ends the process in good order on SIGTERM or SIGINT: requests under way finish, then exit code 0.
 * Code 1 if some had to be cut when the time of grace was over.
 */
export function stopGracefully(server: GraphServer, graceMs: number): void {
  const stop = (): void => {
    server.stop(graceMs).then(
      (clean) => process.exit(clean ? 0 : 1),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
