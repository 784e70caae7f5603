import { describe, expect, it } from '@jest/globals';
import { contentSecurityPolicy, hasOwnPolicy, policyOf } from './content-security-policy.ts';

describe('contentSecurityPolicy', () => {
  const policy = contentSecurityPolicy('abc', false);

  it('lets only scripts with the nonce of the answer run', () => {
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic'");
    expect(policy).not.toContain('unsafe');
  });

  it('names no other host and lets no page be framed', () => {
    expect(policy).not.toMatch(/https?:|\*/);
    expect(policy).toContain("frame-ancestors 'none'");
  });

  it('lets React evaluate code while developing only', () => {
    expect(contentSecurityPolicy('abc', true)).toContain("'unsafe-eval'");
  });
});

describe('the policy of the explorer', () => {
  const policy = contentSecurityPolicy('abc', false, policyOf('/explorer'));

  it('adds style attributes and workers of ours, and nothing else', () => {
    const added = policy.split('; ').filter((directive) => !contentSecurityPolicy('abc', false).split('; ').includes(directive));
    expect(added).toEqual(["style-src-attr 'unsafe-inline'", "worker-src 'self'"]);
  });

  it('lets embeds be framed where they are put together, ours alone', () => {
    const builder = contentSecurityPolicy('abc', false, policyOf('/embeds/abc'));
    expect(builder).toContain("frame-src 'self'");
    expect(builder).toContain("frame-ancestors 'none'");
  });

  it('is of no other page', () => {
    expect(policyOf('/explorer-of-caves')).toBe('page');
    expect(policyOf('/about')).toBe('page');
  });
});

describe('an embed', () => {
  it.each(['/embed/abc', '/embed/abc.json', '/embed/%3Cscript%3E'])('writes its own policy: %s', (path) => {
    expect(hasOwnPolicy(path)).toBe(true);
  });

  it.each(['/', '/embed', '/embed/', '/embed/abc/def', '/embeds/abc', '/embedded/abc', '/aops/embed', '//embed/abc', '/EMBED/abc'])('is not %s, which nobody may frame', (path) => {
    expect(hasOwnPolicy(path)).toBe(false);
    expect(contentSecurityPolicy('abc', false, policyOf(path))).toContain("frame-ancestors 'none'");
  });
});
