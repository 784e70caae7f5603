import { readdirSync, readFileSync } from 'node:fs';
import type { DocumentContent, DocumentVariables } from '@sequela/data';

const FOLDER = new URL('kept-documents/', import.meta.url);
/** Types of the fields of each answer, by file and path, as they were when the document was frozen. */
export const TYPES_FILE = new URL('types.json', FOLDER);

const FORM = /^# title: (.+)\n# variables: (.+)\n# id: (.+)\n([^]+)\n$/;

export interface FrozenDocument {
  readonly file: string;
  /** The id that stands in the file. */
  readonly id: string;
  readonly content: DocumentContent;
}

/** Every document of `kept-documents`. */
export const readKeptDocuments = (): readonly FrozenDocument[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const [, title, variables, id, document] = FORM.exec(readFileSync(new URL(file, FOLDER), 'utf8')) ?? [];
      if (title === undefined || variables === undefined || id === undefined || document === undefined) {
        throw new Error(`${file} has no title, variables and id before its query; see the README beside it.`);
      }
      return { file, id, content: { document, title, variables: JSON.parse(variables) as DocumentVariables } };
    });
