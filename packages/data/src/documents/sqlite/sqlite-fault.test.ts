import { describe, expect, it } from '@jest/globals';
import { DocumentsError } from '../documents.error.ts';
import { asDocumentsError } from './sqlite-fault.ts';

const withCode = (code: string, rawCode?: number): Error => Object.assign(new Error('of the driver'), { code, rawCode });

describe('a failure of the file of saved documents', () => {
  it.each([
    ['SQLITE_FULL', 13, 'FULL'],
    ['SQLITE_READONLY_DBMOVED', 1032, 'READ_ONLY'],
    ['a code without a name', 1544, 'READ_ONLY'],
    ['SQLITE_CORRUPT_INDEX', 779, 'DAMAGED'],
    ['SQLITE_NOTADB', 26, 'DAMAGED'],
    ['SQLITE_BUSY_SNAPSHOT', 517, 'BUSY'],
    ['SQLITE_IOERR_FSYNC', 1034, 'UNREACHABLE'],
    ['ENOSPC', undefined, 'FULL'],
    ['EROFS', undefined, 'READ_ONLY'],
    ['ENOTDIR', undefined, 'UNREACHABLE'],
    ['MODULE_NOT_FOUND', undefined, 'NO_DRIVER'],
  ])('that the driver calls %s (%s) is %s, and says what to do', (code, rawCode, fault) => {
    const error = asDocumentsError(withCode(code, rawCode), '/data/documents.sqlite');
    expect(error).toBeInstanceOf(DocumentsError);
    expect(error).toMatchObject({ fault, cause: { code }, message: expect.stringMatching(/Make|Check|Free|Put|Try|Update|Install/) });
  });

  it('of the code itself is none of the file', () => {
    const surprise = new TypeError('of ours');
    expect(asDocumentsError(surprise, 'x')).toBe(surprise);
    expect(asDocumentsError(withCode('SQLITE_CONSTRAINT', 19), 'x')).toMatchObject({ code: 'SQLITE_CONSTRAINT' });
  });
});
