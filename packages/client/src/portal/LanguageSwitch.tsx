import { RadioGroup } from '@daraport/ui';
import { words } from '../messages/index.ts';
import { asLocale } from '../i18n/locale.ts';
import { useSession } from '../session/session.ts';

/** German or English, kept for this browser and, when signed in, in the profile. */
export function LanguageSwitch() {
  const session = useSession();
  const choose = (value: string) => {
    const locale = asLocale(value);
    if (locale && locale !== session.locale()) void session.setLocale(locale);
  };
  return (
    <RadioGroup
      label={words.t('menu.language')}
      value={session.locale()}
      onInput={choose}
      options={[
        { value: 'de', label: words.t('menu.german') },
        { value: 'en', label: words.t('menu.english') },
      ]}
    />
  );
}

/** The other language as one press, for the bar a visitor sees. */
export function LanguageButton() {
  const session = useSession();
  const other = () => (session.locale() === 'de' ? 'en' : 'de');
  return (
    <button
      type="button"
      class="d-button d-button-quiet d-button-small"
      lang={other()}
      onClick={() => void session.setLocale(other())}
    >
      <span class="d-button-face">{other() === 'de' ? words.t('menu.german') : words.t('menu.english')}</span>
    </button>
  );
}
