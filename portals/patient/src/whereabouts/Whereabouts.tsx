import { hrefOf, useSession } from '@daraport/client';
import { jurisdictionName } from '@daraport/domain';
import { Button, LinkButton, Notice, RadioGroup } from '@daraport/ui';
import { Show } from 'solid-js';
import { useJourney } from '../parts/journey.ts';
import { t } from './messages/index.ts';
import { ELSEWHERE } from './place.ts';

/**
 * Where somebody will be who comes by video or phone, among the places where a licence holds. Who will be elsewhere learns at once
 * what is possible instead: on site, where `onSite` chooses it, or somebody else.
 */
export function Whereabouts(props: {
  places: readonly string[];
  value: string;
  onInput: (place: string) => void;
  onSite?: (() => void) | undefined;
}) {
  const session = useSession();
  const { start } = useJourney();
  const isNowhere = () => props.places.length === 0;
  return (
    <div class="p-whereabouts">
      <Show when={!isNowhere()}>
        <RadioGroup
          label={t('label')}
          help={t('help')}
          look="cards"
          value={props.value}
          options={[
            ...props.places.map((each) => ({ value: each, label: jurisdictionName(each, session.locale()) })),
            { value: ELSEWHERE, label: t('elsewhere') },
          ]}
          onInput={props.onInput}
        />
      </Show>
      <div role="status">
        <Show when={isNowhere() || props.value === ELSEWHERE}>
          <Notice
            tone="warning"
            title={isNowhere() ? t('nowhere') : t('refused')}
            actions={
              <>
                <Show when={props.onSite}>{(choose) => <Button onClick={() => choose()()}>{t('onSite')}</Button>}</Show>
                <LinkButton href={hrefOf(start())}>{t('other')}</LinkButton>
              </>
            }
          >
            {[isNowhere() ? t('nowhereText') : t('refusedText'), props.onSite && t('onSiteText')]
              .filter(Boolean)
              .join(' ')}
          </Notice>
        </Show>
      </div>
    </div>
  );
}
