import { hrefOf, useFormat } from '@daraport/client';
import { Avatar, LinkButton } from '@daraport/ui';
import { For, Show } from 'solid-js';
import type { SpecialistCardFragment } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { Price } from '../parts/Price.tsx';
import { hasSeveralPrices, lowestPrice, slotPath } from '../parts/specialist.ts';

/** Those who are free soonest, in that order, each with that time as the one button. */
export function FreeSoon(props: { specialists: readonly SpecialistCardFragment[] }) {
  const soonest = () => props.specialists.filter((each) => each.nextSlots.length > 0);
  return (
    <ul class="p-soon">
      <For each={soonest()}>{(each) => <Person person={each} />}</For>
    </ul>
  );
}

function Person(props: { person: SpecialistCardFragment }) {
  const format = useFormat();
  const one = () => props.person;
  return (
    <li class="d-card p-soon-person">
      <div class="p-soon-who">
        <Avatar id={one().id} name={one().displayName} portrait={one().portraitSeed} size="large" />
        <div>
          <h3>
            <a class="p-plain-link" href={hrefOf(`/specialists/${one().slug}`)}>
              {one().displayName}
            </a>
          </h3>
          <p class="d-muted d-small">
            {one()
              .specialties.map((each) => each.name)
              .join(', ')}
          </p>
        </div>
      </div>
      <p class="p-soon-words">{one().headline}</p>
      <Price price={lowestPrice(one())} isFrom={hasSeveralPrices(one())} />
      <Show when={one().nextSlots[0]}>
        {(slot) => (
          <LinkButton
            wide
            href={hrefOf(slotPath(one(), slot()))}
            aria-label={t('landing.bookAt', { time: format.moment(slot().startsAt), name: one().displayName })}
          >
            {format.moment(slot().startsAt)}
          </LinkButton>
        )}
      </Show>
    </li>
  );
}
