import { describe, expect, it } from '@jest/globals';
import { createMemoryFiles } from '../sources/source-files.ts';
import { readFetchedFiles, type FetchedFile } from './fetched-files.ts';

const file: FetchedFile = {
  source: 'hgnc',
  url: 'https://example.org/hgnc.txt',
  fetchedAt: '2026-01-02T03:04:05.000Z',
  lastModified: null,
  etag: '"one"',
  bytes: 3,
  sha256: 'a'.repeat(64),
};

const withList = (content: unknown) =>
  createMemoryFiles({ 'fetched.json': typeof content === 'string' ? content : JSON.stringify(content) });

describe('readFetchedFiles', () => {
  it('is empty for a folder that nothing was fetched into', () => {
    expect(readFetchedFiles(createMemoryFiles({ 'hgnc/a.txt': '' }))).toEqual({});
  });

  it('tells what is known of each file', () => {
    expect(readFetchedFiles(withList({ 'hgnc/a.txt': file }))).toEqual({ 'hgnc/a.txt': file });
  });

  it('says what is wrong with a damaged list, and what to do', () => {
    expect(() => readFetchedFiles(withList('{"hgnc'))).toThrow('fetched.json: is no JSON; delete it');
    expect(() => readFetchedFiles(withList({ 'hgnc/a.txt': { ...file, bytes: -1 } }))).toThrow('hgnc/a.txt / bytes');
    expect(() => readFetchedFiles(withList({ 'hgnc/a.txt': { ...file, sha256: 'x' } }))).toThrow('hgnc/a.txt / sha256');
  });
});
