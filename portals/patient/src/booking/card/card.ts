/** A card as the person typed it. Lives in the form alone and goes from the browser to the payment provider. */
export interface CardInput {
  readonly number: string;
  readonly expiry: string;
  readonly cvc: string;
}

/** A card whose fields have a shape that can be sent. */
export interface Card {
  readonly number: string;
  readonly month: number;
  readonly year: number;
  readonly cvc: string;
}

/** The fields of the form. */
export type CardField = keyof CardInput;

/** Reads what was typed, or names the fields that cannot be right; whether the card is good is for the bank to say. */
export function readCard(input: CardInput): { card: Card } | { wrong: readonly CardField[] } {
  const number = input.number.replaceAll(/[\s-]/g, '');
  const cvc = input.cvc.trim();
  const expiry =
    /^(\d{1,2})\s*[/.-]\s*(\d{2}|\d{4})$/.exec(input.expiry.trim()) ?? /^(\d{2})(\d{2})$/.exec(input.expiry.trim());
  const month = Number(expiry?.[1]);
  const wrong: CardField[] = [];
  if (!/^\d{12,19}$/.test(number) || !isLuhn(number)) wrong.push('number');
  if (!expiry || month < 1 || month > 12) wrong.push('expiry');
  if (!/^\d{3,4}$/.test(cvc)) wrong.push('cvc');
  if (wrong.length > 0) return { wrong };
  return { card: { number, month, year: fullYear(expiry?.[2] ?? ''), cvc } };
}

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

/** The check digit of payment cards (ISO/IEC 7812-1, annex B). */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
    sum += at % 2 === 0 ? digit : doubled;
  }
  return sum % 10 === 0;
}

/** Groups of four while typing: `4242 4242 …`. */
export const groupDigits = (text: string): string =>
  text
    .replaceAll(/\D/g, '')
    .slice(0, 19)
    .replaceAll(/(\d{4})(?=\d)/g, '$1 ');

/** `1234` becomes `12/34` while typing; a slash of one's own stays. */
export const slashExpiry = (text: string): string =>
  /^\d{3,4}$/.test(text) ? `${text.slice(0, 2)}/${text.slice(2)}` : text;
