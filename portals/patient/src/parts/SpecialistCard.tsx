import { hrefOf, useFormat } from '@daraport/client';
import { Avatar, Checkbox, LinkButton } from '@daraport/ui';
import { For, Show } from 'solid-js';
import type { SpecialistCardFragment } from '../gql/graphql.ts';
import { plural, t } from '../messages/index.ts';
import { Price } from './Price.tsx';
import { bookingPath, hasSeveralPrices, lowestPrice } from './specialist.ts';

/** One result of the directory: who, what they help with, what it costs, and the next three free times as buttons. */
export function SpecialistCard(props: {
  specialist: SpecialistCardFragment;
  isCompared: boolean;
  onCompare: (isCompared: boolean) => void;
}) {
  const format = useFormat();
  const one = () => props.specialist;
  const profile = () => hrefOf(`/specialists/${one().slug}`);
  return (
    <article class="d-card p-result" aria-label={one().displayName}>
      <div class="p-result-who">
        <Avatar id={one().id} name={one().displayName} portrait={one().portraitSeed} size="large" />
        <div class="p-result-words">
          <h2 class="p-result-name">
            <a href={profile()}>{one().displayName}</a>
          </h2>
          <p class="d-muted d-small">{one().title}</p>
          <p>{one().headline}</p>
          <p class="d-muted d-small">
            {[
              one()
                .specialties.map((each) => each.name)
                .join(', '),
              one().city,
              format.languages(one().languages),
              plural('years', one().yearsOfPractice),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <Price price={lowestPrice(one())} isFrom={hasSeveralPrices(one())} />
        </div>
      </div>
      <div class="p-result-times" role="group" aria-label={t('directory.nextTimes', { name: one().displayName })}>
        <For each={one().nextSlots} fallback={<p class="d-muted d-small">{t('directory.noTimes')}</p>}>
          {(slot) => {
            const time = () => format.moment(slot.startsAt);
            return (
              <LinkButton
                size="small"
                href={hrefOf(bookingPath(one().slug, slot.startsAt))}
                aria-label={t('directory.bookAt', { time: time(), name: one().displayName })}
              >
                {time()}
              </LinkButton>
            );
          }}
        </For>
        <Show when={one().nextSlots.length > 0}>
          <LinkButton variant="quiet" size="small" href={profile()}>
            {t('directory.profile')}
          </LinkButton>
        </Show>
      </div>
      <div class="p-result-compare">
        <Checkbox
          label={
            <>
              <span aria-hidden="true">{t('directory.compare')}</span>
              <span class="d-hidden">{t('directory.compareName', { name: one().displayName })}</span>
            </>
          }
          checked={props.isCompared}
          onChange={props.onCompare}
        />
      </div>
    </article>
  );
}
