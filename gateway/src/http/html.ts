const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe for HTML content and quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');

/** Markup that is already safe. */
export interface Html {
  readonly html: string;
}

/** Joins markup and values; plain values are escaped, lists are joined. */
export function html(parts: TemplateStringsArray, ...values: readonly (string | Html | readonly Html[])[]): Html {
  const text = (value: string | Html | readonly Html[] | undefined): string => {
    if (value === undefined) return '';
    if (typeof value === 'string') return escapeHtml(value);
    return 'html' in value ? value.html : value.map((one) => one.html).join('');
  };
  return { html: parts.map((part, index) => part + text(values[index])).join('') };
}

/** The gateway's own plain pages: one heading, little text, no script; style comes as a file. */
export const page = (locale: string, title: string, content: Html): string =>
  html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="stylesheet" href="/_gateway/page.css" />
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html> `.html;

/** Style of those pages. */
export const pageCss = `:root { color-scheme: light dark; font: 17px/26px "Atkinson Hyperlegible Next", system-ui, sans-serif; --ink: #1c2328; --soft: #56616a; --line: #d9dfe3; --ground: #fbfcfc; --accent: #1f5f7a; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8edf0; --soft: #a3afb7; --line: #323b41; --ground: #14191d; --accent: #8cc7e0; } }
body { margin: 0; background: var(--ground); color: var(--ink); }
main { max-width: 44rem; margin: 0 auto; padding: 4rem 1.25rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.125rem; margin: 0 0 .25rem; }
p { margin: 0 0 1rem; }
.soft { color: var(--soft); }
a { color: var(--accent); }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
code { overflow-wrap: anywhere; }
.brands { list-style: none; margin: 2rem 0 0; padding: 0; }
.brands > li { border-top: 1px solid var(--line); padding: 1.25rem 0; }
.portals { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0; margin: .5rem 0 0; }
.portals a { display: inline-block; padding: .25rem 0; }
`;
