import { Button, Card, List, ListItem, Section, showToast, Skeleton, Switch } from '@daraport/ui';
import { createSignal, Show } from 'solid-js';
import type { ContactChoicesQuery } from '../gql/graphql.ts';
import { createMutation } from '../graph/mutation.ts';
import { createQuery } from '../graph/query.ts';
import { words } from '../messages/index.ts';
import { Loaded } from '../portal/Loaded.tsx';
import { ContactChoices, RemovePhone, SaveContactChoices } from './documents.ts';
import { settingsWords } from './messages/index.ts';
import { PhoneForm } from './PhoneForm.tsx';

const { t } = settingsWords;

/** How reminders and news of appointments reach the person: by mail, by short message, in the portal. */
export function ReachSection() {
  const [page, refetch] = createQuery({ query: ContactChoices });
  return (
    <Section title={t('reach.title')} text={t('reach.text')}>
      <Loaded query={page} skeleton={<Skeleton shape="card" />}>
        {(data) => <Choices choices={data.myContactChoices} onChanged={refetch} />}
      </Loaded>
    </Section>
  );
}

function Choices(props: { choices: ContactChoicesQuery['myContactChoices']; onChanged: () => void }) {
  const [save, isSaving] = createMutation(SaveContactChoices);
  const [remove, isRemoving] = createMutation(RemovePhone);
  const [isChanging, setChanging] = createSignal(false);
  const done = (result: { __typename: string; message?: string } | undefined) => {
    if (result?.__typename === 'ContactChoicesSaved') showToast({ tone: 'success', title: t('settings.saved') });
    else showToast({ tone: 'danger', title: result?.message ?? words.t('trouble.again') });
    props.onChanged();
  };
  const choose = async (input: { remindsByEmail?: boolean; textsToPhone?: boolean }) =>
    done((await save({ input })).data?.saveContactChoices);
  const forget = async () => done((await remove({})).data?.removePhone);
  const proved = () => {
    setChanging(false);
    done({ __typename: 'ContactChoicesSaved' });
  };
  return (
    <Card>
      <div class="d-stack">
        <Switch
          label={t('reach.email')}
          help={t('reach.emailHelp')}
          checked={props.choices.remindsByEmail}
          disabled={isSaving()}
          onChange={(remindsByEmail) => void choose({ remindsByEmail })}
        />
        <Show when={props.choices.offersTexts}>
          <Show when={props.choices.phone !== null && !isChanging()} fallback={<PhoneForm onProved={proved} />}>
            <Switch
              label={t('reach.texts')}
              help={t('reach.textsHelp')}
              checked={props.choices.textsToPhone}
              disabled={isSaving()}
              onChange={(textsToPhone) => void choose({ textsToPhone })}
            />
            <List label={t('reach.phone')}>
              <ListItem
                title={<span class="d-figures">{props.choices.phone}</span>}
                text={t('reach.proved')}
                trailing={
                  <>
                    <Button size="small" onClick={() => setChanging(true)}>
                      {t('reach.change')}
                    </Button>
                    <Button size="small" busy={isRemoving()} onClick={() => void forget()}>
                      {t('reach.remove')}
                    </Button>
                  </>
                }
              />
            </List>
          </Show>
        </Show>
      </div>
    </Card>
  );
}
