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
    planned: () => undefined,
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
  // What is said waits for the next drawing, and there is none after the last.
  const unsaid: string[] = [];
  const say = (line: string): void => {
    unsaid.push(line);
    bars.log(line);
  };
  bars.on('redraw-post', () => unsaid.splice(0));
  const bar = bars.create(1, 0, { amount: '', rate: '', left: '', path: '' });
  const show = (path: string): void => {
    const { bytes, total, complete, rate, left } = meter.read();
    const least = complete ? '' : 'at least ';
    bar.setTotal(Math.max(total, 1));
    bar.update(Math.min(bytes, Math.max(total, 1)), {
      amount: `${sizeOf(bytes)} of ${least}${sizeOf(total)}`,
      rate: `${sizeOf(rate)}/s`,
      left: left === null ? '' : `${least}${durationOf(left)} left`,
      path,
    });
  };
  return {
    planned: (files) => meter.planned(files),
    began(path, expected) {
      meter.began(path, expected);
      show(path);
    },
    received(path, bytes, total) {
      meter.received(path, bytes, total);
      show(path);
    },
    note: (path, text) => say(`  ${path}: ${text}\n`),
    ended(outcome) {
      meter.ended(outcome.path);
      say(`  ${outcomeLine(outcome, now())}\n`);
      show(outcome.path);
    },
    close() {
      bars.stop();
      for (const line of unsaid.splice(0)) terminal.err(line);
    },
  };
}

/** On a screen a bar; elsewhere plain lines. */
export const createDownloadProgress = (terminal: Terminal, now: () => number = Date.now): DownloadProgress =>
  terminal.live ? barProgress(terminal, now) : plainProgress(terminal, now);
