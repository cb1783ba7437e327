import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

/** What a patient does after booking, in German on a phone. */

/** Goes to one of the places of the bottom bar. */
export async function goTo(page: Page, place: string | RegExp): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Hauptnavigation' })
    .getByRole('link', { name: place, exact: true })
    .click();
}

/** Opens the conversation that belongs to the appointment at hand. */
export async function openConversation(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Nachricht schreiben' }).click();
  await page.getByRole('textbox', { name: 'Nachricht' }).waitFor();
}

/** Writes a message in the open conversation. */
export async function write(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Nachricht' }).fill(text);
  await page.getByRole('button', { name: 'Senden' }).click();
  await page.getByRole('log').getByText(text).waitFor();
}

/** From the appointment to its room, whose address the page then has. */
export async function goToCall(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Zum Gespräch' }).click();
  await page.waitForURL(/\/visit\//);
}

/** Past the check of camera and microphone. */
export async function enterWaitingRoom(page: Page): Promise<void> {
  await page.locator('video[aria-label="Ihr Bild"]').waitFor();
  await page.getByRole('button', { name: 'Warteraum betreten' }).click();
}

/** Opens the record and gives its log, one line per access. */
export async function readAccessLog(page: Page): Promise<readonly string[]> {
  await goTo(page, 'Ich');
  await page.getByRole('link', { name: 'Meine Akte' }).click();
  const log = page.getByRole('list', { name: 'Zugriffe' }).getByRole('listitem');
  await log.first().waitFor();
  return log.allTextContents();
}

/** Asks for everything stored and gives the file, once it is packed. */
export async function downloadData(page: Page): Promise<Buffer> {
  await goTo(page, 'Ich');
  await page.getByRole('link', { name: 'Meine Daten' }).click();
  await page.getByRole('button', { name: 'Export anfordern' }).click();
  const link = page.getByRole('link', { name: 'ZIP herunterladen' });
  await link.waitFor({ timeout: 40_000 });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return readFile(await download.path());
}
