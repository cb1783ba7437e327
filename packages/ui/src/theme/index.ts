export { applyTheme, setColorScheme, themeSheet, type ColorScheme } from './apply.ts';
export { brandTheme, type BrandColors, type Theme } from './theme.ts';
