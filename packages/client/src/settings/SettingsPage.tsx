import { Card, Page } from '@daraport/ui';
import { Show } from 'solid-js';
import { useSession } from '../session/session.ts';
import { settingsWords } from './messages/index.ts';
import { ColorSchemeSwitch } from '../portal/ColorSchemeSwitch.tsx';
import LanguageSwitch from '../portal/LanguageSwitch.tsx';
import { Devices } from './Devices.tsx';
import { FeedSection } from './FeedSection.tsx';
import { ProfileForm } from './ProfileForm.tsx';
import { ReachSection } from './ReachSection.tsx';

/** `/settings` of every portal: name, time zone, language, light or dark, how one is reached, one's calendar, and the devices that are signed in. */
export default function SettingsPage() {
  const session = useSession();
  const hasAppointments = () => session.may('appointments:read') && ['PATIENT', 'SPECIALIST'].includes(session.portal);
  return (
    <Page title={settingsWords.t('settings.title')} width="narrow">
      <ProfileForm />
      <Card>
        <LanguageSwitch />
      </Card>
      <Card>
        <ColorSchemeSwitch />
      </Card>
      <Show when={hasAppointments()}>
        <ReachSection />
        <FeedSection />
      </Show>
      <Devices />
    </Page>
  );
}
