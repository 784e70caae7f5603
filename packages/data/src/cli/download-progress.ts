import { Writable } from 'node:stream';
import { MultiBar } from 'cli-progress';
import type { FetchObserver } from '../fetch/fetch-outcome.ts';
import { createDownloadMeter } from './download-meter.ts';
import { outcomeLine } from './fetch-words.ts';
import { durationOf, sizeOf } from './sizes.ts';
import type { Terminal } from './terminal.ts';

/** Tells how a fetch goes, until it is closed. */
export interface DownloadProgress extends FetchObserver {
  close(): void;
}

/** Where nobody watches: a line for what is worth one. */
function plainProgress(terminal: Terminal, now: () => number): DownloadProgress {
  return {
    began: () => undefined,
    received: () => undefined,
    note: (path, text) => terminal.err(`  ${path}: ${text}\n`),
    ended: (outcome) => terminal.err(`  ${outcomeLine(outcome, now())}\n`),
    close: () => undefined,
  };
}

/** A bar with rate and time left, below the lines of the files that are done. */
function barProgress(terminal: Terminal, now: () => number): DownloadProgress {
  const meter = createDownloadMeter(now);
  const screen = new Writable({
    write(piece, _encoding, done) {
      terminal.err(String(piece));
      done();
    },
  });
  const bars = new MultiBar(
    { format: '  [{bar}] {amount}  {rate}  {left}  {path}', barsize: 24, hideCursor: true, gracefulExit: false, emptyOnZero: true, fps: 8, clearOnComplete: true, stream: Object.assign(screen, { isTTY: true, columns: 100 }) },
  );
  const bar = bars.create(1, 0, { amount: '', rate: '', left: '', path: '' });
  const show = (path: string): void => {
    const { bytes, total, rate, left } = meter.read();
    bar.setTotal(Math.max(total, 1));
    bar.update(Math.min(bytes, Math.max(total, 1)), {
      amount: `${sizeOf(bytes)} of ${left === null && rate > 0 ? 'at least ' : ''}${sizeOf(total)}`,
      rate: `${sizeOf(rate)}/s`,
      left: left === null ? '' : `${durationOf(left)} left`,
      path,
    });
  };
  return {
    began(path, expected) {
      meter.began(path, expected);
      show(path);
    },
    received(path, bytes, total) {
      meter.received(path, bytes, total);
      show(path);
    },
    note: (path, text) => bars.log(`  ${path}: ${text}\n`),
    ended(outcome) {
      meter.ended(outcome.path);
      bars.log(`  ${outcomeLine(outcome, now())}\n`);
      show(outcome.path);
    },
    close: () => bars.stop(),
  };
}

/** On a screen a bar; elsewhere plain lines. */
export const createDownloadProgress = (terminal: Terminal, now: () => number = Date.now): DownloadProgress =>
  terminal.live ? barProgress(terminal, now) : plainProgress(terminal, now);
