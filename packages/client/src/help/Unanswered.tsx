import { Card } from '@daraport/ui';
import { Linked } from './Linked.tsx';
import { helpTexts } from './messages/index.ts';

const { t } = helpTexts;

/** Where to ask what no article answers. */
export function Unanswered() {
  return (
    <Card class="c-help-ask" tone="sunken" title={t('unanswered')}>
      <p>
        <Linked text={t('write')} />
      </p>
    </Card>
  );
}
