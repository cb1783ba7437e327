import { createQuery, Loaded, nodes } from '@daraport/client';
import { Combobox, Section, Skeleton, type ComboboxOption } from '@daraport/ui';
import { createSignal, For, Show } from 'solid-js';
import type { ChangePolicyFieldsFragment } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { ChangePolicies, PolicyTypeChoices } from './documents.ts';
import { TermsForm } from './TermsForm.tsx';

/** Until when patients may move and cancel, and what that costs: for the brand, and for single kinds of appointment. */
export default function PoliciesPart() {
  const [page, refetch] = createQuery({ query: ChangePolicies });
  return (
    <Loaded query={page} select={(data) => data.changePolicies} skeleton={<Skeleton shape="block" height="24rem" />}>
      {(settings) => <Policies settings={settings} onSaved={refetch} />}
    </Loaded>
  );
}

function Policies(props: { settings: readonly ChangePolicyFieldsFragment[]; onSaved: () => void }) {
  const [added, setAdded] = createSignal<{ id: string; name: string }>();
  const [search, setSearch] = createSignal('');
  const [found] = createQuery({
    query: PolicyTypeChoices,
    variables: () => ({ search: search() || null }),
    keepPrevious: true,
  });
  const brand = () => props.settings.find(({ appointmentType }) => appointmentType === null);
  const own = () => props.settings.filter(({ appointmentType, terms }) => appointmentType && terms);
  const versionOf = (id: string) =>
    props.settings.find(({ appointmentType }) => appointmentType?.id === id)?.version ?? 0;
  const choices = () =>
    nodes(found.data?.specialists ?? { edges: [] })
      .flatMap(({ displayName, appointmentTypes }) =>
        appointmentTypes.map(({ id, name }): ComboboxOption => ({ value: id, label: `${name} · ${displayName}` })),
      )
      .filter(({ value }) => own().every(({ appointmentType }) => appointmentType?.id !== value));
  const saved = () => {
    setAdded(undefined);
    props.onSaved();
  };
  return (
    <div class="d-stack">
      <p class="d-muted">{t('policies.intro')}</p>
      <Show when={brand()} keyed>
        {(setting) => (
          <Show when={setting.terms}>
            {(terms) => <TermsForm title={t('policies.brand')} setting={setting} terms={terms()} onSaved={saved} />}
          </Show>
        )}
      </Show>
      <Section title={t('policies.types')} text={t('policies.typesText')}>
        <div class="d-stack">
          <For each={own()}>
            {(setting) => (
              <Show when={setting.terms}>
                {(terms) => (
                  <TermsForm
                    title={setting.appointmentType?.name ?? ''}
                    setting={setting}
                    terms={terms()}
                    onSaved={saved}
                  />
                )}
              </Show>
            )}
          </For>
          <Combobox
            label={t('policies.add')}
            options={choices()}
            value={undefined}
            loading={found.isFetching}
            onSearch={setSearch}
            onInput={(choice) => setAdded(choice && { id: choice.value, name: choice.label })}
          />
          <Show when={added()} keyed>
            {(type) => (
              <Show when={brand()?.terms}>
                {(terms) => (
                  <TermsForm
                    title={type.name}
                    setting={{ appointmentType: type, version: versionOf(type.id), changedAt: null }}
                    terms={terms()}
                    onSaved={saved}
                  />
                )}
              </Show>
            )}
          </Show>
        </div>
      </Section>
    </div>
  );
}
