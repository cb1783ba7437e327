import { Button, Card, Form, Select, showToast, TextField, type FormError } from '@daraport/ui';
import { createSignal, Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import { deviceTimeZone } from '../format/format.ts';
import { createMutation } from '../graph/mutation.ts';
import { faultsOf } from '../graph/refusal.ts';
import { words } from '../messages/index.ts';
import { settingsWords } from './messages/index.ts';
import { useSession } from '../session/session.ts';
import { UpdateProfile } from './documents.ts';

/** The person's own details; the name only where the role may read names. */
export function ProfileForm() {
  const session = useSession();
  const me = session.me()?.person;
  const mayName = session.may('names:read');
  const [update, isSaving] = createMutation(UpdateProfile);
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const [name, setName] = createStore({ givenName: me?.givenName ?? '', familyName: me?.familyName ?? '' });
  const [timeZone, setTimeZone] = createSignal(me?.timeZone ?? deviceTimeZone());
  const zones = [...new Set([me?.timeZone ?? deviceTimeZone(), ...Intl.supportedValuesOf('timeZone')])];
  const save = async () => {
    const { data } = await update({ input: { ...(mayName ? name : {}), timeZone: timeZone() } });
    const result = data?.updateProfile;
    if (result?.__typename !== 'ProfileUpdated') {
      setErrors(result ? faultsOf(result) : [{ message: words.t('trouble.again') }]);
      return;
    }
    setErrors([]);
    await session.renew();
    showToast({ tone: 'success', title: settingsWords.t('settings.saved') });
  };
  return (
    <Card
      title={settingsWords.t('settings.profile')}
      text={me?.email ? `${settingsWords.t('settings.email')}: ${me.email}` : undefined}
    >
      <Form
        label={settingsWords.t('settings.profile')}
        errors={errors()}
        onSubmit={() => void save()}
        actions={
          <Button type="submit" variant="primary" busy={isSaving()}>
            {settingsWords.t('settings.save')}
          </Button>
        }
      >
        <Show when={mayName}>
          <TextField
            name="givenName"
            autocomplete="given-name"
            label={settingsWords.t('settings.givenName')}
            value={name.givenName}
            onInput={(value) => setName('givenName', value)}
          />
          <TextField
            name="familyName"
            autocomplete="family-name"
            label={settingsWords.t('settings.familyName')}
            value={name.familyName}
            onInput={(value) => setName('familyName', value)}
          />
        </Show>
        <Select
          name="timeZone"
          label={settingsWords.t('settings.timeZone')}
          help={settingsWords.t('settings.timeZoneHelp')}
          value={timeZone()}
          onInput={setTimeZone}
          options={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
          placeholder={false}
        />
      </Form>
    </Card>
  );
}
