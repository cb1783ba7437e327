import type { Locale } from '@daraport/domain';
import type { Letter } from './letter.ts';

/** What frames every mail of a brand. */
export interface Frame {
  readonly locale: Locale;
  readonly brand: string;
  /** CSS hex colour. */
  readonly accent: string;
  readonly supportEmail: string;
  readonly url: string | undefined;
}

const footer = {
  de: (support: string) => `Fragen? Schreiben Sie an ${support}. Diese E-Mail wurde automatisch versandt.`,
  en: (support: string) => `Questions? Write to ${support}. This e-mail was sent automatically.`,
};
const greeting = { de: 'Guten Tag,', en: 'Hello,' };

/** The mail as plain text. */
export function renderText(letter: Letter, frame: Frame): string {
  const action = letter.action && frame.url ? [`${letter.action}: ${frame.url}`] : [];
  const all = [
    greeting[frame.locale],
    ...letter.paragraphs,
    ...action,
    `${frame.brand}\n${footer[frame.locale](frame.supportEmail)}`,
  ];
  return `${all.join('\n\n')}\n`;
}

/** The same as HTML that every mail program shows: one column, inline styles, nothing loaded from anywhere. */
export function renderHtml(letter: Letter, frame: Frame): string {
  const accent = /^#[0-9a-f]{6}$/i.test(frame.accent) ? frame.accent : '#334155';
  const paragraphs = [greeting[frame.locale], ...letter.paragraphs].map(
    (text) => `<p style="margin:0 0 16px">${escapeHtml(text)}</p>`,
  );
  const button =
    letter.action && frame.url
      ? `<p style="margin:24px 0"><a href="${escapeHtml(frame.url)}" style="background:${accent};color:${inkOn(accent)};padding:12px 20px;border-radius:8px;text-decoration:none;font-weight:600">${escapeHtml(letter.action)}</a></p>`
      : '';
  return `<!doctype html>
<html lang="${frame.locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(letter.subject)}</title></head>
<body style="margin:0;background:#f4f4f5;font:16px/1.5 -apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif;color:#18181b">
<div style="max-width:560px;margin:0 auto;padding:24px">
<div style="font-weight:700;font-size:20px;padding-bottom:16px;border-bottom:3px solid ${accent}">${escapeHtml(frame.brand)}</div>
<div style="padding:24px 0">${paragraphs.join('')}${button}</div>
<div style="font-size:14px;color:#52525b">${escapeHtml(footer[frame.locale](frame.supportEmail))}</div>
</div></body></html>
`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

/** Black or white, whichever is read better on the colour (relative luminance of WCAG 2.2). */
function inkOn(hex: string): '#000000' | '#ffffff' {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? '#000000' : '#ffffff';
}
