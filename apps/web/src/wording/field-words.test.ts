import { describe, expect, it } from '@jest/globals';
import { fieldWords } from './field-words.ts';

describe('fieldWords', () => {
  it.each([
    ['KeyEventRelationship.timeScale', 'relationships', 'time scale'],
    ['Aop.essentialities', 'the AOP', 'experiments on essentiality'],
    ['TestSystem.usedWithStressor', 'test system', 'used with stressor'],
  ])('reads %s as a person does', (coordinate, owner, name) => expect(fieldWords(coordinate)).toEqual({ owner, name }));
});
