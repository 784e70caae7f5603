import { describe, expect, it } from '@jest/globals';
import { createAnswerRoom, leastBytes } from './answer-room.ts';

const DATA = { aops: { nodes: [{ id: 'aop:1', title: 'Läsion "x"', n: 12, ok: true, no: false, none: null, list: [], of: [1, 'a'], nothing: {} }] } };
const BYTES = Buffer.byteLength(JSON.stringify(DATA));

describe('leastBytes', () => {
  it('is what plain data have as JSON, and never more than any data have', () => {
    const plain = { nodes: [{ id: 'aop:1', title: 'A title', none: null, yes: true }, { id: 'aop:2' }], list: [], nothing: {}, digit: 7 };
    expect(leastBytes(plain)).toBe(JSON.stringify(plain).length);
    expect(leastBytes(DATA)).toBeLessThan(BYTES);
    expect(leastBytes(DATA)).toBeGreaterThan(BYTES - 10);
  });
});

describe('the room of an answer', () => {
  it('holds what has just as many bytes, and tells how many there would be', () => {
    const room = createAnswerRoom(BYTES);
    expect([room.holds(DATA), room.holdsText(JSON.stringify(DATA)), room.asked]).toEqual([true, true, null]);
    const small = createAnswerRoom(BYTES - 1);
    expect([small.holdsText(JSON.stringify(DATA)), small.asked]).toEqual([false, BYTES]);
    const same = createAnswerRoom(BYTES - 1);
    expect([same.holds(DATA), same.asked]).toEqual([false, BYTES]);
  });

  it('remembers how far an answer came that was given up', () => {
    const room = createAnswerRoom(10);
    room.outgrow(12);
    expect([room.bytes, room.asked]).toEqual([10, 12]);
  });
});
