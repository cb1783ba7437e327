import { createContext, useContext, type Accessor, type JSX } from 'solid-js';
import type { UiWords } from './words.ts';

/** What every part needs to know to speak: the words, a BCP 47 locale, the viewer's IANA zone, the product's name. */
export interface UiSpeech {
  readonly words: UiWords;
  readonly locale: string;
  readonly timeZone: string;
  readonly siteName: string;
}

const deviceZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const SpeechContext = createContext<Accessor<UiSpeech>>();

/** Gives the parts below their words, locale, zone (the device's unless given) and the name that ends each document title. */
export function UiWordsProvider(props: {
  words: UiWords;
  locale: string;
  timeZone?: string | undefined;
  siteName?: string | undefined;
  children: JSX.Element;
}) {
  const speech = () => ({
    words: props.words,
    locale: props.locale,
    timeZone: props.timeZone ?? deviceZone,
    siteName: props.siteName ?? '',
  });
  return <SpeechContext.Provider value={speech}>{props.children}</SpeechContext.Provider>;
}

/** The current words, locale and zone; call the result inside tracking scopes, since the language may change. */
export function useSpeech(): Accessor<UiSpeech> {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('A part speaks outside of a UiWordsProvider');
  return speech;
}

/** Words that one kind of part alone says. They travel with it, in both languages, so that no first visit carries them. */
export type OwnWords<W> = Readonly<Record<'de' | 'en', W>>;

/** Those words in the language of the speech; call the result inside tracking scopes. */
export function useOwnWords<W>(words: OwnWords<W>): Accessor<W> {
  const speech = useSpeech();
  return () => (speech().locale.startsWith('de') ? words.de : words.en);
}
