import { jurisdictionName } from '@daraport/domain/countries';
import { Badge, formatBytes, ListItem } from '@daraport/ui';
import { Show, type JSX } from 'solid-js';
import { useFormat } from '../format/use-format.ts';
import type { CredentialPartsFragment } from '../gql/graphql.ts';
import { useSession } from '../session/session.ts';
import { CREDENTIAL_TONES, credentialName, noonOf, SCAN_TONES } from './kinds.ts';
import { credentialWords } from './messages/index.ts';

const { t } = credentialWords;

/** One credential: what it is, what became of it and why, and its file; what can be done with it comes from the portal. */
export function CredentialItem(props: {
  credential: CredentialPartsFragment;
  /** Whether it is the viewer's own: the own file may be opened before it was scanned. */
  own?: boolean;
  trailing?: JSX.Element;
}) {
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
      ...(validFrom ? [t('fromDay', { day: day(validFrom) })] : []),
      ...(validUntil ? [t('untilDay', { day: day(validUntil) })] : []),
      t('sentAt', { time: format.relative(submittedAt) }),
    ].join(' · ');
  };
  const decided = (at: string) => {
    const time = format.relative(at);
    const name = props.credential.decidedBy?.displayName;
    return name ? t('decided', { name, time }) : t('decidedAt', { time });
  };
  return (
    <ListItem
      title={
        <>
          {credentialName(props.credential.kind)}{' '}
          <Badge tone={CREDENTIAL_TONES[props.credential.state]}>{t(`state.${props.credential.state}`)}</Badge>
        </>
      }
      text={
        <div class="d-stack-tight">
          <p>{facts()}</p>
          <Show when={props.credential.decidedAt}>{(at) => <p>{decided(at())}</p>}</Show>
          <Show when={props.credential.reason}>{(reason) => <p>{t('because', { reason: reason() })}</p>}</Show>
          <Show when={props.credential.file}>
            {(file) => <FileLine file={file()} own={props.own ?? false} locale={session.locale()} />}
          </Show>
        </div>
      }
      trailing={props.trailing}
    />
  );
}

/** The file with what the scanner says of it; a link where the viewer may open it. */
function FileLine(props: {
  file: NonNullable<CredentialPartsFragment['file']>;
  own: boolean;
  locale: Parameters<typeof formatBytes>[1];
}) {
  const mayOpen = () => props.file.scan !== 'INFECTED' && (props.own || props.file.scan !== 'WAITING');
  return (
    <p>
      <Show when={mayOpen()} fallback={props.file.name}>
        <a href={props.file.url} rel="external" download="">
          {props.file.name}
        </a>
      </Show>{' '}
      ({formatBytes(props.file.byteSize, props.locale)}){' '}
      <Badge tone={SCAN_TONES[props.file.scan]}>{t(`scan.${props.file.scan}`)}</Badge>
    </p>
  );
}
