/** Where a link in a person's text may lead. */
const SCHEMES = /^(https?:|mailto:|tel:)/i;

/** Whether a link may stand in a text as it is. */
export const isSafeHref = (href: string): boolean => SCHEMES.test(href) && URL.canParse(href);

/** The address that a person means by what was typed (`example.org`, `a@b.de`), or undefined if it is none. */
export function hrefOf(typed: string): string | undefined {
  const text = typed.trim();
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(text)) return `mailto:${text}`;
  if (/^\+?[\d\s()/-]{6,}$/.test(text)) return `tel:${text.replaceAll(/[^\d+]/g, '')}`;
  const href = /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`;
  const isWhole =
    isSafeHref(href) && !/\s/.test(text) && (!href.startsWith('http') || /\.[^.\s]/.test(new URL(href).hostname));
  return isWhole ? href : undefined;
}
