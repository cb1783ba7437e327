import type { Page } from 'playwright-core';

/** The booking page in German, step by step. */
export interface NewPatient {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
}

/** Registers without leaving the booking. */
export async function register(page: Page, { givenName, familyName, email }: NewPatient): Promise<void> {
  const form = page.getByRole('form', { name: 'Konto anlegen' });
  await form.getByRole('textbox', { name: 'Vorname' }).fill(givenName);
  await form.getByRole('textbox', { name: 'Nachname' }).fill(familyName);
  await form.getByRole('textbox', { name: 'E-Mail-Adresse' }).fill(email);
  await form.getByRole('textbox', { name: 'Passwort' }).fill('ein Satz, der lang genug ist');
  await form.getByRole('checkbox', { name: /Nutzungsbedingungen/ }).check();
  await form.getByRole('button', { name: 'Konto anlegen und weiter' }).click();
  await page.getByRole('form', { name: 'Ein paar Fragen vorab' }).waitFor();
}

/** Answers the questions asked before the appointment. */
export async function answerIntake(page: Page, reason: string): Promise<void> {
  const form = page.getByRole('form', { name: 'Ein paar Fragen vorab' });
  await form.getByRole('textbox', { name: 'Was führt Sie zu uns?' }).fill(reason);
  await form.getByRole('radio', { name: 'Seit Monaten' }).check();
  await form.getByRole('radio', { name: '7', exact: true }).check();
}

/** Sends the answers, which reserves the time. */
export async function reserve(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Zeit reservieren und weiter zum Bezahlen' }).click();
}

/** Pays with the card; what comes of it is for the caller to see. */
export async function pay(page: Page, cardNumber: string): Promise<void> {
  const form = page.getByRole('form', { name: 'Bezahlen' });
  await form.getByRole('textbox', { name: 'Kartennummer' }).fill(cardNumber);
  await form.getByRole('textbox', { name: 'Gültig bis' }).fill('12/34');
  await form.getByRole('textbox', { name: 'Prüfziffer' }).fill('123');
  await form.getByRole('button', { name: /bezahlen$/ }).click();
}
