import { describe, expect, it } from '@jest/globals';
import { newestName, newestOf } from './newest-name.ts';

const PATTERN = 'wikipathways-*-gmt-Homo_sapiens.gmt';
const LISTING = `<table><tr><td><a href='./wikipathways-20260110-gmt-Homo_sapiens.gmt'>wikipathways-20260110-gmt-Homo_sapiens.gmt</a></td></tr>
<tr><td><a href="wikipathways-20260310-gmt-Homo_sapiens.gmt">…</a></td></tr>
<tr><td><a href="wikipathways-20260310-gmt-Mus_musculus.gmt">…</a></td></tr>
<tr><td><a href="old-wikipathways-20990101-gmt-Homo_sapiens.gmt">…</a></td></tr>
<tr><td><a href="wikipathways-20990101-gmt-Homo_sapiens.gmt.md5">…</a></td></tr>
<tr><td><a href="wikipathways-2099010-gmt-Homo_sapiens.gmt">…</a></td></tr></table>`;

describe('newestName', () => {
  it('finds the newest date in a listing, and nothing that only looks like it', () => {
    expect(newestName(LISTING, PATTERN, 'https://example.org/')).toBe('wikipathways-20260310-gmt-Homo_sapiens.gmt');
  });

  it('says where it found none', () => {
    expect(() => newestName('<html></html>', PATTERN, 'https://example.org/gmt/')).toThrow(`https://example.org/gmt/ lists no ${PATTERN}`);
  });

  it('takes a date for what stands between, nothing else', () => {
    expect(newestOf(['a-20260101.txt', 'a-../20270101.txt', 'a-20260101/../x.txt'], 'a-*.txt')).toBe('a-20260101.txt');
    expect(newestOf(['b-20260101.txt'], 'a-*.txt')).toBeNull();
  });
});
