import { RadioGroup, setColorScheme } from '@daraport/ui';
import { createSignal } from 'solid-js';
import { settingsWords } from '../settings/messages/index.ts';
import { SCHEMES, storedScheme, storeScheme } from './scheme.ts';

/** Light, dark or as the device has it; kept for this browser. */
export function ColorSchemeSwitch() {
  const [scheme, setScheme] = createSignal(storedScheme());
  const choose = (value: string) => {
    const next = SCHEMES.find((each) => each === value) ?? 'system';
    setScheme(next);
    storeScheme(next);
    setColorScheme(next, document);
  };
  return (
    <RadioGroup
      label={settingsWords.t('look.title')}
      value={scheme()}
      onInput={choose}
      options={SCHEMES.map((each) => ({ value: each, label: settingsWords.t(`look.${each}`) }))}
    />
  );
}
