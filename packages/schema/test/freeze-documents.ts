/**
 * Writes down the types of answers of documents that were added to `kept-documents`, and only of those:
 * `npx tsx --tsconfig tsconfig.base.json --conditions=source packages/schema/test/freeze-documents.ts`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { buildSchema, parse } from 'graphql';
import { readSdl } from '../src/sdl.ts';
import { readKeptDocuments, TYPES_FILE } from './read-kept-documents.ts';
import { responseTypes } from './response-types.ts';

const schema = buildSchema(readSdl('api'));
const frozen = existsSync(TYPES_FILE) ? (JSON.parse(readFileSync(TYPES_FILE, 'utf8')) as Record<string, unknown>) : {};
for (const { file, content } of readKeptDocuments()) frozen[file] ??= responseTypes(schema, parse(content.document));
writeFileSync(TYPES_FILE, `${JSON.stringify(frozen, null, 1)}\n`);
