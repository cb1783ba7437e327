import type { Locator, Page } from 'playwright-core';

/** What a specialist does around one appointment, in English at a desk. */

/** The booking by that person on the page "Today", marked as new because it came while the page was open. */
export function newBooking(page: Page, patient: string): Locator {
  const booked = page.getByRole('list', { name: 'Booked last' }).getByRole('listitem');
  return booked.filter({ hasText: patient }).filter({ has: page.getByText('New', { exact: true }) });
}

/** Opens the workspace of that person's new booking. */
export async function openWorkspace(page: Page, patient: string): Promise<void> {
  await newBooking(page, patient).getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: patient }).waitFor();
}

/** Writes in the chat of the open workspace. */
export async function write(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Message' }).fill(text);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('log').getByText(text).waitFor();
}

/** Lets the waiting patient in, and enters the call herself. */
export async function letIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Let in' }).click();
  await page.locator('video[aria-label="Your picture"]').waitFor();
  await page.getByRole('button', { name: 'Enter the call' }).click();
}

/** Writes the note of the open workspace and signs it. */
export async function signNote(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Note' }).fill(text);
  await page
    .getByTestId('save-state')
    .getByText(/^Saved/)
    .waitFor();
  await page.getByRole('button', { name: 'Sign', exact: true }).click();
  await page.getByRole('button', { name: 'Sign now' }).click();
  await page.getByText('Note signed').waitFor();
  // The dialog leaves the page to its reader.
  await page.locator('#app:not([aria-hidden])').waitFor();
}
