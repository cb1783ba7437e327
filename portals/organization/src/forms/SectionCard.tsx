import { formLimits, questionsOf, type Question, type Section } from '@daraport/domain/intake';
import { ArrowDownIcon, ArrowUpIcon, Button, ById, Disclosure, IconButton, PlusIcon, TrashIcon } from '@daraport/ui';
import { Show, untrack } from 'solid-js';
import { t } from '../messages/index.ts';
import { ConditionEditor } from './ConditionEditor.tsx';
import { freeKey } from './definition.ts';
import type { Dragging } from './dragging.ts';
import { addQuestion, editSection, moveSection, removeSection } from './edits.ts';
import { QuestionCard } from './QuestionCard.tsx';
import type { Editor } from './use-editor.ts';
import { WordsFields } from './WordsFields.tsx';

/** One section with its questions; `opened` are the keys of the questions whose fields are shown. */
export function SectionCard(props: {
  editor: Editor;
  dragging: Dragging;
  section: Section;
  opened: ReadonlySet<string>;
  onToggle: (key: string) => void;
}) {
  const key = () => props.section.key;
  const all = () => questionsOf(props.editor.form());
  const index = () => props.editor.form().sections.findIndex((section) => section.key === key());
  const path = () => `sections.${index()}`;
  const earlierThan = (question: string | undefined): readonly Question[] =>
    question === undefined
      ? []
      : all().slice(
          0,
          all().findIndex((each) => each.key === question),
        );
  const change = (next: (section: Section) => Section, about?: string) =>
    props.editor.apply(editSection(key(), next), about && `${key()} ${about}`);
  const add = () => {
    const question = freeKey(props.editor.form(), 'q');
    props.editor.apply(addQuestion(key(), question));
    props.onToggle(question);
  };
  const isMoreUsed = untrack(() => Boolean(props.section.showIf || props.section.intro));
  const isOnly = () => props.editor.form().sections.length === 1;
  return (
    <section class="o-section" aria-label={t('forms.section', { number: index() + 1 })}>
      <header class="o-section-head">
        <h2>{t('forms.section', { number: index() + 1 })}</h2>
        <Show when={!isOnly()}>
          <span class="o-tools">
            <IconButton
              icon={ArrowUpIcon}
              size="small"
              label={t('forms.sectionUp', { number: index() + 1 })}
              disabled={index() === 0}
              onClick={() => props.editor.apply(moveSection(key(), -1))}
            />
            <IconButton
              icon={ArrowDownIcon}
              size="small"
              label={t('forms.sectionDown', { number: index() + 1 })}
              disabled={index() === props.editor.form().sections.length - 1}
              onClick={() => props.editor.apply(moveSection(key(), 1))}
            />
            <IconButton
              icon={TrashIcon}
              size="small"
              label={t('forms.sectionRemove', { number: index() + 1 })}
              onClick={() => props.editor.apply(removeSection(key()))}
            />
          </span>
        </Show>
      </header>
      <WordsFields
        name={`${path()}.title`}
        label={t('forms.sectionTitle')}
        optional
        value={props.section.title}
        maxLength={formLimits.title}
        onInput={(title) => change((section) => ({ ...section, title }), 'title')}
      />
      <Disclosure title={t('forms.sectionMore')} open={isMoreUsed}>
        <div class="d-stack">
          <WordsFields
            name={`${path()}.intro`}
            label={t('forms.sectionIntro')}
            optional
            long
            value={props.section.intro}
            maxLength={formLimits.intro}
            onInput={(intro) => change((section) => ({ ...section, intro }), 'intro')}
          />
          <ConditionEditor
            name={`${path()}.showIf`}
            label={t('forms.showOnlyIf')}
            condition={props.section.showIf}
            earlier={earlierThan(props.section.questions[0]?.key)}
            onChange={(showIf) => change((section) => ({ ...section, showIf }))}
          />
        </div>
      </Disclosure>
      <ById each={props.section.questions} id={(question) => question.key}>
        {(question) => (
          <QuestionCard
            editor={props.editor}
            dragging={props.dragging}
            question={question()}
            path={`${path()}.questions.${props.section.questions.findIndex(({ key: one }) => one === question().key)}`}
            number={all().findIndex(({ key: one }) => one === question().key) + 1}
            earlier={earlierThan(question().key)}
            isOpen={props.opened.has(question().key)}
            onToggle={() => props.onToggle(question().key)}
          />
        )}
      </ById>
      <Button icon={PlusIcon} size="small" disabled={all().length >= formLimits.questions} onClick={add}>
        {t('forms.addQuestion')}
      </Button>
    </section>
  );
}
