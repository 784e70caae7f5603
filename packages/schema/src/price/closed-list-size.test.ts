import { expect, it } from '@jest/globals';
import { createEmbeddedStore, isPromise } from '@sequela/data';
import { buildRelease, embeddedPlan } from '@sequela/data/build';
import { buildSchema, execute, getNamedType, getNullableType, isCompositeType, isListType, isObjectType, parse, type ExecutionResult } from 'graphql';
import { keptDocuments } from '../../test/kept-document.ts';
import { queriesOfEveryField } from '../../test/every-field.ts';
import { createApiContext, createGraph, readSdl } from '../index.ts';
import { knownPriceOf } from './known-price.ts';

/** Lists that a release, or one of its sources, has once: they are never longer than they are taken to be. */
const OF_THE_RELEASE = /^(Release|Source)\./;

/** What lists without pages are taken to have, by type and field. */
function assumedSizes(): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const type of Object.values(buildSchema(readSdl('api')).getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const { listSize, sizedBy } = knownPriceOf(field);
      const isClosed = isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type)) && sizedBy.length === 0;
      if (isClosed && listSize) sizes.set(`${type.name}.${field.name}`, listSize.assumedSize);
    }
  }
  return sizes;
}

/** Lengths of all lists of an answer, by type and field. */
function noteLengths(value: unknown, lengths: Map<string, number[]>): void {
  if (typeof value !== 'object' || value === null) return;
  const type = Reflect.get(value, '__typename') as string;
  for (const [field, inside] of Object.entries(value)) {
    const place = `${type}.${field}`;
    const known = lengths.get(place) ?? [];
    if (Array.isArray(inside)) {
      known.push(inside.length);
      lengths.set(place, known);
    }
    for (const each of Array.isArray(inside) ? inside : [inside]) noteLengths(each, lengths);
  }
}

it('takes no list without pages to be shorter than they are in a real release', () => {
  const schema = createGraph();
  const contextValue = createApiContext(createEmbeddedStore(buildRelease(embeddedPlan())), { documents: keptDocuments() });
  const lengths = new Map<string, number[]>();
  for (const [, query] of queriesOfEveryField(schema, 2, { root: 10, nested: 2 })) {
    const answer = execute({ schema, document: parse(query), contextValue });
    if (isPromise(answer)) throw new Error('The answer of an embedded store must not be a promise.');
    noteLengths((answer as ExecutionResult).data, lengths);
  }
  const assumed = assumedSizes();
  const real = [...lengths].filter(([place]) => assumed.has(place));
  expect(real.length).toBeGreaterThan(120);
  const sizeOf = (place: string, found: readonly number[]): number => (OF_THE_RELEASE.test(place) ? Math.max(...found) : found.reduce((sum, length) => sum + length, 0) / found.length);
  expect(real.filter(([place, found]) => sizeOf(place, found) > (assumed.get(place) ?? 0)).map(([place, found]) => `${place}: ${sizeOf(place, found)}`)).toEqual([]);
}, 60_000);
