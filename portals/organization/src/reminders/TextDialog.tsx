import {
  createKeys,
  createMutation,
  createQuery,
  expectPayload,
  faultsOf,
  formatList,
  useSession,
} from '@daraport/client';
import { Button, Card, Drawer, Form, Notice, showToast, TextArea, TextField, type FormError } from '@daraport/ui';
import { createSignal, For, onCleanup, Show, untrack } from 'solid-js';
import type { MessageTextFieldsFragment } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { MessagePreview, ResetMessageText, SaveMessageText } from './documents.ts';

/** How long typing rests before the preview is asked again. */
const REST = 400;

/** A message in the brand's own words, with what a patient would read beside it. */
export function TextDialog(props: {
  text: MessageTextFieldsFragment;
  name: string;
  placeholders: readonly string[];
  onDone: () => void;
  onClose: () => void;
}) {
  const session = useSession();
  const keys = createKeys();
  const [save, isSaving] = createMutation(SaveMessageText);
  const [reset, isResetting] = createMutation(ResetMessageText);
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const [subject, setSubject] = createSignal(untrack(() => props.text.subject ?? ''));
  const [body, setBody] = createSignal(untrack(() => props.text.body));
  const isMail = () => props.text.medium === 'MAIL';
  const which = () => ({ template: props.text.template, medium: props.text.medium, locale: props.text.locale });
  const written = () => ({ ...which(), ...(isMail() && { subject: subject() }), body: body() });
  const told = (title: string) => {
    showToast({ tone: 'success', title });
    props.onDone();
  };
  const send = async () => {
    const content = { ...written(), version: props.text.version };
    const { data } = await save({ input: { ...content, idempotencyKey: keys.of('save', content) } });
    const outcome = data && expectPayload(data.saveMessageText, 'MessageTextSaved');
    if (outcome?.payload) {
      told(t('reminders.textSaved'));
      return;
    }
    setErrors(faultsOf(outcome?.refusal));
  };
  const back = async () => {
    const content = { ...which(), version: props.text.version };
    const { data } = await reset({ input: { ...content, idempotencyKey: keys.of('reset', content) } });
    const outcome = data && expectPayload(data.resetMessageText, 'MessageTextSaved');
    if (outcome?.payload) {
      told(t('reminders.textReset'));
      return;
    }
    setErrors(faultsOf(outcome?.refusal));
  };
  const named = () =>
    formatList(
      session.locale(),
      props.placeholders.map((each) => `{{${each}}}`),
    );
  return (
    <Drawer
      open
      onOpenChange={(open) => open || props.onClose()}
      locked={isSaving() || isResetting()}
      title={t(`reminders.template.${props.text.template}`)}
      text={props.name}
    >
      <Form
        label={props.name}
        errors={errors()}
        onSubmit={() => void send()}
        actions={
          <>
            <Button type="submit" variant="primary" busy={isSaving()}>
              {t('reminders.save')}
            </Button>
            <Show when={props.text.isOwn}>
              <Button busy={isResetting()} onClick={() => void back()}>
                {t('reminders.reset')}
              </Button>
            </Show>
          </>
        }
      >
        <p class="d-muted">{t('reminders.placeholders', { names: named() })}</p>
        <Show when={isMail()}>
          <TextField
            name="subject"
            label={t('reminders.subject')}
            value={subject()}
            maxLength={150}
            onInput={setSubject}
          />
        </Show>
        <TextArea
          name="body"
          label={t('reminders.body')}
          help={t(isMail() ? 'reminders.bodyHelp' : 'reminders.smsHelp')}
          value={body()}
          rows={isMail() ? 8 : 3}
          maxLength={isMail() ? 2000 : 300}
          onInput={setBody}
        />
      </Form>
      <Preview asked={written()} />
    </Drawer>
  );
}

type Written = Pick<MessageTextFieldsFragment, 'template' | 'medium' | 'locale' | 'body'> & { subject?: string };

function Preview(props: { asked: Written }) {
  const session = useSession();
  const [asked, setAsked] = createSignal(untrack(() => props.asked));
  const timer = setInterval(() => setAsked((before) => (isSame(before, props.asked) ? before : props.asked)), REST);
  onCleanup(() => clearInterval(timer));
  const [page] = createQuery({ query: MessagePreview, variables: asked, keepPrevious: true });
  return (
    <Show when={page.data?.messagePreview}>
      {(preview) => (
        <Card tone="sunken" title={t('reminders.preview')} text={t('reminders.previewText')}>
          <div class="d-stack">
            <Show when={preview().unknown.length > 0}>
              <Notice tone="warning">
                {t('reminders.unknown', { names: formatList(session.locale(), preview().unknown) })}
              </Notice>
            </Show>
            <Show when={preview().subject}>
              <p>
                <strong>{preview().subject}</strong>
              </p>
            </Show>
            <For each={preview().paragraphs}>{(paragraph) => <p>{paragraph}</p>}</For>
            <Show when={preview().action}>
              <p class="d-muted">{t('reminders.button', { name: preview().action ?? '' })}</p>
            </Show>
          </div>
        </Card>
      )}
    </Show>
  );
}

const isSame = (one: Written, other: Written): boolean => JSON.stringify(one) === JSON.stringify(other);
