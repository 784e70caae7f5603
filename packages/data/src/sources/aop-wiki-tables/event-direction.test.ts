import { describe, expect, it } from '@jest/globals';
import type { EventComponent } from '../../records/aop.record.ts';
import { directionOfEvent, directionOfTitle } from './event-direction.ts';

const component = (action: EventComponent['action']): EventComponent => ({ action, object: null, process: { id: 'GO:0000001', label: 'a process' } });

describe('directionOfTitle', () => {
  it.each([
    ['Increase, Signal', 'INCREASED'],
    ['decreased, Signal', 'DECREASED'],
    ['Inhibition, Enzyme', 'DECREASED'],
    ['Activation, Receptor', 'ACTIVATED'],
    ['Down Regulation, Gene', 'DECREASED'],
    ['Abnormal, Growth', 'ABNORMAL'],
  ])('reads “%s” as %s', (title, direction) => expect(directionOfTitle(title)).toBe(direction));

  it.each([
    ['the action is no direction', 'Binding, Receptor'],
    ['the action is not the whole first part', 'Decreased hormone, Other organ'],
    ['a second action follows', 'Decreased, Inhibition of enzyme'],
    ['the title says it elsewhere', 'Signal, Increased'],
    ['two directions are given', 'Increase/Decrease, Signal'],
    ['there is no comma', 'Increased signal'],
    ['the first word is the name of something every object has', 'constructor, Signal'],
  ])('reads nothing where %s', (_, title) => expect(directionOfTitle(title)).toBeNull());
});

describe('directionOfEvent', () => {
  it('takes what all components say before the title', () => {
    expect(directionOfEvent('Activation, Receptor', [component('INCREASED'), component('INCREASED')])).toEqual({
      direction: { value: 'INCREASED', basis: 'COMPONENT' },
      contradicts: false,
    });
  });

  it('falls back to the title where components differ or say nothing', () => {
    const stated = { direction: { value: 'INCREASED', basis: 'CURATED' }, contradicts: false };
    expect(directionOfEvent('Increase, Signal', [component('INCREASED'), component('DECREASED')])).toEqual(stated);
    expect(directionOfEvent('Increase, Signal', [component(null)])).toEqual(stated);
    expect(directionOfEvent('Increase, Signal', [])).toEqual(stated);
  });

  it('has no direction where neither says one, or they contradict each other', () => {
    expect(directionOfEvent('Disease', [])).toEqual({ direction: null, contradicts: false });
    expect(directionOfEvent('Decrease, Signal', [component('INCREASED')])).toEqual({ direction: null, contradicts: true });
    expect(directionOfEvent('Activation, Receptor', [component('DECREASED')])).toEqual({ direction: null, contradicts: true });
    expect(directionOfEvent('Decrease, Signal', [component('ABNORMAL')]).contradicts).toBe(false);
  });
});
