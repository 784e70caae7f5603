/** Lines as test/questions/answer-lines.ts has them. */
import { createHash } from 'node:crypto';

export const many = (values) => [...values].map(String).sort().join(',') || '-';
export const line = (...parts) => parts.map((part) => (part === null || part === undefined ? '-' : String(part))).join(' ');
export const sorted = (lines) => [...new Set(lines)].sort();

/** Ids by the numbers in them, then by code unit. */
export const compareIds = (a, b) => {
  const [left, right] = [a, b].map((id) => id.split(/(\d+)/));
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    if (left[at] === right[at]) continue;
    return at % 2 === 1 ? Number(left[at]) - Number(right[at]) || 0 : left[at] < right[at] ? -1 : 1;
  }
  return left.length - right.length;
};

/**
 * Simple paths over relationships, found by trying every way. `steps` are { aop, id, up, down, adjacency };
 * one that its AOP calls non-adjacent is left out where adjacent ones of that AOP lead the same way.
 */
export function simplePaths(steps, from, to, maxLength) {
  const leads = (aop, up, down) => {
    const seen = new Set([up]);
    for (const event of seen) {
      for (const step of steps) if (step.aop === aop && step.adjacency !== 'NON_ADJACENT' && step.up === event) seen.add(step.down);
    }
    return seen.has(down);
  };
  const usable = steps.filter((step) => step.adjacency !== 'NON_ADJACENT' || !leads(step.aop, step.up, step.down));
  const found = [];
  const walk = (event, path) => {
    if (event === to) return void found.push(path);
    if (path.length === maxLength) return;
    const next = new Map(usable.filter((step) => step.up === event).map((step) => [step.id, step]));
    for (const step of next.values()) {
      if (step.down !== from && !path.some((one) => one.down === step.down)) walk(step.down, [...path, step]);
    }
  };
  walk(from, []);
  return found.map((path) => {
    const aops = [...new Set(usable.map(({ aop }) => aop))];
    const within = aops.some((aop) => path.every(({ id }) => usable.some((step) => step.aop === aop && step.id === id)));
    return { within, ids: path.map(({ id }) => id) };
  });
}

/** Lines of other people's data: how many of each word, and the hash of all in their order. */
export const digestOf = (lines) => ({
  count: Object.fromEntries([...new Set(lines.map((one) => one.split(' ')[0]))].map((word) => [word, lines.filter((one) => one.startsWith(`${word} `)).length])),
  sha256: createHash('sha256').update(lines.join('\n')).digest('hex'),
});
