import { Card, Page } from '@daraport/ui';
import { settingsWords } from './messages/index.ts';
import { ColorSchemeSwitch } from '../portal/ColorSchemeSwitch.tsx';
import LanguageSwitch from '../portal/LanguageSwitch.tsx';
import { Devices } from './Devices.tsx';
import { ProfileForm } from './ProfileForm.tsx';

/** `/settings` of every portal: name, time zone, language, light or dark, and the devices that are signed in. */
export default function SettingsPage() {
  return (
    <Page title={settingsWords.t('settings.title')} width="narrow">
      <ProfileForm />
      <Card>
        <LanguageSwitch />
      </Card>
      <Card>
        <ColorSchemeSwitch />
      </Card>
      <Devices />
    </Page>
  );
}
