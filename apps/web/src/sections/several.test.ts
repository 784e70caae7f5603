import { describe, expect, it } from '@jest/globals';
import { joinIds, splitIds } from './several.ts';

describe('ids of several things in one place of an address', () => {
  it('come back in their order', () => expect(splitIds(joinIds(['aop:144', 'aop:40']))).toEqual(['aop:144', 'aop:40']));
  it('count once, and none where nothing stands', () => expect([splitIds('aop:40, aop:40,,'), splitIds('')]).toEqual([['aop:40'], []]));
});
