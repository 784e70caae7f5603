import { describe, expect, it } from '@jest/globals';
import { DocumentsError } from '../documents.error.ts';
import { asDocumentsError } from './sqlite-fault.ts';

const withCode = (code: string): Error => Object.assign(new Error('of the driver'), { code });

describe('a failure of the file of saved documents', () => {
  it.each([
    ['SQLITE_FULL', 'FULL'],
    ['ENOSPC', 'FULL'],
    ['SQLITE_READONLY_DBMOVED', 'READ_ONLY'],
    ['EROFS', 'READ_ONLY'],
    ['SQLITE_CORRUPT_INDEX', 'DAMAGED'],
    ['SQLITE_NOTADB', 'DAMAGED'],
    ['SQLITE_BUSY_SNAPSHOT', 'BUSY'],
    ['SQLITE_IOERR_FSYNC', 'UNREACHABLE'],
    ['ENOTDIR', 'UNREACHABLE'],
    ['MODULE_NOT_FOUND', 'NO_DRIVER'],
  ])('that the driver calls %s is %s, and says what to do', (code, fault) => {
    const error = asDocumentsError(withCode(code), '/data/documents.sqlite');
    expect(error).toBeInstanceOf(DocumentsError);
    expect(error).toMatchObject({ fault, cause: { code }, message: expect.stringMatching(/Make|Check|Free|Put|Try|Update|Install/) });
  });

  it('of the code itself is none of the file', () => {
    const surprise = new TypeError('of ours');
    expect(asDocumentsError(surprise, 'x')).toBe(surprise);
    expect(asDocumentsError(withCode('SQLITE_CONSTRAINT'), 'x')).toMatchObject({ code: 'SQLITE_CONSTRAINT' });
  });
});
