import { describe, expect, it } from '@jest/globals';
import { createGraph } from '@sequela/schema';
import { parse } from 'graphql';
import { createKnownPrices } from './known-prices.ts';

describe('prices of documents that come again', () => {
  const priceOf = createKnownPrices(createGraph());

  it.each(['n', 'constructor', 'toString', '__proto__'])('tell a variable $%s that is left out from one that is null', (name) => {
    const document = parse(`query($${name}: Int = 500) { aops(first: $${name}) { nodes { id } } }`);
    const nothing = priceOf(document, JSON.parse(`{"${name}":null}`) as Record<string, unknown>, undefined);
    const byDefault = priceOf(document, {}, undefined);
    expect(byDefault.cost).toBe(priceOf(parse('{ aops(first: 500) { nodes { id } } }'), {}, undefined).cost);
    expect(priceOf(document, {}, undefined)).toEqual(byDefault);
    expect(nothing).not.toBe(byDefault);
  });
});
