import { hrefOf, useFormat } from '@daraport/client';
import { Checkbox, LinkButton, ProfileSummary } from '@daraport/ui';
import { Show } from 'solid-js';
import type { SpecialistCardFragment } from '../gql/graphql.ts';
import { plural, t } from '../messages/index.ts';
import { NextTimes } from './NextTimes.tsx';
import { Price } from './Price.tsx';
import { hasSeveralPrices, lowestPrice } from './specialist.ts';

/** One result of the directory: who, what they help with, what it costs, and the next free times as buttons. */
export function SpecialistCard(props: {
  specialist: SpecialistCardFragment;
  /** The times to offer, where not simply the next ones. */
  times?: SpecialistCardFragment['nextSlots'] | undefined;
  isCompared: boolean;
  onCompare: (isCompared: boolean) => void;
}) {
  const format = useFormat();
  const one = () => props.specialist;
  const profile = () => hrefOf(`/specialists/${one().slug}`);
  const facts = () =>
    [
      one().city,
      one()
        .formats.map((each) => t(`format.${each}`))
        .join(', '),
      format.languages(one().languages),
      plural('years', one().yearsOfPractice),
      one()
        .insurances.map((each) => t(`insurance.${each}`))
        .join(', '),
    ].filter(Boolean);
  return (
    <article class="d-card d-profile p-result" aria-label={one().displayName}>
      <ProfileSummary
        id={one().id}
        name={one().displayName}
        portrait={one().portraitSeed}
        heading={
          <h2 class="p-result-name">
            <a class="p-plain-link" href={profile()}>
              {one().displayName}
            </a>
          </h2>
        }
        headline={one().headline}
        tags={one().specialties.map(({ name }) => name)}
        tagsLabel={t('compare.specialties')}
      >
        <Show when={one().focus.length > 0}>
          <p class="d-small">{t('directory.focus', { words: one().focus.join(', ') })}</p>
        </Show>
        <p class="d-muted d-small">{facts().join(' · ')}</p>
        <p>
          <Price price={lowestPrice(one())} isFrom={hasSeveralPrices(one())} />
        </p>
      </ProfileSummary>
      <div class="p-result-times">
        <NextTimes person={one()} times={props.times} />
        <LinkButton variant="quiet" size="small" href={profile()}>
          {t('directory.allTimes')}
          <span class="d-hidden">: {one().displayName}</span>
        </LinkButton>
      </div>
      <div class="p-result-compare d-small">
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
