import { createQuery, hrefOf, Loaded } from '@daraport/client';
import { formLimits } from '@daraport/domain/intake';
import {
  Breadcrumb,
  Button,
  ById,
  Card,
  createShortcuts,
  createUnsavedGuard,
  Form,
  NotFoundState,
  Notice,
  Page,
  PlusIcon,
  SegmentedControl,
  Skeleton,
  UnsavedDialog,
} from '@daraport/ui';
import { useBeforeLeave, useParams } from '@solidjs/router';
import { createEffect, createSignal, on, Show, untrack } from 'solid-js';
import type { WrittenQuestionnaireFragment } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { freeKey } from './definition.ts';
import { FormToWrite } from './documents.ts';
import { createDragging } from './dragging.ts';
import { addSection } from './edits.ts';
import { FormTools } from './FormTools.tsx';
import { Preview } from './Preview.tsx';
import { SectionCard } from './SectionCard.tsx';
import { useEditor, type Editor } from './use-editor.ts';
import { WordsFields } from './WordsFields.tsx';

/** `/forms/:id`: a form is written here, with what patients will see beside it. */
export default function FormPage() {
  const params = useParams<{ id: string }>();
  const [page] = createQuery({
    query: FormToWrite,
    variables: () => ({ id: params.id }),
    requestPolicy: 'network-only',
  });
  const told = () => page.data?.intakeQuestionnaire;
  return (
    <Loaded
      query={page}
      select={(data) => data.intakeQuestionnaire}
      skeleton={<Skeleton shape="block" height="30rem" />}
      missing={<NotFoundState title={t('forms.missing')} href={hrefOf('/forms')} />}
    >
      {() => <Show when={told()}>{(form) => <Workspace form={form()} />}</Show>}
    </Loaded>
  );
}

function Workspace(props: { form: WrittenQuestionnaireFragment }) {
  // What the graph tells later of the form does not take the place of what is being written: saving would notice too late.
  const editor = useEditor(untrack(() => props.form));
  const guard = createUnsavedGuard(editor.isDirty);
  useBeforeLeave((event) => guard.hold(() => event.retry(true)) && event.preventDefault());
  createShortcuts({ '$mod+s': () => void editor.save() });
  const [side, setSide] = createSignal<'write' | 'preview'>('write');
  const title = () => editor.told().title || t('forms.untitled');
  return (
    <Page
      title={title()}
      width="wide"
      breadcrumb={<Breadcrumb items={[{ label: t('forms.title'), href: hrefOf('/forms') }, { label: title() }]} />}
    >
      <div class="d-stack">
        <FormTools editor={editor} guard={guard} />
        <Show when={editor.isStale()}>
          <Notice
            tone="warning"
            title={t('forms.staleTitle')}
            actions={<Button onClick={() => void editor.reload()}>{t('forms.reload')}</Button>}
          >
            {t('forms.stale')}
          </Notice>
        </Show>
        <div class="o-side-switch">
          <SegmentedControl
            label={t('forms.side')}
            value={side()}
            onInput={(value) => setSide(value as 'write' | 'preview')}
            segments={(['write', 'preview'] as const).map((value) => ({ value, label: t(`forms.sides.${value}`) }))}
          />
        </div>
        <div class="o-builder" data-side={side()}>
          <Writing editor={editor} />
          <Preview form={editor.form()} />
        </div>
      </div>
      <UnsavedDialog guard={guard} />
    </Page>
  );
}

function Writing(props: { editor: Editor }) {
  const editor = untrack(() => props.editor);
  const dragging = createDragging(editor);
  const [opened, setOpened] = createSignal<ReadonlySet<string>>(new Set());
  const toggle = (key: string) =>
    setOpened((keys) => (keys.has(key) ? new Set([...keys].filter((each) => each !== key)) : new Set([...keys, key])));
  /** Questions with a fault are opened, so that the list of faults leads to their fields. */
  createEffect(
    on(editor.errors, (errors) => {
      const faulty = errors.flatMap(({ field }) => {
        const [, section, question] = /^sections\.(\d+)\.questions\.(\d+)\./.exec(field ?? '') ?? [];
        return editor.form().sections[Number(section)]?.questions[Number(question)]?.key ?? [];
      });
      setOpened((keys) => new Set([...keys, ...faulty]));
    }),
  );
  const add = () => {
    const form = editor.form();
    const question = freeKey(form, 'q');
    editor.apply(addSection(freeKey(form, 's'), question));
    toggle(question);
  };
  return (
    <Form class="o-writing" label={t('forms.writing')} errors={editor.errors()} onSubmit={() => void editor.save()}>
      <Card>
        <div class="d-stack">
          <WordsFields
            name="title"
            label={t('forms.formTitle')}
            value={editor.form().title}
            maxLength={formLimits.title}
            onInput={(title) => editor.apply((form) => ({ ...form, title }), 'title')}
          />
          <WordsFields
            name="intro"
            label={t('forms.formIntro')}
            optional
            long
            value={editor.form().intro}
            maxLength={formLimits.intro}
            onInput={(intro) => editor.apply((form) => ({ ...form, intro }), 'intro')}
          />
        </div>
      </Card>
      <ById each={editor.form().sections} id={(section) => section.key}>
        {(section) => (
          <SectionCard editor={editor} dragging={dragging} section={section()} opened={opened()} onToggle={toggle} />
        )}
      </ById>
      <Button icon={PlusIcon} disabled={editor.form().sections.length >= formLimits.sections} onClick={add}>
        {t('forms.addSection')}
      </Button>
    </Form>
  );
}
