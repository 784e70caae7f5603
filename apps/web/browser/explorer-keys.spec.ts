import { expect, test } from '@playwright/test';
import { answerPanel, openExplorer, shownForm } from './explorer-page.ts';
import { expectAccessible, expectNoSidewaysScroll } from './open-page.ts';

test('the editor is entered by Enter and left by Escape and Tab; Tab alone goes past it', async ({ page }) => {
  const { faults } = await openExplorer(page, '?question=all-aops-and-key-events');
  const frame = page.getByRole('group', { name: /^Question, in GraphQL/ });
  await expect(page.getByText('Esc', { exact: true }).first()).toBeVisible();
  await frame.focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Plain field' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(frame).toBeFocused();
  await page.keyboard.press('Enter');
  const text = frame.getByRole('textbox');
  await expect(text).toBeFocused();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('# mine ');
  // In the text, Tab is a letter like others.
  await page.keyboard.press('Tab');
  await expect(text).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Plain field' })).toBeFocused();
  await expect(frame).toContainText('# mine');
  // Backwards too, and with completions open.
  await frame.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+End');
  await page.keyboard.type('que');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+Tab');
  await expect(frame).toBeFocused();
  expect(faults).toEqual([]);
});

test('Control and Enter ask from within the editor', async ({ page }) => {
  const { faults } = await openExplorer(page, '?question=all-aops-and-key-events');
  await page.getByRole('group', { name: /^Question, in GraphQL/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(answerPanel(page).getByRole('status')).toContainText('ms');
  expect(faults).toEqual([]);
});

test('every stop of the Tab key is reached and left, from the first to the last', async ({ page }) => {
  await openExplorer(page, '?question=reported-at-each-event');
  await page.getByRole('heading', { level: 1 }).click();
  const met: string[] = [];
  for (let step = 0; step < 400; step++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const active = document.activeElement;
      if (active === null || active === document.body) return null;
      const all = [...document.querySelectorAll('*')];
      return `${all.indexOf(active)} ${active.getAttribute('role') ?? active.tagName} ${active.getAttribute('aria-label') ?? active.textContent?.slice(0, 30) ?? ''}`;
    });
    if (at === null || at.includes('Compare')) break;
    // A stop that is met twice in a row holds the focus.
    expect(at).not.toBe(met.at(-1));
    met.push(at);
  }
  const roles = met.join('\n');
  for (const stop of ['Width of the questions', 'Height of the question', 'Width of the question', 'Question, in GraphQL', 'Plain field', 'Ask', 'Download as CSV', 'tabpanel']) expect(roles).toContain(stop);
  expect(met.length).toBeLessThan(400);
});

test('lines between panels move by arrow keys, and stay where they were put', async ({ page }) => {
  await openExplorer(page);
  const line = page.getByRole('separator', { name: 'Width of the questions' });
  const panel = page.getByRole('region', { name: 'Questions and words' });
  const width = async (): Promise<number> => (await panel.boundingBox())?.width ?? 0;
  const [before, value] = [await width(), Number(await line.getAttribute('aria-valuenow'))];
  await line.focus();
  await page.keyboard.press('ArrowRight');
  await expect(line).toHaveAttribute('aria-valuenow', String(value + 2));
  expect(await width()).toBeGreaterThan(before);
  await page.keyboard.press('Home');
  await expect(line).toHaveAttribute('aria-valuenow', (await line.getAttribute('aria-valuemin')) ?? '');
  expect(await width()).toBeLessThan(before);
  await page.reload();
  await expect(page.getByRole('separator', { name: 'Width of the questions' })).toHaveAttribute('aria-valuenow', (await line.getAttribute('aria-valuemin')) ?? '');
});

test('tabs of the answer are chosen by arrow keys', async ({ page }) => {
  await openExplorer(page, '?question=all-aops-and-key-events');
  await page.getByRole('tab', { name: 'Table' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Pathway' })).toBeFocused();
  await expect(page.getByRole('tabpanel', { name: 'Pathway' })).toBeVisible();
  await page.keyboard.press('End');
  await expect(page.getByRole('tab', { name: 'Share' })).toHaveAttribute('aria-selected', 'true');
});

const SCREENS = [
  { name: 'phone', viewport: { width: 390, height: 844 }, hasTouch: true },
  { name: 'laptop', viewport: { width: 1440, height: 900 }, hasTouch: false },
] as const;

for (const { name, ...screen } of SCREENS) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${name}, ${colorScheme}`, () => {
      test.use({ ...screen, colorScheme });

      test('nothing in any form of the answer is out of reach', async ({ page }) => {
        const { faults } = await openExplorer(page, '?question=reported-at-each-event');
        for (const form of ['Table', 'Pathway', 'Matrix', 'JSON', 'Code', 'Share']) {
          await shownForm(page, form);
          await expectNoSidewaysScroll(page);
          await expectAccessible(page);
        }
        expect(faults).toEqual([]);
      });
    });
  }
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a question is chosen, changed and asked, by targets that a finger hits', async ({ page }) => {
    const { faults } = await openExplorer(page);
    await page.getByRole('button', { name: 'Choose a question, look up words' }).click();
    const small = await page.locator('main').evaluate((main) =>
      [...main.querySelectorAll<HTMLElement>('button, select, input, summary, [role="tab"]')]
        .filter((element) => element.closest('[inert]') === null && getComputedStyle(element).display !== 'inline')
        .filter((element) => element.getBoundingClientRect().width > 0 && element.getBoundingClientRect().height < 40)
        .map((element) => element.outerHTML.slice(0, 100)),
    );
    expect(small).toEqual([]);
    await page.getByRole('link', { name: 'All AOPs and all key events, with their titles' }).click();
    const field = page.getByRole('textbox', { name: 'Question, in GraphQL' });
    await expect(field).toBeInViewport();
    await field.fill('{ release { id kind } }');
    await expect(page.getByRole('button', { name: 'Ask', exact: true })).toBeInViewport();
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await expect(answerPanel(page).getByRole('table')).toBeInViewport();
    await expect(answerPanel(page).getByRole('table')).toContainText('EMBEDDED');
    expect(faults).toEqual([]);
  });
});
