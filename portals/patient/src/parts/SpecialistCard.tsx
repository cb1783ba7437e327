import { hrefOf, useFormat } from '@daraport/client';
import { Avatar, Checkbox, LinkButton } from '@daraport/ui';
import { For } from 'solid-js';
import type { SpecialistCardFragment } from '../gql/graphql.ts';
import { plural, t } from '../messages/index.ts';
import { NextTimes } from './NextTimes.tsx';
import { Price } from './Price.tsx';
import { hasSeveralPrices, lowestPrice } from './specialist.ts';

/** One result of the directory: who, what they help with, what it costs, and the next free times as buttons. */
export function SpecialistCard(props: {
  specialist: SpecialistCardFragment;
  isCompared: boolean;
  onCompare: (isCompared: boolean) => void;
}) {
  const format = useFormat();
  const one = () => props.specialist;
  const profile = () => hrefOf(`/specialists/${one().slug}`);
  const facts = () =>
    [one().city, format.languages(one().languages), plural('years', one().yearsOfPractice)].filter(Boolean);
  return (
    <article class="d-card p-result" aria-label={one().displayName}>
      <Avatar id={one().id} name={one().displayName} portrait={one().portraitSeed} size="large" />
      <div class="p-result-words">
        <h2 class="p-result-name">
          <a class="p-plain-link" href={profile()}>
            {one().displayName}
          </a>
        </h2>
        <p>{one().headline}</p>
        <ul class="p-tags" aria-label={t('compare.specialties')}>
          <For each={one().specialties}>{(each) => <li class="p-tag">{each.name}</li>}</For>
        </ul>
        <p class="d-muted d-small">{facts().join(' · ')}</p>
        <p>
          <Price price={lowestPrice(one())} isFrom={hasSeveralPrices(one())} />
        </p>
      </div>
      <div class="p-result-times">
        <NextTimes person={one()} />
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
