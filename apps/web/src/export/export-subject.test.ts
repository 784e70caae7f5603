import { describe, expect, it } from '@jest/globals';
import { exportPath, pageOfSubject, readExportSubject } from './export-subject.ts';
import { listedParams } from './listed-params.ts';

/** An address behind its format, read as the route reads it. */
function read(address: string) {
  const { pathname, searchParams } = new URL(address, 'https://sequela.test');
  return readExportSubject(pathname.split('/').slice(1).map(decodeURIComponent), listedParams(searchParams));
}

describe('what a file is about', () => {
  it.each([
    ['/aops/aop:40', '/aops/aop:40'],
    ['/outcomes/aop.events:351?evidence=human', '/outcomes/aop.events:351?evidence=human'],
    ['/paths?from=aop.events:1&to=aop.events:2&max=4', '/paths?from=aop.events%3A1&to=aop.events%3A2&max=4'],
    ['/compare?of=aop:1&of=aop:2', '/compare?of=aop%3A1&of=aop%3A2'],
    ['/compare?kind=outcomes&of=a&of=b', '/compare?kind=outcomes&of=a&of=b'],
    ['/aops/%3Cscript%3E', '/aops/%3Cscript%3E'],
  ])('is read from %s, and shown at its page', (address, page) => {
    const found = read(address);
    if (found.kind !== 'found') throw new Error(found.lines.join(' '));
    expect(pageOfSubject(found.subject)).toBe(page);
    const again = read(exportPath('graphml', found.subject).replace('/export/graphml', ''));
    expect(again).toEqual(found);
  });

  it.each([
    ['/genes/HGNC:6001', 'There is nothing under "genes"'],
    ['/', 'There is nothing under ""'],
    ['/aops', 'Say which'],
    ['/aops/aop:1/more', 'too much'],
    ['/paths/aop.events:1', 'takes no id'],
    ['/paths?from=a', 'both ends'],
    ['/compare?of=a&of=a', 'two things or more'],
  ])('is not read from %s, with words that say why', (address, words) => expect(read(address)).toEqual({ kind: 'missing', lines: [expect.stringContaining(words)] }));
});
