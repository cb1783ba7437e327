import { createQuery, hrefOf, languageName, Loaded, useFormat, useSession } from '@daraport/client';
import { jurisdictionName } from '@daraport/domain';
import { Avatar, Card, EmptyState, LinkButton, Section, Skeleton } from '@daraport/ui';
import { For, Show } from 'solid-js';
import type { FoundMatchesFragment } from '../gql/graphql.ts';
import { t as common } from '../messages/index.ts';
import { slotPath } from '../parts/specialist.ts';
import { ageOf, inputOf, type Answers } from './answers.ts';
import { Matches } from './documents.ts';
import { plural, t } from './messages/index.ts';

type Suggestion = FoundMatchesFragment['matches'][number];

/** Who fits the answers, the best first, each with reasons and the next free time. */
export function Found(props: { answers: Answers }) {
  const session = useSession();
  const [page] = createQuery({
    query: Matches,
    variables: () => ({ input: inputOf(props.answers, session.timeZone()) }),
    requestPolicy: 'network-only',
  });
  return (
    <Loaded
      query={page}
      select={(data) => data.matchSpecialists}
      skeleton={<Skeleton shape="card" rows={3} lines={4} />}
    >
      {(found) => <Suggestions found={found} />}
    </Loaded>
  );
}

/** The suggestions, or that nobody meets every wish. */
export function Suggestions(props: { found: FoundMatchesFragment }) {
  const format = useFormat();
  return (
    <Show
      when={props.found.matches.length > 0}
      fallback={
        <EmptyState
          illustration="search"
          title={t('none')}
          text={t('noneText')}
          action={<LinkButton href={hrefOf('/specialists')}>{t('directory')}</LinkButton>}
        />
      }
    >
      <Section title={plural('found', props.found.matchCount)} text={t('zone', { place: format.place() })}>
        <div class="d-stack">
          <For each={props.found.matches}>{(each) => <Suggested suggestion={each} />}</For>
        </div>
      </Section>
    </Show>
  );
}

function Suggested(props: { suggestion: Suggestion }) {
  const session = useSession();
  const format = useFormat();
  const who = () => props.suggestion.specialist;
  const words = ({ criterion, words: facts }: Suggestion['reasons'][number]) => {
    const gender = who().gender;
    return t(`reason.${criterion}`, {
      words: facts.join(', '),
      language: criterion === 'LANGUAGE' && facts[0] ? languageName(session.locale(), facts[0]) : '',
      gender: gender ? common(`gender.${gender}`) : '',
      age: criterion === 'AGE_GROUP' ? t(`age.${ageOf(facts[0])}`) : '',
      region: criterion === 'REGION' && facts[0] ? jurisdictionName(facts[0], session.locale()) : '',
    });
  };
  return (
    <Card>
      <div class="d-stack-tight">
        <div class="d-row-apart">
          <div class="d-row p-no-wrap">
            <Avatar id={who().id} name={who().displayName} portrait={who().portraitSeed} size="large" />
            <div>
              <strong>{who().displayName}</strong>
              <p class="d-muted d-small">{who().headline}</p>
            </div>
          </div>
        </div>
        <ul aria-label={t('why', { name: who().displayName })}>
          <For each={props.suggestion.reasons}>{(reason) => <li>{words(reason)}</li>}</For>
        </ul>
        <p>
          {t('free', { time: format.moment(props.suggestion.nextSlot.startsAt, props.suggestion.nextSlot.endsAt) })}
        </p>
        <div class="d-row">
          <LinkButton variant="primary" href={hrefOf(slotPath(who(), props.suggestion.nextSlot))}>
            {t('book')}
          </LinkButton>
          <LinkButton href={hrefOf(`/specialists/${who().slug}`)}>{t('profile')}</LinkButton>
        </div>
      </div>
    </Card>
  );
}
