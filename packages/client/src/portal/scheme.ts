/** Light or dark, or as the device has it. */
export const SCHEMES = ['system', 'light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

const KEY = 'daraport-scheme';

/** The choice kept in this browser; `system` where there is none or storage is forbidden. */
export function storedScheme(): Scheme {
  try {
    const stored = localStorage.getItem(KEY);
    return SCHEMES.find((each) => each === stored) ?? 'system';
  } catch {
    return 'system';
  }
}

/** Keeps the choice; does nothing where storage is forbidden. */
export function storeScheme(scheme: Scheme): void {
  try {
    localStorage.setItem(KEY, scheme);
  } catch {
    return;
  }
}
