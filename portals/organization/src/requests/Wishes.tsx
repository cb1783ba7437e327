import { tagOf, useFormat, useSession } from '@daraport/client';
import { jurisdictionName } from '@daraport/domain';
import { Section } from '@daraport/ui';
import { For, Show } from 'solid-js';
import type { RequestFieldsFragment } from '../gql/graphql.ts';
import { t as common } from '../messages/index.ts';
import { t } from './messages/index.ts';
import { windowName } from './windows.ts';

/** What the patient wishes, each under its name. */
export function Wishes(props: { request: RequestFieldsFragment }) {
  const session = useSession();
  const format = useFormat();
  const facts = () => {
    const wishes = props.request.wishes;
    if (!wishes) return [];
    return [
      { name: t('one.specialty'), value: wishes.specialty?.name },
      { name: t('one.ageGroup'), value: wishes.ageGroup ? t(`age.${wishes.ageGroup}`) : '' },
      { name: t('one.region'), value: wishes.region ? jurisdictionName(wishes.region, session.locale()) : '' },
      { name: t('one.formats'), value: wishes.formats.map((each) => common(`format.${each}`)).join(', ') },
      { name: t('one.languages'), value: wishes.languages.length > 0 ? format.languages(wishes.languages) : '' },
      {
        name: t('one.windows', { place: format.place(props.request.timeZone) }),
        value: wishes.windows.map((each) => windowName(each, tagOf(session.locale()))).join(', '),
      },
      { name: t('one.words'), value: wishes.words },
    ].filter((fact): fact is { name: string; value: string } => Boolean(fact.value));
  };
  const none = () => (props.request.wishes ? t('one.anything') : t('one.wishesGone'));
  return (
    <Section title={t('one.wishes')}>
      <Show when={facts().length > 0} fallback={<p class="d-muted">{none()}</p>}>
        <dl class="d-stack-tight">
          <For each={facts()}>
            {(fact) => (
              <div>
                <dt class="d-muted d-small">{fact.name}</dt>
                <dd class="d-lines o-fact">{fact.value}</dd>
              </div>
            )}
          </For>
        </dl>
      </Show>
    </Section>
  );
}
