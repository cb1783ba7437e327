import { createSignal } from 'solid-js';

const query = new URLSearchParams(location.search);

/** What the gallery is seen in; every choice can be given in the address (`?lang=de&theme=dark&density=compact&accent=%23ffd400`). */
export const [language, setLanguage] = createSignal<'de' | 'en'>(query.get('lang') === 'de' ? 'de' : 'en');
export const [scheme, setScheme] = createSignal(query.get('theme') === 'dark' ? 'dark' : 'light');
export const [density, setDensity] = createSignal(query.get('density') === 'compact' ? 'compact' : 'comfortable');
export const [accent, setAccent] = createSignal(query.get('accent') ?? '#1f6f5c');
export const [path, setPath] = createSignal(location.pathname);

/** The German or the English of a text, by the chosen language. */
export const say = (de: string, en: string): string => (language() === 'de' ? de : en);
