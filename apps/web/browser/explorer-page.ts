import { expect, type Locator, type Page } from '@playwright/test';
import { openPage } from './open-page.ts';

export const RASH = 'iraop.events:ao-skin-rash';

/** Opens the explorer and waits for its editors; tells of whatever the policy refused besides the usual faults. */
export async function openExplorer(page: Page, search = ''): Promise<{ readonly faults: readonly string[] }> {
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => console.error(`policy: ${violatedDirective} ${blockedURI}`));
  });
  const opened = await openPage(page, `/explorer${search}`);
  await expect(page.getByRole('tablist', { name: 'Forms of the answer' })).toBeVisible();
  return opened;
}

/** Puts a question to the API in the test's own way. */
export async function askApi<T>(page: Page, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<T> {
  const answer = await page.request.post('/graphql', { data: { query, variables } });
  return ((await answer.json()) as { readonly data: T }).data;
}

export const shownForm = (page: Page, name: string): Promise<void> => page.getByRole('tab', { name, exact: true }).click();
export const askButton = (page: Page): Locator => page.getByRole('button', { name: 'Ask', exact: true });
export const answerPanel = (page: Page): Locator => page.getByRole('region', { name: 'Answer', exact: true });

/** The text of the question, by way of the plain field, which holds the same. */
export async function questionField(page: Page): Promise<Locator> {
  const toggle = page.getByRole('button', { name: 'Plain field' });
  if ((await toggle.getAttribute('aria-pressed')) === 'false') await toggle.click();
  return page.getByRole('textbox', { name: 'Question, in GraphQL' });
}
