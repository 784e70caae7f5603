import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

/** What was measured on, without any name of it. */
export const describeMachine = () => ({
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  cores: availableParallelism(),
  processor: cpus()[0]?.model ?? 'unknown',
  memoryGb: Math.round(totalmem() / 2 ** 30),
  /** Processes that waited for a core in the minute before: much more than 0 means that others were at work. */
  load: loadavg()[0] ?? 0,
});
