import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';
import { canonicalJson } from '../../release/canonical-json.ts';
import { documentId, textHashOf } from '../document-id.ts';
import { ANSWER_ROOM, type AnswerRoom, type DocumentRepository } from '../document-repository.ts';
import { DocumentsError } from '../documents.error.ts';
import type { DocumentVariables, KeptAnswer, SavedDocumentRecord } from '../saved-document.record.ts';
import type { Connection, Row } from './connection.ts';
import { createOpening, type OpeningMeans } from './opening.ts';
import { asDocumentsError, documentsError } from './sqlite-fault.ts';

export interface SqliteDocumentsOptions {
  readonly file: string;
  /** How large the file may become. */
  readonly maxBytes: number;
  readonly answerRoom?: AnswerRoom;
  /** Left out: as this process opens files. */
  readonly opening?: OpeningMeans;
}

const COLUMNS = 'id, text_hash, document, variables, title, saved_at, saved_release';
const deflate = promisify(gzip);

/**
 * Saved documents in one SQLite file. It is opened on first use, and again after a failure or where another
 * file was put in its place: a server starts and serves the graph whatever state the file is in.
 */
export function createSqliteDocuments({ file, maxBytes, answerRoom = ANSWER_ROOM, opening }: SqliteDocumentsOptions): DocumentRepository {
  let open: Connection | null = null;
  const opened = createOpening(file, maxBytes, opening);

  const drop = (): void => {
    const dropped = open;
    open = null;
    dropped?.close();
  };

  /** Does something with the open file, and says what is wrong in words of ours. */
  const using = <T>(work: (connection: Connection) => T): T => {
    try {
      if (open?.isInPlace() === false) drop();
      open ??= opened();
      return work(open);
    } catch (error) {
      const said = asDocumentsError(error, file);
      // A file that is full or busy is sound. Anything else may have been put right when it is opened next.
      if (!(said instanceof DocumentsError && (said.fault === 'FULL' || said.fault === 'BUSY'))) drop();
      throw said;
    }
  };

  const recordOf = (row: Row): SavedDocumentRecord => {
    const record: SavedDocumentRecord = {
      id: String(row['id']),
      textHash: String(row['text_hash']),
      document: String(row['document']),
      variables: JSON.parse(String(row['variables'])) as DocumentVariables,
      title: String(row['title']),
      savedAt: String(row['saved_at']),
      savedRelease: String(row['saved_release']),
    };
    // The id is the check sum: what a failing disk changed is not handed out as what was saved.
    if (documentId(record) !== record.id) throw documentsError('DAMAGED', file);
    return record;
  };

  const one = (where: string, value: string): SavedDocumentRecord | null =>
    using((connection) => {
      const [row] = connection.rows(`select ${COLUMNS} from document where ${where} limit 1`, value);
      return row ? recordOf(row) : null;
    });

  return {
    save: ({ document, variables, title, savedAt, savedRelease }) =>
      using((connection) => {
        const id = documentId({ document, variables, title });
        connection.write(
          `insert into document (${COLUMNS}) values (?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing`,
          id, textHashOf(document), document, canonicalJson(variables), title, savedAt, savedRelease,
        );
        const [row] = connection.rows(`select ${COLUMNS} from document where id = ?`, id);
        if (!row) throw documentsError('DAMAGED', file);
        return recordOf(row);
      }),
    find: (id) => one('id = ?', id),
    findByTextHash: (textHash) => one('text_hash = ? order by saved_at, id', textHash),
    keepAnswer: async (id, { release, answeredAt, body }) => {
      const bytes = Buffer.byteLength(body);
      if (bytes > answerRoom.answerBytes) return false;
      const kept = await deflate(body);
      return using((connection) => connection.write(KEEP_ANSWER, id, release, answeredAt, bytes, kept, id, id, kept.length, answerRoom.totalBytes) > 0);
    },
    keptAnswer: (id) =>
      using((connection): KeptAnswer | null => {
        const [row] = connection.rows('select release, answered_at, body from answer where document = ?', id);
        if (!row) return null;
        const body = gunzipSync(row['body'] as Buffer, { maxOutputLength: answerRoom.answerBytes }).toString('utf8');
        return { release: String(row['release']), answeredAt: String(row['answered_at']), body };
      }),
    releaseOfKeptAnswer: (id) =>
      using((connection) => {
        const [row] = connection.rows('select release from answer where document = ?', id);
        return row ? String(row['release']) : null;
      }),
    list: (first, after = '') =>
      using((connection) => connection.rows(`select ${COLUMNS} from document where id > ? order by id limit ?`, after, first).map(recordOf)),
    count: () => using((connection) => Number(connection.rows('select count(*) as documents from document')[0]?.['documents'])),
    close: drop,
  };
}

/** Only for a document that is kept, and only while all answers together have room. */
const KEEP_ANSWER = `
  insert into answer (document, release, answered_at, bytes, body)
  select ?, ?, ?, ?, ?
  where exists (select 1 from document where id = ?)
    and (select coalesce(sum(length(body)), 0) from answer where document <> ?) + ? <= ?
  on conflict (document) do update set
    release = excluded.release, answered_at = excluded.answered_at, bytes = excluded.bytes, body = excluded.body`;
