import { createHash } from 'node:crypto';

/** The languages of the sandbox's pages. */
export type Language = 'de' | 'en';

/** `?lang=` first, then the first of German and English in `Accept-Language`; English otherwise. */
export function languageOf(lang: string | null | undefined, acceptLanguage: string | undefined): Language {
  if (lang === 'de' || lang === 'en') return lang;
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase())
    .find((each) => each === 'de' || each === 'en');
  return wanted === 'de' ? 'de' : 'en';
}

/** Text made safe for HTML content and quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

/** The sandbox's one style: calm, light and dark by the person's setting, one column on a phone. */
export const css = `
:root { color-scheme: light dark; --ground: #f8f9fa; --card: #fff; --ink: #1c2330; --soft: #566070; --line: #d9dee5; --accent: #1f5fa8; --on-accent: #fff; }
@media (prefers-color-scheme: dark) { :root { --ground: #14181e; --card: #1c2128; --ink: #e8ecf1; --soft: #a5afbd; --line: #343c47; --accent: #8ab8f0; --on-accent: #10151c; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.125rem; margin: 2rem 0 .5rem; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.soft { color: var(--soft); }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1rem; margin: 1rem 0; }
ul.rows { list-style: none; margin: 1rem 0; padding: 0; background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
ul.rows li { padding: .75rem 1rem; border-top: 1px solid var(--line); }
ul.rows li:first-child { border-top: 0; }
ul.rows a { display: block; min-height: 1.5rem; font-weight: 600; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 0; }
dt { color: var(--soft); }
dd { margin: 0; }
pre { white-space: pre-wrap; margin: 0; font: inherit; }
iframe { width: 100%; height: 70vh; border: 1px solid var(--line); border-radius: 10px; background: #fff; }
form.line { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; margin: 1rem 0; }
label { display: block; font-weight: 600; }
input { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--soft); border-radius: 6px; padding: .5rem .75rem; min-height: 2.75rem; min-width: min(20rem, 100%); }
button { font: inherit; font-weight: 600; border-radius: 6px; border: 1px solid var(--accent); background: var(--accent); color: var(--on-accent); padding: .5rem 1rem; min-height: 2.75rem; cursor: pointer; }
button.second { background: transparent; color: var(--accent); }
@media (max-width: 32rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .5rem; } }
`;

/** A policy that allows nothing but the style above, whether inline or from its own path. */
export const policy = `default-src 'none'; style-src 'self' 'sha256-${createHash('sha256').update(css).digest('base64')}'; img-src data:; frame-src 'self'; base-uri 'none'`;

/** A whole page around trusted HTML. With `stylesheet` the style is linked, else inline. */
export function page(language: Language, title: string, body: string, stylesheet?: string): string {
  const style = stylesheet ? `<link rel="stylesheet" href="${escapeHtml(stylesheet)}">` : `<style>${css}</style>`;
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title>${style}</head><body><main>${body}</main></body></html>`;
}
