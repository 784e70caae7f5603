import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { checkLimits, LIMITS, LOCAL_LIMITS, priceOf } from '@sequela/schema/price';
import { buildSchema, getOperationAST, Kind, parse, print, type DocumentNode } from 'graphql';
import * as generated from './generated/graphql.ts';

const schema = buildSchema(readFileSync(join(__dirname, '../../../../packages/schema/sdl/api.graphql'), 'utf8'));
const isDocument = (value: unknown): value is DocumentNode => typeof value === 'object' && value !== null && Reflect.get(value, 'kind') === Kind.DOCUMENT;
const documents = Object.entries(generated as Readonly<Record<string, unknown>>).flatMap(([name, value]): [string, DocumentNode][] => (isDocument(value) && getOperationAST(value) ? [[name, parse(print(value))]] : []));

/** The largest page that a document of the portal can ask for by a variable. */
const LARGEST = { first: LIMITS.pageSize };

it('no document of the portal is refused', () => {
  expect(documents.length).toBeGreaterThan(100);
  expect(documents.flatMap(([name, document]) => checkLimits(priceOf(schema, document, LARGEST), LOCAL_LIMITS).map(({ message }) => `${name}: ${message}`))).toEqual([]);
});

it('but one could be asked by anybody', () => {
  expect(documents.filter(([, document]) => checkLimits(priceOf(schema, document)).length > 0).map(([name]) => name)).toEqual(['PathwayPageDocument']);
});
