import { mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import Database from 'libsql';
import { describeDocumentRepository } from '../document-repository.contract.ts';
import type { DocumentRepository } from '../document-repository.ts';
import { documentToSave } from '../document-to-save.factory.ts';
import { DocumentsError } from '../documents.error.ts';
import { MIGRATIONS } from './migrations.ts';
import { createSqliteDocuments } from './sqlite-documents.ts';

const folder = mkdtempSync(join(tmpdir(), 'sequela-documents-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const newFile = (): string => join(folder, `${(files += 1)}`, 'documents.sqlite');
const LARGE = 1_073_741_824;
const open = (file: string, maxBytes = LARGE): DocumentRepository => createSqliteDocuments({ file, maxBytes });

const faultOf = (work: () => unknown): DocumentsError => {
  try {
    work();
  } catch (error) {
    if (error instanceof DocumentsError) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
};

describeDocumentRepository('documents in SQLite', (answerRoom) => createSqliteDocuments({ file: newFile(), maxBytes: LARGE, answerRoom }));

describe('the file of saved documents', () => {
  it('is made with its folder on first use, in the journal mode and with the syncs that durability needs', async () => {
    const file = newFile();
    const documents = open(file);
    expect(statSync(file, { throwIfNoEntry: false })).toBeUndefined();
    await documents.count();
    const database = new Database(file);
    expect(database.prepare('pragma journal_mode').all()).toMatchObject([{ journal_mode: 'wal' }]);
    expect(database.prepare('pragma user_version').all()).toMatchObject([{ user_version: MIGRATIONS.length }]);
    database.close();
    await documents.close();
  });

  it('is read by another process while one writes', async () => {
    const file = newFile();
    const [writer, reader] = [open(file), open(file)];
    const saved = await writer.save(documentToSave());
    expect(await reader.find(saved.id)).toEqual(saved);
    expect(await reader.save(documentToSave())).toEqual(saved);
    await writer.close();
    await reader.close();
  });

  it('lets nobody change or delete a document, not even by hand', async () => {
    const file = newFile();
    const documents = open(file);
    const saved = await documents.save(documentToSave());
    const database = new Database(file);
    expect(() => database.exec(`update document set title = 'other'`)).toThrow('never changed');
    expect(() => database.exec('delete from document')).toThrow('never deleted');
    database.close();
    expect(await documents.find(saved.id)).toEqual(saved);
    await documents.close();
  });

  it('keeps the log of writes short however often it is read', async () => {
    const file = newFile();
    const documents = open(file);
    for (let at = 0; at < 3000; at += 1) {
      const { id } = await documents.save(documentToSave({ title: `${at} ${'x'.repeat(2000)}` }));
      await documents.find(id);
    }
    expect(statSync(`${file}-wal`).size).toBeLessThan(8_000_000);
    await documents.close();
  }, 30_000);

  it('that has reached its size says so, keeps what it has, and takes more once there is room', async () => {
    const file = newFile();
    const small = open(file, 100_000);
    const saved: string[] = [];
    const full = faultOf(() => {
      for (let at = 0; at < 200; at += 1) saved.push((small.save(documentToSave({ title: `${at} ${'x'.repeat(1000)}` })) as { id: string }).id);
    });
    expect(full).toMatchObject({ fault: 'FULL', message: expect.stringContaining(file) });
    expect(saved.length).toBeGreaterThan(10);
    for (const id of saved) expect(await small.find(id)).toMatchObject({ id });
    await small.close();
    const roomy = open(file);
    expect(await roomy.count()).toBe(saved.length);
    await roomy.save(documentToSave());
    await roomy.close();
  });

  it.each([
    ['is no SQLite file', () => Buffer.from('not a database '.repeat(1000))],
    ['is of another program', () => {
      const other = newFile().replace('documents.sqlite', 'other.sqlite').replace(/\/(\d+)\/other/, '/other-$1');
      const database = new Database(other);
      database.exec('create table somebody(a)');
      database.close();
      return readFileSync(other);
    }],
  ])('that %s is left alone', async (_what, content) => {
    const file = join(folder, `strange-${(files += 1)}.sqlite`);
    const before = content();
    writeFileSync(file, before);
    const documents = open(file);
    expect(faultOf(() => documents.save(documentToSave()))).toMatchObject({ fault: 'DAMAGED', message: expect.stringContaining('bring back the last copy') });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('of a newer Sequela is left alone', async () => {
    const file = newFile();
    const documents = open(file);
    await documents.save(documentToSave());
    await documents.close();
    const database = new Database(file);
    database.exec(`pragma user_version = ${MIGRATIONS.length + 1}`);
    database.close();
    expect(faultOf(() => documents.count())).toMatchObject({ fault: 'NEWER' });
  });

  it('whose pages a disk has damaged is not answered from, and is well again once its copy is back', async () => {
    const file = newFile();
    const documents = open(file);
    const ids: string[] = [];
    for (let at = 0; at < 200; at += 1) ids.push((await documents.save(documentToSave({ title: `${at} ${'x'.repeat(500)}` }))).id);
    await documents.close();
    const copy = readFileSync(file);
    const damaged = Buffer.from(copy);
    damaged.fill(0x5a, 12_288, copy.length);
    writeFileSync(file, damaged);
    expect(faultOf(() => ids.map((id) => documents.find(id)))).toMatchObject({ fault: 'DAMAGED' });
    writeFileSync(`${file}.copy`, copy);
    renameSync(`${file}.copy`, file);
    for (const id of ids) expect(await documents.find(id)).toMatchObject({ id });
    await documents.close();
  });

  it('hands out nothing whose text is not what its id says', async () => {
    const file = newFile();
    const documents = open(file);
    const { id } = await documents.save(documentToSave({ title: 'Skin rash in patients' }));
    await documents.close();
    const bytes = readFileSync(file);
    bytes.write('Skin rush', bytes.lastIndexOf('Skin rash in patients'));
    writeFileSync(file, bytes);
    expect(faultOf(() => documents.find(id))).toMatchObject({ fault: 'DAMAGED' });
    await documents.close();
  });

  it('that is put aside while it is open is made anew, not written to where nobody looks', async () => {
    const file = newFile();
    const documents = open(file);
    await documents.save(documentToSave({ title: 'before' }));
    for (const suffix of ['', '-wal', '-shm']) renameSync(`${file}${suffix}`, `${file}${suffix}.aside`);
    const after = await documents.save(documentToSave({ title: 'after' }));
    const other = open(file);
    expect(await other.find(after.id)).toEqual(after);
    await other.close();
    await documents.close();
  });

  it('in a folder that cannot be made is named, with what to do', () => {
    const blocked = join(folder, 'a-file');
    writeFileSync(blocked, '');
    const documents = open(join(blocked, 'documents.sqlite'));
    expect(faultOf(() => documents.count())).toMatchObject({ fault: 'UNREACHABLE', message: expect.stringContaining('SEQUELA_DOCUMENTS_FILE') });
  });
});
