import { expect, test } from '@playwright/test';

const QUESTION = '{ adverseOutcome(id: "iraop:skin-rash") { id title } }';
const ANSWER = { data: { adverseOutcome: { id: 'iraop.events:ao-skin-rash', title: 'Skin rash' } } };

test('the portal answers GraphQL by GET and POST', async ({ request }) => {
  const byGet = await request.get('/graphql', { params: { query: QUESTION }, headers: { accept: 'application/json' } });
  expect(await byGet.json()).toEqual(ANSWER);
  const byPost = await request.post('/graphql', { data: { query: QUESTION } });
  expect(await byPost.json()).toEqual(ANSWER);
});

test('and does so for a page of another origin, without credentials', async ({ page, baseURL }) => {
  // The health answer of the same server under another name is another origin, and a page without a policy.
  await page.goto(`${baseURL?.replace('127.0.0.1', 'localhost')}/health/live`);
  const answer = await page.evaluate(
    async ([url, query]) => {
      const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
      return (await response.json()) as unknown;
    },
    [baseURL ?? '', QUESTION] as const,
  );
  expect(answer).toEqual(ANSWER);
});

test('pages carry a policy with a nonce that is never the same, and are not framed', async ({ request }) => {
  const policies = await Promise.all(['/', '/'].map(async (path) => (await request.get(path)).headers()['content-security-policy'] ?? ''));
  expect(policies[0]).not.toBe(policies[1]);
  for (const policy of policies) {
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  }
});

test('the portal says that it lives', async ({ request }) => expect(await (await request.get('/health/live')).json()).toEqual({ live: true }));
