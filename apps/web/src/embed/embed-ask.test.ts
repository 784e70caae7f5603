import { describe, expect, it } from '@jest/globals';
import { readEmbedAsk } from './embed-ask.ts';

const ID = 'a1'.repeat(32);
const RELEASE = 'r-0123456789abcdef';

const read = (name: string, search = '') => readEmbedAsk(name, new URLSearchParams(search));
const asked = (name: string, search = '') => {
  const told = read(name, search);
  if (told.kind === 'refused') throw new Error(told.message);
  return told.ask;
};
const refusal = (name: string, search = ''): string => {
  const told = read(name, search);
  return told.kind === 'refused' ? told.message : `not refused: ${JSON.stringify(told.ask)}`;
};

describe('the address of an embed', () => {
  it('asks for the page, the view that shows most, the colours of the reader and the release that is served', () => {
    expect(asked(ID)).toEqual({ id: ID, form: 'page', view: null, theme: 'auto', release: null, list: null, head: false });
  });

  it('names everything else', () => {
    const search = `view=table&theme=dark&release=${RELEASE}&list=aop.keyEvents.edges&head=1`;
    expect(asked(`${ID}.csv`, search)).toEqual({ id: ID, form: 'csv', view: 'table', theme: 'dark', release: RELEASE, list: 'aop.keyEvents.edges', head: true });
  });

  it('takes an id in capitals', () => {
    expect(asked(`${ID.toUpperCase()}.json`)).toMatchObject({ id: ID, form: 'json' });
  });

  it.each(['html', 'json', 'csv', 'tsv', 'svg'])('has the form .%s', (form) => {
    expect(asked(`${ID}.${form}`).form).toBe(form);
  });
});

describe('an address that asks for nothing', () => {
  it.each(['', '0', ID.slice(1), `${ID}0`, `${ID.slice(1)}g`, '../../etc/passwd', '%2e%2e', '<script>alert(1)</script>', `${ID} `, `${ID}\n`, 'ａ'.repeat(64)])('has no id: %j', (name) => {
    expect(refusal(name)).toMatch(/64 hexadecimal digits/);
  });

  it.each(['exe', 'page', 'JSON', '', 'html.exe', 'svg?x', 'json/../..'])('has no form .%s', (form) => {
    expect(refusal(`${ID}.${form}`)).toMatch(/There is no form/);
  });

  it.each([
    ['view=pie', /no view "pie".*table, graph, matrix, card, number/],
    ['view=', /no view ""/],
    ['theme=neon', /no theme "neon".*auto, light, dark/],
    ['release=latest', /no id of a release/],
    ['release=r-0123456789ABCDEF', /no id of a release/],
    ['head=yes', /"head" is 1/],
    ['colour=red', /no parameter "colour".*view, theme, release, list, head/],
    ['View=table', /no parameter "View"/],
    ['__proto__=1', /no parameter "__proto__"/],
    ['view=table&view=card', /"view" is given more than once/],
    ['theme=dark&theme=dark', /"theme" is given more than once/],
      ])('says what is wrong with %s', (search, message) => {
    expect(refusal(ID, search)).toMatch(message);
  });

  it('has no list as long as a page', () => {
    expect(asked(ID, `list=${'x'.repeat(200)}`).list).toHaveLength(200);
    expect(refusal(ID, `list=${'x'.repeat(201)}`)).toMatch(/at most 200 characters/);
  });

  it('is told of in words that nothing foreign can stretch, turn round or break out of', () => {
    const foreign = `\u202e<img src=x onerror=alert(1)>\u0000\u2066${'ﷺ'.repeat(10_000)}`;
    for (const message of [refusal(`${ID}.${foreign}`), refusal(ID, new URLSearchParams({ view: foreign }).toString()), refusal(ID, new URLSearchParams({ [foreign]: '1' }).toString()), refusal(ID, new URLSearchParams({ release: foreign }).toString())]) {
      expect(message.length).toBeLessThan(300);
      expect(message).toMatch(/^[\x20-\x7e]+$/);
    }
  });
});
