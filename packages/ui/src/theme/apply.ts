import type { Theme } from './theme.ts';

/** What a person chose: `system` follows the device. */
export type ColorScheme = 'system' | 'light' | 'dark';

/** The text of a stylesheet in which the theme follows the device unless `data-theme` on the root says otherwise. */
export function themeSheet(theme: Theme): string {
  const light = declarations(theme.light);
  const dark = declarations(theme.dark);
  return [
    `:root{color-scheme:light;${light}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme="light"]){color-scheme:dark;${dark}}}`,
    `:root[data-theme="dark"]{color-scheme:dark;${dark}}`,
  ].join('\n');
}

function declarations(properties: Record<string, string>): string {
  return Object.entries(properties)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
}

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** Paints the document in the theme by a constructed stylesheet, which a strict `style-src` allows; the last call holds. */
export function applyTheme(theme: Theme, target: Document): void {
  let sheet = sheets.get(target);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheets.set(target, sheet);
    target.adoptedStyleSheets = [...target.adoptedStyleSheets, sheet];
  }
  sheet.replaceSync(themeSheet(theme));
}

/** Sets or lifts the person's own choice of light or dark on the root element. */
export function setColorScheme(choice: ColorScheme, target: Document): void {
  if (choice === 'system') delete target.documentElement.dataset['theme'];
  else target.documentElement.dataset['theme'] = choice;
}
