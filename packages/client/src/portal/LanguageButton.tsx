import { words } from '../messages/index.ts';
import { useLanguage } from '../session/language.ts';
import { useSession } from '../session/session.ts';

/** The other language as one press, for the bar a visitor sees. */
export function LanguageButton() {
  const session = useSession();
  const speak = useLanguage();
  const other = () => (session.locale() === 'de' ? 'en' : 'de');
  return (
    <button
      type="button"
      class="d-button d-button-quiet d-button-small"
      lang={other()}
      onClick={() => void speak(other())}
    >
      <span class="d-button-face">{other() === 'de' ? words.t('menu.german') : words.t('menu.english')}</span>
    </button>
  );
}
