import { hrefOf, useSession } from '@daraport/client';
import { LinkButton, Page } from '@daraport/ui';
import { Show } from 'solid-js';
import { MembersPart } from './MembersPart.tsx';
import { t } from './messages/index.ts';
import { RulePart } from './RulePart.tsx';

/** `/allocation`: by which rule requests are given to specialists, and what each of them takes. */
export default function AllocationPage() {
  const session = useSession();
  return (
    <Page
      title={t('title')}
      intro={t('intro')}
      width="wide"
      actions={
        <Show when={session.may('requests:coordinate') || session.may('brand:configure')}>
          <LinkButton href={hrefOf('/requests')}>{t('requests')}</LinkButton>
        </Show>
      }
    >
      <div class="d-stack">
        <Show when={session.may('brand:configure')}>
          <RulePart />
        </Show>
        <MembersPart />
      </div>
    </Page>
  );
}
