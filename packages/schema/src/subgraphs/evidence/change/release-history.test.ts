import { describe, expect, it } from '@jest/globals';
import { buildRelease, embeddedPlan } from '@sequela/data/build';
import type { FieldChange, RecordChange, ReleaseChanges } from '@sequela/data';
import { createGraphAsk } from '../../../../test/ask-graph.ts';

const release = buildRelease(embeddedPlan());
const SERVED = release.manifest.id;
const AOP = 'iraop:skin-rash';

const past = (digit: string): ReleaseChanges['from'] => ({ id: `r-${digit.repeat(16)}`, date: `2026-0${digit}-01`, title: `Release ${digit}` });
const change = (id: string, kind: RecordChange['kind'], fields: readonly FieldChange[] = [], type: RecordChange['type'] = 'Aop'): RecordChange => ({ type, id, name: `name of ${id}`, kind, fields });
const title: FieldChange = { field: 'title', member: null, before: 'Rash', after: 'Skin rash' };
const role: FieldChange = { field: 'keyEvents', member: 'iraop.events:ao-skin-rash', before: 'role: KEY_EVENT', after: 'role: ADVERSE_OUTCOME' };

/** From release 1 to 2 the AOP came and an event went; from 2 to the one served, its title and a role changed. */
const history: readonly ReleaseChanges[] = [
  { from: past('2'), to: SERVED, records: [change(AOP, 'CHANGED', [title, role]), change('aop.events:7', 'ADDED', [], 'KeyEvent')] },
  { from: past('1'), to: past('2').id, records: [change(AOP, 'ADDED'), change('aop.events:9', 'REMOVED', [], 'KeyEvent')] },
];
const { only, refused } = createGraphAsk(release, history);

describe('the history of a release', () => {
  it('goes from the newest step back, with counts by type', () =>
    expect(only('{ release { history { from { id date title } to counts { type added removed changed } } } }')).toEqual({
      history: [
        { from: past('2'), to: SERVED, counts: [{ type: 'Aop', added: 0, removed: 0, changed: 1 }, { type: 'KeyEvent', added: 1, removed: 0, changed: 0 }] },
        { from: past('1'), to: past('2').id, counts: [{ type: 'Aop', added: 1, removed: 0, changed: 0 }, { type: 'KeyEvent', added: 0, removed: 1, changed: 0 }] },
      ],
    }));

  it('tells each record, narrows to types and kinds, and pages', () => {
    const stepOf = (args: string): unknown => (only(`{ release { history { changes${args} { totalCount nodes { id kind } pageInfo { hasNextPage } } } } }`) as { history: readonly { changes: unknown }[] }).history[0]?.changes;
    expect(stepOf('')).toEqual({ totalCount: 2, nodes: [{ id: AOP, kind: 'CHANGED' }, { id: 'aop.events:7', kind: 'ADDED' }], pageInfo: { hasNextPage: false } });
    expect(stepOf('(type: "KeyEvent")')).toMatchObject({ totalCount: 1, nodes: [{ id: 'aop.events:7' }] });
    expect(stepOf('(kind: REMOVED)')).toMatchObject({ totalCount: 0 });
    expect(stepOf('(first: 1)')).toMatchObject({ nodes: [{ id: AOP }], pageInfo: { hasNextPage: true } });
  });

  it('names the types there are where one is asked for that is none', () => expect(refused('{ release { history { changes(type: "Event") { totalCount } } } }')).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining('KeyEvent') }));

  it('is empty where no release was served before', () => expect(createGraphAsk(release).only('{ release { history { to } } }')).toEqual({ history: [] }));
});

describe('changedSince', () => {
  const since = (args: string): unknown => only(`{ aop(id: "${AOP}") { changedSince${args} { field member before after } } }`);

  it('is what changed since the release before, or since an earlier one, oldest first', () => {
    expect(since('')).toEqual({ changedSince: [title, role] });
    expect(since(`(release: "${past('2').id}")`)).toEqual({ changedSince: [title, role] });
    expect(since(`(release: "${past('1').id}")`)).toEqual({ changedSince: [{ field: 'id', member: null, before: null, after: AOP }, title, role] });
  });

  it('is empty since the release itself, and of a record in which nothing changed', () => {
    expect(since(`(release: "${SERVED}")`)).toEqual({ changedSince: [] });
    expect(only('{ gene(symbol: "IL2") { changedSince { field } } }')).toEqual({ changedSince: [] });
  });

  it('is null where no release was served before', () => expect(createGraphAsk(release).only(`{ aop(id: "${AOP}") { changedSince { field } } }`)).toEqual({ changedSince: null }));

  it('names the releases that it knows where it is asked about another', () =>
    expect(refused(`{ aop(id: "${AOP}") { changedSince(release: "r-ffffffffffffffff") { field } } }`)).toMatchObject({ code: 'NOT_FOUND', message: expect.stringContaining(past('1').id) }));
});
