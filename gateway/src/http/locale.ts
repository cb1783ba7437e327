import { type Locale, locales } from '@daraport/domain';

/** Whether a value from outside is one of our languages. */
export const isLocale = (value: unknown): value is Locale => (locales as readonly unknown[]).includes(value);
