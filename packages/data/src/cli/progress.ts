import type { Terminal } from './terminal.ts';

const CLEAR_LINE = '\r\u001b[K';

/** Tells how far a long command is. */
export interface Progress {
  /** A step begins; the one before has ended. */
  step(name: string): void;
  /** The last step has ended, well or not. */
  end(): void;
}

/**
 * On a screen one line that is written over; elsewhere a line for each step, once it has ended, with
 * its seconds.
 */
export function createProgress(terminal: Terminal, now: () => number = performance.now.bind(performance)): Progress {
  let current: { readonly name: string; readonly since: number } | null = null;
  const close = (): void => {
    if (current === null) return;
    const seconds = ((now() - current.since) / 1000).toFixed(1);
    terminal.err(terminal.live ? CLEAR_LINE : `  ${current.name}: ${seconds} s\n`);
    current = null;
  };
  return {
    step(name) {
      close();
      current = { name, since: now() };
      if (terminal.live) terminal.err(`${CLEAR_LINE}  ${name} …`);
    },
    end: close,
  };
}
