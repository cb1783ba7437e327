/** Reads a number as people type it in German or English (`1.234,5`, `1,234.5`, `12,5`); undefined when it is none. */
export function parseNumber(text: string, locale: string): number | undefined {
  const decimal =
    Intl.NumberFormat(locale)
      .formatToParts(1.5)
      .find((part) => part.type === 'decimal')?.value ?? '.';
  const trimmed = text.replaceAll(/[\s\u00a0\u202f']/g, '');
  if (!/^[-+]?[\d.,]*\d[\d.,]*$/.test(trimmed)) return undefined;
  const group = decimal === ',' ? '.' : ',';
  const isGrouped = new RegExp(`^[-+]?\\d{1,3}(\\${group}\\d{3})+(\\${decimal}\\d*)?$`).test(trimmed);
  const plain = isGrouped ? trimmed.replaceAll(group, '').replace(decimal, '.') : trimmed.replace(',', '.');
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}
