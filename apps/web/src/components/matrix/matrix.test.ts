import { describe, expect, it } from '@jest/globals';
import { buildMatrix, type MatrixStatement } from './matrix.ts';

const said = (rowId: string, eventId: string, group: string, key = `${rowId} ${eventId}`): MatrixStatement => ({
  key,
  eventId,
  rowId,
  rowLabel: rowId.toUpperCase(),
  rowDetail: null,
  group,
  subject: null,
  anchor: '',
  sense: 'NONE',
  changeWords: null,
  involvement: null,
  hinders: false,
  status: null,
  basis: 'STATED',
  system: null,
});

describe('buildMatrix', () => {
  const groups = buildMatrix(
    ['first', 'second', 'third'],
    [said('tnf', 'third', 'TNF'), said('il5', 'second', 'Interleukins'), said('il2', 'first', 'Interleukins'), said('il2', 'third', 'Interleukins'), said('il2', 'third', 'Interleukins', 'again'), said('il4', 'outside', 'Interleukins')],
  );

  it('puts on top what the chain meets first', () => {
    expect(groups.map(({ name, rows }) => [name, rows.map(({ label }) => label)])).toEqual([
      ['Interleukins', ['IL2', 'IL5']],
      ['TNF', ['TNF']],
    ]);
  });

  it('gives every row a cell for every event, and every statement its place', () => {
    expect(groups[0]!.rows[0]!.cells.map((cell) => cell.map(({ key }) => key))).toEqual([['il2 first'], [], ['il2 third', 'again']]);
  });

  it('counts events, not statements', () => expect(groups[0]!.rows[0]!.eventCount).toBe(2));
  it('takes no bare name for a report', () => {
    const named: MatrixStatement = { ...said('il6', 'second', 'Interleukins'), basis: 'NAME_MATCH' };
    const [group] = buildMatrix(['first', 'second'], [said('il6', 'first', 'Interleukins'), named]);
    expect(group?.rows[0]).toMatchObject({ eventCount: 1, namedCount: 1 });
  });

  it('leaves out events that are not in the chain', () => expect(JSON.stringify(groups)).not.toContain('outside'));
});
