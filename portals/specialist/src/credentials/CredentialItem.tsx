import { useFormat, useSession } from '@daraport/client';
import { jurisdictionName } from '@daraport/domain/countries';
import { Badge, Button, formatBytes, ListItem } from '@daraport/ui';
import { Show } from 'solid-js';
import type { CredentialFieldsFragment } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { CREDENTIAL_TONES, noonOf } from './kinds.ts';

/** One credential: what it is, what became of it and why, its file, and how to replace it while it counts. */
export function CredentialItem(props: { credential: CredentialFieldsFragment; onReplace?: () => void }) {
  const format = useFormat();
  const session = useSession();
  const facts = () => {
    const { licence, validFrom, validUntil, submittedAt } = props.credential;
    const day = (date: string) => format.day(noonOf(date), 'UTC');
    return [
      ...(licence
        ? [
            licence.profession,
            licence.number,
            licence.authority,
            jurisdictionName(licence.jurisdiction, session.locale()),
          ]
        : []),
      ...(validFrom ? [t('credentials.fromDay', { day: day(validFrom) })] : []),
      ...(validUntil ? [t('credentials.untilDay', { day: day(validUntil) })] : []),
      t('credentials.sentAt', { time: format.relative(submittedAt) }),
    ].join(' · ');
  };
  const name = () => t(`credentials.kind.${props.credential.kind}`);
  return (
    <ListItem
      title={
        <>
          {name()}{' '}
          <Badge tone={CREDENTIAL_TONES[props.credential.state]}>
            {t(`credentials.state.${props.credential.state}`)}
          </Badge>
        </>
      }
      text={
        <div class="d-stack-tight">
          <p>{facts()}</p>
          <Show when={props.credential.reason}>
            {(reason) => <p>{t('credentials.because', { reason: reason() })}</p>}
          </Show>
          <Show when={props.credential.file}>
            {(file) => (
              <p>
                <a href={file().url} rel="external" download="">
                  {file().name}
                </a>{' '}
                ({formatBytes(file().byteSize, session.locale())})
              </p>
            )}
          </Show>
        </div>
      }
      trailing={
        <Show when={props.onReplace}>
          {(replace) => (
            <Button
              size="small"
              aria-label={t('credentials.replaceNamed', { name: name() })}
              onClick={() => replace()()}
            >
              {t('credentials.replace')}
            </Button>
          )}
        </Show>
      }
    />
  );
}
