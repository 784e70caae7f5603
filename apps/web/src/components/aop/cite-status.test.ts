import { describe, expect, it } from '@jest/globals';
import { citeStatus } from './cite-status.ts';

const none = { oecd: null, saaop: null, wiki: null };

describe('citeStatus', () => {
  it('warns where the authors ask not to cite', () =>
    expect(citeStatus({ ...none, wiki: 'Open for comment. Do not cite' }, 'WIKI')).toEqual({
      warning: 'Its authors ask not to cite it.',
      standings: [{ where: 'AOP-Wiki', what: 'Open for comment. Do not cite' }],
    }));

  it('warns where nobody may comment yet', () =>
    expect(citeStatus({ ...none, wiki: 'Under development: Not open for comment. Do not cite' }, 'WIKI').warning).toBe('Its authors ask not to cite it. It is not open for comment.'));

  it('gives no warning where there is none', () =>
    expect(citeStatus({ oecd: 'WPHA/WNT Endorsed', saaop: 'Included in OECD Work Plan', wiki: 'Open for citation & comment' }, 'WIKI').warning).toBeNull());

  it('does not take silence for leave to cite', () => {
    expect(citeStatus(none, 'WIKI').warning).toMatch(/^No source of this release says/);
    expect(citeStatus(none, 'RECONSTRUCTION').warning).toBeNull();
  });
});
