import {
  ColorSchemeSwitch,
  createMutation,
  createQuery,
  deviceTimeZone,
  faultsOf,
  LanguageSwitch,
  Loaded,
  useFormat,
  useSession,
} from '@daraport/client';
import {
  Badge,
  Button,
  Card,
  Form,
  LaptopIcon,
  List,
  ListItem,
  Page,
  Section,
  Select,
  showToast,
  TextField,
  type FormError,
} from '@daraport/ui';
import { createSignal, For, Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import { graphql } from '../gql/index.ts';
import type { SessionsQuery } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { deviceName } from '../parts/device-name.ts';

const Sessions = graphql(`
  query Sessions {
    sessions {
      id
      isCurrent
      createdAt
      lastSeenAt
      userAgent
    }
  }
`);

const RevokeSession = graphql(`
  mutation RevokeSession($id: ID!) {
    revokeSession(id: $id) {
      ... on SessionRevoked {
        sessionId
      }
      ... on Error {
        code
        message
      }
    }
  }
`);

const UpdateProfile = graphql(`
  mutation UpdateProfile($input: UpdateProfileInput!) {
    updateProfile(input: $input) {
      ... on ProfileUpdated {
        person {
          id
          displayName
          givenName
          familyName
          timeZone
        }
      }
      ... on Error {
        code
        message
      }
      ... on InvalidInputError {
        fields {
          path
          message
        }
      }
    }
  }
`);

/** `/settings`: name, language, time zone, light or dark, and the devices that are signed in. */
export default function SettingsPage() {
  return (
    <Page title={t('settings.title')} width="narrow">
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

function ProfileForm() {
  const session = useSession();
  const me = session.me()?.person;
  const [update, isSaving] = createMutation(UpdateProfile);
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const [person, set] = createStore({
    givenName: me?.givenName ?? '',
    familyName: me?.familyName ?? '',
    timeZone: me?.timeZone ?? deviceTimeZone(),
  });
  const zones = Intl.supportedValuesOf('timeZone');
  const options = [...new Set([person.timeZone, ...zones])].map((zone) => ({
    value: zone,
    label: zone.replaceAll('_', ' '),
  }));
  const save = async () => {
    const { data } = await update({ input: { ...person } });
    const result = data?.updateProfile;
    if (result?.__typename !== 'ProfileUpdated') {
      setErrors(result ? faultsOf(result) : [{ message: t('booking.failed') }]);
      return;
    }
    setErrors([]);
    await session.renew();
    showToast({ tone: 'success', title: t('settings.saved') });
  };
  return (
    <Card title={t('settings.profile')}>
      <Form
        label={t('settings.profile')}
        errors={errors()}
        onSubmit={() => void save()}
        actions={
          <Button type="submit" variant="primary" busy={isSaving()}>
            {t('settings.save')}
          </Button>
        }
      >
        <TextField
          name="givenName"
          autocomplete="given-name"
          label={t('settings.givenName')}
          value={person.givenName}
          onInput={(value) => set('givenName', value)}
        />
        <TextField
          name="familyName"
          autocomplete="family-name"
          label={t('settings.familyName')}
          value={person.familyName}
          onInput={(value) => set('familyName', value)}
        />
        <Select
          name="timeZone"
          label={t('settings.timeZone')}
          help={t('settings.timeZoneHelp')}
          value={person.timeZone}
          onInput={(value) => set('timeZone', value)}
          options={options}
          placeholder={false}
        />
        <p class="d-muted">{`${t('settings.email')}: ${me?.email ?? ''}`}</p>
      </Form>
    </Card>
  );
}

function Devices() {
  const [page, refetch] = createQuery({ query: Sessions });
  return (
    <Section title={t('settings.sessions')} text={t('settings.sessionsText')}>
      <Loaded query={page}>
        {(data) => (
          <List label={t('settings.sessions')}>
            <For each={data.sessions}>{(each) => <Device session={each} onRevoked={refetch} />}</For>
          </List>
        )}
      </Loaded>
    </Section>
  );
}

function Device(props: { session: SessionsQuery['sessions'][number]; onRevoked: () => void }) {
  const format = useFormat();
  const [revoke, isRevoking] = createMutation(RevokeSession);
  const name = () => deviceName(props.session.userAgent) ?? t('settings.unknownDevice');
  const end = async () => {
    const { data } = await revoke({ id: props.session.id });
    if (data?.revokeSession.__typename === 'SessionRevoked')
      showToast({ tone: 'success', title: t('settings.revoked') });
    props.onRevoked();
  };
  return (
    <ListItem
      leading={<LaptopIcon />}
      title={name()}
      text={t('settings.lastSeen', { time: format.relative(props.session.lastSeenAt) })}
      trailing={
        <Show when={!props.session.isCurrent} fallback={<Badge tone="success">{t('settings.current')}</Badge>}>
          <Button
            size="small"
            busy={isRevoking()}
            aria-label={t('settings.revokeName', { name: name() })}
            onClick={() => void end()}
          >
            {t('settings.revoke')}
          </Button>
        </Show>
      }
    />
  );
}
