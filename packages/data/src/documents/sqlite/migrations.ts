/** "SqDc": tells a file of ours from another program's. */
export const APPLICATION_ID = 0x53714463;

/**
 * Steps from an empty file to today's tables; `user_version` counts those that were taken. A step that was
 * ever released is never changed: add another.
 */
export const MIGRATIONS: readonly string[] = [
  `
  create table document (
    id text primary key not null check (length(id) = 64),
    text_hash text not null check (length(text_hash) = 64),
    document text not null,
    variables text not null,
    title text not null,
    saved_at text not null,
    saved_release text not null
  ) strict;
  create index document_by_text on document (text_hash, saved_at);
  create trigger document_is_never_changed before update on document
    begin select raise(abort, 'A saved document is never changed.'); end;
  create trigger document_is_never_deleted before delete on document
    begin select raise(abort, 'A saved document is never deleted.'); end;
  create table answer (
    document text primary key not null references document (id),
    release text not null,
    answered_at text not null,
    bytes integer not null,
    body blob not null
  ) strict;
  `,
];
