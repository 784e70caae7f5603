import { describe, expect, it } from '@jest/globals';
import { ENTITY_PAGES, entityOfPath } from './entity-page.ts';

describe('entityOfPath', () => {
  it.each(['aop:40', 'iraop.events:ke-jak-stat5', 'KE 1/2'])('reads the id "%s" out of every path that it went into', (id) => {
    for (const page of ENTITY_PAGES) expect(entityOfPath(page.pathOf(id))).toEqual({ page, written: id });
  });

  it.each(['/', '/aops', '/aops/', '/nowhere/aop:40', '/aops/aop:40/more'])('takes no entity from %s', (path) => expect(entityOfPath(path)).toBeNull());

  it('leaves an escape that is none as it is written', () => expect(entityOfPath('/aops/%E0%A4%A')?.written).toBe('%E0%A4%A'));
});
