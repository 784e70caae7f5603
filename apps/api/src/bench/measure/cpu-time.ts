import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks a second of this kernel; /proc counts in them. */
const ticksPerSecond = (): number => (ticks ??= Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' })));
let ticks: number | undefined;

export interface ProcessStat {
  readonly parent: number;
  /** User and system, of the process and of those of its children that ended and were waited for. */
  readonly ticks: number;
}

/** Reads a line of /proc/<pid>/stat. */
export function parseStat(stat: string): ProcessStat {
  // The program's name may hold spaces and brackets; the numbers start behind the last closing one.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { parent: Number(fields[1]), ticks: [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at]), 0) };
}

/** Ids of a process and of all below it. */
export function processTree(root: number, parents: ReadonlyMap<number, number>): readonly number[] {
  const tree = [root];
  for (const above of tree) for (const [pid, parent] of parents) if (parent === above && !tree.includes(pid)) tree.push(pid);
  return tree;
}

/** Processes as they are now; one that ends meanwhile is left out. */
function allProcesses(): ReadonlyMap<number, ProcessStat> {
  const all = new Map<number, ProcessStat>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      all.set(Number(name), parseStat(readFileSync(`/proc/${name}/stat`, 'utf8')));
    } catch {
      // It has ended since the folder was read.
    }
  }
  return all;
}

/** The process and those below it, as they are now. */
export function treeNow(root: number): readonly number[] {
  return processTree(root, new Map([...allProcesses()].map(([pid, { parent }]) => [pid, parent])));
}

/**
 * CPU time of processes since they began, user and system, in milliseconds.
 * Wall-clock moves by a factor of two on shared machines; this does not.
 */
export function cpuMilliseconds(pids: readonly number[]): number {
  const used = pids.reduce((sum, pid) => sum + parseStat(readFileSync(`/proc/${pid}/stat`, 'utf8')).ticks, 0);
  return (used * 1000) / ticksPerSecond();
}

/** Resident memory of processes in megabytes. */
export const residentMegabytes = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => sum + Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0), 0) / 1024;
