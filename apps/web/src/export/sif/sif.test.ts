import { describe, expect, it } from '@jest/globals';
import { hostileNetwork, madeNetwork, networkEvent, networkRelationship, wholeText } from '../testing/made-network.ts';
import { sifChunks } from './sif.format.ts';

/** Rows as the format is described: fields between tabs, `source type target...`, or a node alone. */
const rows = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));

describe('a network in SIF', () => {
  it('has a line for each relationship and for each event that none touches', async () => {
    const network = madeNetwork({ events: [networkEvent(), networkEvent({ id: 'aop.events:2' }), networkEvent({ id: 'aop.events:3' })], relationships: [networkRelationship({ effect: 'INHIBITS' })] });
    expect(rows(await wholeText(sifChunks(network)))).toEqual([['aop.events:1', 'inhibits', 'aop.events:2'], ['aop.events:3']]);
  });

  it('holds no title, so that none can break it', async () => {
    const read = rows(await wholeText(sifChunks(hostileNetwork())));
    expect(read).toHaveLength(6);
    for (const row of read) expect(row).toEqual([expect.stringMatching(/^aop\.events:\d$/), 'promotes', expect.stringMatching(/^aop\.events:\d$/)]);
  });

  it('fails rather than write an id that would break its lines', async () => {
    const network = madeNetwork({ relationships: [networkRelationship({ to: 'a\tb' })] });
    await expect(wholeText(sifChunks(network))).rejects.toThrow('cannot stand in a file of lines and tabs');
  });
});
