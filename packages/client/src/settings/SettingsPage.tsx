import { Card, KeyRoundIcon, LinkButton, Page, Section } from '@daraport/ui';
import { Show } from 'solid-js';
import { useSession } from '../session/session.ts';
import { hrefOf } from '../portal/base.ts';
import { settingsWords } from './messages/index.ts';
import { ColorSchemeSwitch } from '../portal/ColorSchemeSwitch.tsx';
import LanguageSwitch from '../portal/LanguageSwitch.tsx';
import { Devices } from './Devices.tsx';
import { FeedSection } from './FeedSection.tsx';
import { ProfileForm } from './ProfileForm.tsx';
import { ReachSection } from './ReachSection.tsx';

/**
 * `/settings` of every portal: name, time zone, language, light or dark, how one is reached, one's calendar, the devices that are signed in,
 * and the way to one's tokens.
 */
export default function SettingsPage() {
  const session = useSession();
  const hasTokens = () => session.may('tokens:manage') && ['PATIENT', 'ORGANIZATION'].includes(session.portal);
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
      <Show when={hasTokens()}>
        <Section title={settingsWords.t('settings.tokens')} text={settingsWords.t('settings.tokensText')}>
          <LinkButton href={hrefOf('/settings/tokens')} icon={KeyRoundIcon}>
            {settingsWords.t('settings.tokensOpen')}
          </LinkButton>
        </Section>
      </Show>
    </Page>
  );
}
