import { describe, expect, it } from '@jest/globals';
import type { FileFormat } from '../official/file-format.ts';
import { formatFault } from './format-fault.ts';

const fault = (kind: 'OBO' | 'GMT' | 'TURTLE', text: string): string | null => {
  const bytes = Buffer.from(text);
  const format: FileFormat = { kind };
  return formatFault(format, { head: bytes, tail: bytes });
};

const GMT = 'Path%WikiPathways_20260110%WP1%Homo sapiens\thttps://example.org\t90001\t90002\n';
const OBO = 'format-version: 1.2\n\n[Term]\nid: CL:0000000\nname: cell\n\n';

describe('formatFault', () => {
  it.each([
    ['GMT', GMT],
    ['GMT', GMT.replace('\n', '\r\n')],
    ['OBO', OBO],
    ['TURTLE', '@prefix a: <b> .\na:b a:c a:d .'],
  ] as const)('finds nothing wrong with whole %s', (kind, text) => {
    expect(fault(kind, text)).toBe(null);
  });

  it.each([
    ['GMT', `${GMT}${GMT.slice(0, -4)}`],
    ['OBO', OBO.slice(0, -4)],
    ['TURTLE', '@prefix a: <b> .\na:b a:c'],
  ] as const)('tells %s that stops within a line', (kind, text) => {
    expect(fault(kind, text)).toContain('it is cut short');
  });
});
