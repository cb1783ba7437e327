import { createQuery, useSession } from '@daraport/client';
import { Select } from '@daraport/ui';
import { Show } from 'solid-js';
import { SearchForms } from './documents.ts';
import { t } from './messages/index.ts';

/** By which questions the guided search goes: its own, or those of a published form. */
export function FormChoice(props: { value: string; onInput: (questionnaireId: string) => void }) {
  const session = useSession();
  const isPossible = () => session.hasModule('INTAKE') && session.may('intake:manage');
  const [forms] = createQuery({ query: SearchForms, pause: () => !isPossible() });
  const published = () => (forms.data?.intakeQuestionnaires ?? []).filter((each) => each.published);
  return (
    <Show when={isPossible()}>
      <Select
        name="questionnaireId"
        label={t('form.questions')}
        help={t('form.questionsHelp')}
        value={props.value}
        placeholder={false}
        options={[
          { value: '', label: t('form.ownQuestions') },
          ...published().map(({ id, title }) => ({ value: id, label: title })),
        ]}
        onInput={props.onInput}
      />
    </Show>
  );
}
