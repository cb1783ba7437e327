import { createKeys, createMutation, createQuery, faultsOf, hrefOf, Loaded, useFormat } from '@daraport/client';
import {
  Badge,
  Button,
  Card,
  ClipboardListIcon,
  Dialog,
  EmptyState,
  List,
  ListItem,
  Notice,
  Page,
  PlusIcon,
  RadioGroup,
  Skeleton,
} from '@daraport/ui';
import { useNavigate } from '@solidjs/router';
import { createSignal, For, Show } from 'solid-js';
import type { IntakeFormsQuery, QuestionnaireRowFragment } from '../gql/graphql.ts';
import { plural, t } from '../messages/index.ts';
import { CreateForm } from './acts.ts';
import { FormList } from './documents.ts';
import { dueWords, targetName } from './TargetsDialog.tsx';

/** `/forms`: every form that is asked before appointments, and those that are being written. */
export default function FormsPage() {
  const [page] = createQuery({ query: FormList });
  const [isCreating, setCreating] = createSignal(false);
  const create = () => (
    <Button variant="primary" icon={PlusIcon} onClick={() => setCreating(true)}>
      {t('forms.create')}
    </Button>
  );
  return (
    <Page title={t('forms.title')} intro={t('forms.intro')} actions={create()}>
      <Loaded
        query={page}
        isEmpty={(data) => data.intakeQuestionnaires.length === 0}
        empty={<EmptyState illustration="documents" title={t('forms.empty')} text={t('forms.emptyText')} />}
        skeleton={<Skeleton shape="row" rows={4} />}
      >
        {(data) => (
          <Card flush>
            <List label={t('forms.title')}>
              <For each={data.intakeQuestionnaires}>{(form) => <FormItem form={form} />}</For>
            </List>
          </Card>
        )}
      </Loaded>
      <CreateDialog
        templates={page.data?.intakeTemplates ?? []}
        open={isCreating()}
        onClose={() => setCreating(false)}
      />
    </Page>
  );
}

function FormItem(props: { form: QuestionnaireRowFragment }) {
  const format = useFormat();
  const form = () => props.form;
  const asked = () => {
    const [first, ...others] = form().targets;
    if (!first || !form().published) return t('forms.notAsked');
    const more = others.length > 0 ? `, ${plural('forms.moreTargets', others.length)}` : '';
    return `${targetName(first)}${more}, ${dueWords(first.dueHours)}`;
  };
  const state = () => {
    const { published } = form();
    if (!published) return t('forms.neverPublished');
    return t('forms.versionSince', { version: published.version, time: format.day(published.publishedAt) });
  };
  return (
    <ListItem
      href={hrefOf(`/forms/${form().id}`)}
      leading={<ClipboardListIcon />}
      title={form().title || t('forms.untitled')}
      text={
        <>
          {asked()}
          <span class="o-own-line">{state()}</span>
          <Show when={form().draft}>
            <span class="o-own-line">
              <Badge tone="warning">{t('forms.draft')}</Badge>
            </span>
          </Show>
        </>
      }
    />
  );
}

function CreateDialog(props: { templates: IntakeFormsQuery['intakeTemplates']; open: boolean; onClose: () => void }) {
  const navigate = useNavigate();
  const keys = createKeys();
  const [chosen, setChosen] = createSignal('first-consultation');
  const [refusal, setRefusal] = createSignal<string>();
  const [send, isSending] = createMutation(CreateForm);
  const create = async () => {
    const input = { templateKey: chosen() };
    const { data } = await send({ input: { ...input, idempotencyKey: keys.of('create', input) } });
    const result = data?.createIntakeQuestionnaire;
    if (result?.__typename === 'CreateIntakeQuestionnairePayload') navigate(`/forms/${result.questionnaire.id}`);
    else setRefusal(faultsOf(result)[0]?.message);
  };
  return (
    <Dialog
      open={props.open}
      onOpenChange={() => props.onClose()}
      locked={isSending()}
      title={t('forms.createTitle')}
      text={t('forms.createText')}
      actions={
        <>
          <Button onClick={() => props.onClose()}>{t('forms.cancel')}</Button>
          <Button variant="primary" busy={isSending()} onClick={() => void create()}>
            {t('forms.begin')}
          </Button>
        </>
      }
    >
      <div class="d-stack">
        <Show when={refusal()}>{(message) => <Notice tone="danger">{message()}</Notice>}</Show>
        <RadioGroup
          label={t('forms.template')}
          look="cards"
          value={chosen()}
          onInput={setChosen}
          options={props.templates.map(({ key, name, description, questionCount }) => ({
            value: key,
            label: name,
            help: `${description} ${plural('forms.questions', questionCount)}`,
          }))}
        />
      </div>
    </Dialog>
  );
}
