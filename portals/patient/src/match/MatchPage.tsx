import { createQuery, languageName, Loaded, nodes, tagOf, useSession } from '@daraport/client';
import { Button, Checkbox, CheckboxGroup, Page, RadioGroup, Skeleton, Stepper, TextField } from '@daraport/ui';
import { createEffect, createSignal, Match, on, Show, Switch } from 'solid-js';
import { createStore } from 'solid-js/store';
import type { MatchChoicesQuery } from '../gql/graphql.ts';
import { t as common } from '../messages/index.ts';
import { FORMATS } from '../parts/directory-filter.ts';
import { partNames, weekdayName, WEEKDAYS } from '../requests/windows.ts';
import { t as requestWords } from '../requests/messages/index.ts';
import { AgeField, PlaceField } from './AgeAndPlace.tsx';
import { GENDERS, INSURANCES, nothing, type Answers } from './answers.ts';
import { MatchChoices } from './documents.ts';
import { FormSearch } from './FormSearch.tsx';
import { Found } from './Found.tsx';
import { t } from './messages/index.ts';

const STEPS = ['about', 'how', 'who', 'found'] as const;

/** `/match`: a few questions, of the portal or of the brand's own form, and then who fits. Nothing of it is kept. */
export default function MatchPage() {
  const [choices] = createQuery({ query: MatchChoices });
  return (
    <Page title={t('title')} intro={t('intro')} width="narrow">
      <Loaded query={choices} skeleton={<Skeleton shape="block" height="24rem" />}>
        {(data) => (
          <Show when={data.guidedSearch.form} fallback={<Steps choices={data} />}>
            {(form) => <FormSearch form={form()} />}
          </Show>
        )}
      </Loaded>
    </Page>
  );
}

function Steps(props: { choices: MatchChoicesQuery }) {
  const [step, setStep] = createSignal(0);
  const [answers, setAnswers] = createStore<Answers>({ ...nothing });
  let stage: HTMLDivElement | undefined;
  /** What was pressed goes with its step; the focus goes on in what came in its place. */
  createEffect(on(step, () => queueMicrotask(() => stage?.focus({ preventScroll: true })), { defer: true }));
  const set = (part: Partial<Answers>) => setAnswers(part);
  return (
    <div class="d-stack">
      <Stepper
        label={t('steps.label')}
        steps={STEPS.map((name, index) => ({
          label: t(`steps.${name}`),
          onSelect: index < step() ? () => setStep(index) : undefined,
        }))}
        current={step()}
      />
      <div class="d-stack" ref={stage} tabindex="-1">
        <Switch>
          <Match when={step() === 0}>
            <About choices={props.choices} answers={answers} onAnswer={set} />
          </Match>
          <Match when={step() === 1}>
            <How choices={props.choices} answers={answers} onAnswer={set} />
          </Match>
          <Match when={step() === 2}>
            <Who answers={answers} onAnswer={set} />
          </Match>
          <Match when={step() === 3}>
            <Found answers={answers} />
          </Match>
        </Switch>
        <div class="d-row">
          <Show when={step() > 0}>
            <Button onClick={() => setStep(step() === 3 ? 0 : step() - 1)}>
              {step() === 3 ? t('again') : t('back')}
            </Button>
          </Show>
          <Show when={step() < 3}>
            <Button variant="primary" onClick={() => setStep(step() + 1)}>
              {step() === 2 ? t('find') : t('next')}
            </Button>
          </Show>
        </div>
      </div>
    </div>
  );
}

interface Asked {
  answers: Answers;
  onAnswer: (part: Partial<Answers>) => void;
}

function About(props: Asked & { choices: MatchChoicesQuery }) {
  return (
    <>
      <RadioGroup
        label={t('specialty')}
        look="cards"
        value={props.answers.specialty}
        options={[
          ...props.choices.specialties.map(({ slug, name }) => ({ value: slug, label: name })),
          { value: '', label: t('anySpecialty') },
        ]}
        onInput={(specialty) => props.onAnswer({ specialty })}
      />
      <AgeField value={props.answers.ageGroup} onInput={(ageGroup) => props.onAnswer({ ageGroup })} />
      <TextField
        optional
        label={t('words')}
        help={t('wordsHelp')}
        value={props.answers.words}
        maxLength={200}
        onInput={(words) => props.onAnswer({ words })}
      />
    </>
  );
}

function How(props: Asked & { choices: MatchChoicesQuery }) {
  const session = useSession();
  const languages = () =>
    [...new Set(nodes(props.choices.specialists).flatMap((each) => each.languages))]
      .map((tag) => ({ value: tag, label: languageName(session.locale(), tag) }))
      .toSorted((a, b) => a.label.localeCompare(b.label));
  return (
    <>
      <CheckboxGroup
        label={t('formats')}
        help={t('anyHelp')}
        value={[...props.answers.formats]}
        options={FORMATS.filter((each) => each !== 'VIDEO' || session.hasModule('VIDEO')).map((each) => ({
          value: each,
          label: common(`format.${each}`),
        }))}
        onInput={(formats) => props.onAnswer({ formats })}
      />
      <PlaceField
        guided={props.choices.guidedSearch}
        value={props.answers.region}
        onInput={(region) => props.onAnswer({ region })}
      />
      <CheckboxGroup
        label={t('languages')}
        value={[...props.answers.languages]}
        options={languages()}
        onInput={(chosen) => props.onAnswer({ languages: chosen })}
      />
      <RadioGroup
        label={t('insurance')}
        value={props.answers.insurance}
        options={[
          ...INSURANCES.map((each) => ({ value: each as string, label: common(`insurance.${each}`) })),
          { value: '', label: t('anyInsurance') },
        ]}
        onInput={(insurance) => props.onAnswer({ insurance })}
      />
    </>
  );
}

function Who(props: Asked) {
  const session = useSession();
  return (
    <>
      <RadioGroup
        label={t('gender')}
        value={props.answers.gender}
        options={[
          ...GENDERS.map((each) => ({ value: each as string, label: common(`gender.${each}`) })),
          { value: '', label: t('anyGender') },
        ]}
        onInput={(gender) => props.onAnswer({ gender })}
      />
      <Show when={props.answers.gender !== ''}>
        <Checkbox label={t('must')} checked={props.answers.isMust} onChange={(isMust) => props.onAnswer({ isMust })} />
      </Show>
      <CheckboxGroup
        label={t('days')}
        help={t('anyHelp')}
        value={[...props.answers.days]}
        options={WEEKDAYS.map((day) => ({ value: String(day), label: weekdayName(day, tagOf(session.locale())) }))}
        onInput={(days) => props.onAnswer({ days })}
      />
      <CheckboxGroup
        label={t('parts')}
        value={[...props.answers.parts]}
        options={partNames.map((part) => ({ value: part, label: requestWords(`form.part.${part}`) }))}
        onInput={(parts) => props.onAnswer({ parts })}
      />
    </>
  );
}
