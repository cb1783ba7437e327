import { Badge, Button, LaptopIcon, List, ListItem, Section, showToast } from '@daraport/ui';
import { For, Show } from 'solid-js';
import { useFormat } from '../format/use-format.ts';
import type { SessionsQuery } from '../gql/graphql.ts';
import { createMutation } from '../graph/mutation.ts';
import { createQuery } from '../graph/query.ts';
import { words } from '../messages/index.ts';
import { settingsWords } from './messages/index.ts';
import { Loaded } from '../portal/Loaded.tsx';
import { deviceName } from './device-name.ts';
import { RevokeSession, Sessions } from './documents.ts';

/** Where the person is signed in; every session but this one can be ended. */
export function Devices() {
  const [page, refetch] = createQuery({ query: Sessions });
  return (
    <Section title={settingsWords.t('settings.sessions')} text={settingsWords.t('settings.sessionsText')}>
      <Loaded query={page}>
        {(data) => (
          <List label={settingsWords.t('settings.sessions')}>
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
  const name = () => deviceName(props.session.userAgent) ?? settingsWords.t('settings.unknownDevice');
  const end = async () => {
    const { data } = await revoke({ id: props.session.id });
    if (data?.revokeSession.__typename === 'SessionRevoked')
      showToast({ tone: 'success', title: settingsWords.t('settings.revoked') });
    else showToast({ tone: 'danger', title: data?.revokeSession.message ?? words.t('trouble.again') });
    props.onRevoked();
  };
  return (
    <ListItem
      leading={<LaptopIcon />}
      title={name()}
      text={settingsWords.t('settings.lastSeen', { time: format.relative(props.session.lastSeenAt) })}
      trailing={
        <Show
          when={!props.session.isCurrent}
          fallback={<Badge tone="success">{settingsWords.t('settings.current')}</Badge>}
        >
          <Button
            size="small"
            busy={isRevoking()}
            aria-label={settingsWords.t('settings.revokeName', { name: name() })}
            onClick={() => void end()}
          >
            {settingsWords.t('settings.revoke')}
          </Button>
        </Show>
      }
    />
  );
}
