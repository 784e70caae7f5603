import { describe, expect, it } from '@jest/globals';
import { chemicalName, registerOf } from './chemical-name.ts';

describe('chemicalName', () => {
  it.each([
    [{ id: 'cas:1-2-3', label: 'water', casNumber: '1-2-3' }, 'water'],
    [{ id: 'cas:1-2-3', label: null, casNumber: '1-2-3' }, 'CAS 1-2-3'],
    [{ id: 'dsstox:D1', label: null, casNumber: null }, 'dsstox:D1'],
  ])('calls %j by what is known of it', (chemical, name) => expect(chemicalName(chemical)).toBe(name));
});

describe('registerOf', () => {
  it('names registers that it knows', () => expect(registerOf('pubchem.compound:7474')).toEqual({ register: 'PubChem', number: '7474' }));
  it('leaves others as they are', () => expect(registerOf('other:A:1')).toEqual({ register: 'other', number: 'A:1' }));
  it('says where there is none', () => expect(registerOf('7474')).toEqual({ register: 'no register named', number: '7474' }));
});
