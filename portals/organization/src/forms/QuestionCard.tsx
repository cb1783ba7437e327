import { useSession } from '@daraport/client';
import { formLimits, questionKinds, type Question, type QuestionKind } from '@daraport/domain/intake';
import {
  ArrowDownIcon,
  ArrowUpIcon,
  Badge,
  Checkbox,
  ChevronDownIcon,
  ChevronUpIcon,
  GripVerticalIcon,
  IconButton,
  Menu,
  NumberField,
  Select,
} from '@daraport/ui';
import { createUniqueId, Match, Show, Switch } from 'solid-js';
import { t } from '../messages/index.ts';
import { CriterionField } from './CriterionField.tsx';
import { ConditionEditor } from './ConditionEditor.tsx';
import { asKind, spokenTitle } from './definition.ts';
import { copyQuestion, editQuestion, moveQuestion, removeQuestion } from './edits.ts';
import { OptionsEditor } from './OptionsEditor.tsx';
import type { Dragging } from './dragging.ts';
import type { Editor } from './use-editor.ts';
import { WordsFields } from './WordsFields.tsx';

/** One question: a line that says what it is, and opened the fields to change it. `path` is its place in the definition. */
export function QuestionCard(props: {
  editor: Editor;
  dragging: Dragging;
  question: Question;
  path: string;
  number: number;
  earlier: readonly Question[];
  isOpen: boolean;
  onToggle: () => void;
}) {
  const session = useSession();
  const bodyId = createUniqueId();
  const key = () => props.question.key;
  const title = () => spokenTitle(props.question, session.locale()) || t('forms.untitledQuestion');
  const change = (next: (question: Question) => Question, about?: string) =>
    props.editor.apply(editQuestion(key(), next), about && `${key()} ${about}`);
  const hasFault = () => props.editor.errors().some(({ field }) => field?.startsWith(`${props.path}.`));
  return (
    <article
      class="o-question"
      data-dragged={props.dragging.dragged() === key() ? '' : undefined}
      data-over={props.dragging.over() === key() ? '' : undefined}
      {...props.dragging.target(key)}
    >
      <header class="o-question-head">
        <span class="o-grip" {...props.dragging.handle(key)}>
          <GripVerticalIcon />
        </span>
        <button
          type="button"
          class="o-question-title"
          aria-expanded={props.isOpen}
          aria-controls={bodyId}
          onClick={() => props.onToggle()}
        >
          <span class="d-figures d-muted">{props.number}</span>
          <span>{title()}</span>
          <Show when={props.isOpen} fallback={<ChevronDownIcon />}>
            <ChevronUpIcon />
          </Show>
        </button>
        <span class="o-question-marks">
          <Show when={hasFault()}>
            <Badge tone="danger">{t('forms.faulty')}</Badge>
          </Show>
          <Badge>{t(`forms.kind.${props.question.kind}`)}</Badge>
          <Show when={props.question.isRequired}>
            <Badge>{t('forms.required')}</Badge>
          </Show>
          <Show when={props.question.showIf}>
            <Badge tone="info">{t('forms.conditional')}</Badge>
          </Show>
        </span>
        <span class="o-tools">
          <IconButton
            icon={ArrowUpIcon}
            size="small"
            label={t('forms.moveUp', { title: title() })}
            onClick={() => props.editor.apply(moveQuestion(key(), -1))}
          />
          <IconButton
            icon={ArrowDownIcon}
            size="small"
            label={t('forms.moveDown', { title: title() })}
            onClick={() => props.editor.apply(moveQuestion(key(), 1))}
          />
          <Menu
            iconOnly
            size="small"
            variant="quiet"
            label={t('forms.more', { title: title() })}
            items={[
              { label: t('forms.copy'), onSelect: () => props.editor.apply(copyQuestion(key())) },
              { label: t('forms.remove'), tone: 'danger', onSelect: () => props.editor.apply(removeQuestion(key())) },
            ]}
          />
        </span>
      </header>
      <div id={bodyId} class="o-question-body" hidden={!props.isOpen}>
        <Show when={props.isOpen}>
          <Fields question={props.question} path={props.path} earlier={props.earlier} change={change} />
        </Show>
      </div>
    </article>
  );
}

function Fields(props: {
  question: Question;
  path: string;
  earlier: readonly Question[];
  change: (next: (question: Question) => Question, about?: string) => void;
}) {
  const one = () => props.question;
  return (
    <>
      <WordsFields
        name={`${props.path}.label`}
        label={t('forms.label')}
        value={one().label}
        maxLength={formLimits.label}
        onInput={(label) => props.change((question) => ({ ...question, label }), 'label')}
      />
      <WordsFields
        name={`${props.path}.help`}
        label={t('forms.help')}
        optional
        value={one().help}
        maxLength={formLimits.help}
        onInput={(help) => props.change((question) => ({ ...question, help }), 'help')}
      />
      <div class="o-pair">
        <Select
          label={t('forms.kindLabel')}
          value={one().kind}
          placeholder={false}
          options={questionKinds.map((value) => ({ value, label: t(`forms.kind.${value}`) }))}
          onInput={(kind) => props.change((question) => asKind(question, kind as QuestionKind))}
        />
        <Checkbox
          label={t('forms.isRequired')}
          checked={one().isRequired}
          onChange={(isRequired) => props.change((question) => ({ ...question, isRequired }))}
        />
      </div>
      <CriterionField question={one()} name={`${props.path}.criterion`} change={props.change} />
      <Limits {...props} />
      <ConditionEditor
        name={`${props.path}.showIf`}
        label={t('forms.askOnlyIf')}
        condition={one().showIf}
        earlier={props.earlier}
        onChange={(showIf) => props.change((question) => ({ ...question, showIf }))}
      />
    </>
  );
}

function Limits(props: {
  question: Question;
  path: string;
  change: (next: (question: Question) => Question, about?: string) => void;
}) {
  const one = () => props.question;
  const number = () => one().number ?? {};
  const setNumber = (facts: Partial<NonNullable<Question['number']>>) =>
    props.change((question) => ({ ...question, number: { ...question.number, ...facts } }), 'number');
  const setScale = (facts: Partial<NonNullable<Question['scale']>>) =>
    props.change((question) => ({ ...question, scale: { from: 0, to: 10, ...question.scale, ...facts } }), 'scale');
  return (
    <Switch>
      <Match when={one().kind === 'SINGLE_CHOICE' || one().kind === 'MULTIPLE_CHOICE'}>
        <OptionsEditor
          name={`${props.path}.options`}
          options={one().options ?? []}
          criterion={one().criterion}
          onChange={(options, about) => props.change((question) => ({ ...question, options }), about)}
        />
      </Match>
      <Match when={one().kind === 'SHORT_TEXT' || one().kind === 'LONG_TEXT'}>
        <NumberField
          name={`${props.path}.maxLength`}
          label={t('forms.maxLength')}
          optional
          value={one().maxLength}
          onInput={(maxLength) => props.change((question) => ({ ...question, maxLength }), 'maxLength')}
        />
      </Match>
      <Match when={one().kind === 'SCALE'}>
        <div class="o-pair">
          <NumberField
            name={`${props.path}.scale.0`}
            label={t('forms.scaleFrom')}
            value={one().scale?.from}
            onInput={(from) => from !== undefined && setScale({ from })}
          />
          <NumberField
            label={t('forms.scaleTo')}
            value={one().scale?.to}
            onInput={(to) => to !== undefined && setScale({ to })}
          />
        </div>
      </Match>
      <Match when={one().kind === 'NUMBER'}>
        <WordsFields
          name={`${props.path}.number.unit`}
          label={t('forms.unit')}
          optional
          value={number().unit}
          maxLength={formLimits.unit}
          onInput={(unit) => setNumber({ unit })}
        />
        <div class="o-pair">
          <NumberField
            name={`${props.path}.number.0`}
            label={t('forms.range.from')}
            optional
            value={number().from}
            onInput={(from) => setNumber({ from })}
          />
          <NumberField label={t('forms.range.to')} optional value={number().to} onInput={(to) => setNumber({ to })} />
          <NumberField
            name={`${props.path}.number.decimals`}
            label={t('forms.decimals')}
            optional
            value={number().decimals}
            onInput={(decimals) => setNumber({ decimals })}
          />
        </div>
      </Match>
    </Switch>
  );
}
