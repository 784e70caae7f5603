import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { inputFolders } from './env.ts';
import { expectedOf } from './expected-facts.ts';

const script = join(import.meta.dirname, 'expected/facts.expected.mjs');

it('are those that the script makes of these very sources and pages', () => {
  const printed = execFileSync(process.execPath, [script, ...inputFolders(), '--print'], { encoding: 'utf8' });
  for (const [topic, facts] of Object.entries(JSON.parse(printed) as Record<string, unknown>)) expect([topic, expectedOf(topic)]).toEqual([topic, facts]);
}, 60_000);
