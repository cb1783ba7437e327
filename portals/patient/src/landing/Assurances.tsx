import { hrefOf } from '@daraport/client';
import { EyeIcon, LockIcon, Undo2Icon } from '@daraport/ui';
import { For } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { t } from '../messages/index.ts';

const ASSURANCES = [
  { key: 'private', icon: LockIcon },
  { key: 'seen', icon: EyeIcon },
  { key: 'yours', icon: Undo2Icon },
] as const;

/** What happens with one's data, and who sees it; only what holds today. */
export function Assurances() {
  return (
    <section class="p-trust" aria-labelledby="p-trust-title">
      <h2 id="p-trust-title">{t('landing.trustTitle')}</h2>
      <ul class="p-trust-list">
        <For each={ASSURANCES}>
          {({ key, icon }) => (
            <li>
              <Dynamic component={icon} />
              <div>
                <h3>{t(`landing.trust.${key}Title`)}</h3>
                <p class="d-small">{t(`landing.trust.${key}`)}</p>
              </div>
            </li>
          )}
        </For>
      </ul>
      <a href={hrefOf('/legal')}>{t('landing.trustMore')}</a>
    </section>
  );
}
