import { faultsOf, useAsk, useSession } from '@daraport/client';
import { Button, Form, LockIcon, Questions, type FormError } from '@daraport/ui';
import { createSignal, Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import { answersOf, questionOf, unansweredOf, visibleOf, type IntakeForm } from '../booking/intake.ts';
import type { FoundMatchesFragment } from '../gql/graphql.ts';
import { t as common } from '../messages/index.ts';
import { MatchAnswers } from './documents.ts';
import { Suggestions } from './Found.tsx';
import { t } from './messages/index.ts';

/** The brand's own questions, and who fits the answers; they are sent for that alone and stay on this page. */
export function FormSearch(props: { form: IntakeForm }) {
  const session = useSession();
  const ask = useAsk();
  const [answers, setAnswers] = createStore<Record<string, readonly string[]>>({});
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const [isAsking, setAsking] = createSignal(false);
  const [found, setFound] = createSignal<FoundMatchesFragment>();
  const find = async () => {
    const sent = answersOf(props.form, answers);
    const input = { formId: props.form.id, answers: sent, timeZone: session.timeZone() };
    const { matchAnswers } = await ask(MatchAnswers, { input });
    if (matchAnswers.__typename === 'AnswersMatched') {
      setErrors([]);
      setFound(matchAnswers.result);
    } else if (matchAnswers.__typename === 'InvalidInputError')
      setErrors(
        matchAnswers.fields.map(({ path, message }) => ({ field: questionOf(props.form, sent, path), message })),
      );
    else setErrors(faultsOf(matchAnswers));
  };
  const submit = () => {
    const missing = unansweredOf(props.form, answers);
    if (missing.length > 0) {
      setErrors(
        missing.map((each) => ({
          field: each.key,
          message: common('booking.details.missing', { question: each.label }),
        })),
      );
      return;
    }
    setAsking(true);
    void find()
      .catch(() => setErrors([{ message: common('booking.failed') }]))
      .finally(() => setAsking(false));
  };
  return (
    <Show
      when={found()}
      fallback={
        <Form
          label={props.form.title}
          errors={errors()}
          onSubmit={submit}
          actions={
            <Button type="submit" variant="primary" busy={isAsking()}>
              {t('find')}
            </Button>
          }
        >
          <Questions
            sections={props.form.sections}
            visible={visibleOf(props.form, answers)}
            answers={answers}
            onAnswer={(key, values) => setAnswers(key, values)}
          />
          <p class="p-private d-muted d-small">
            <LockIcon />
            <span>{t('notKept')}</span>
          </p>
        </Form>
      }
    >
      {(matches) => (
        <div class="d-stack">
          <Suggestions found={matches()} />
          <div>
            <Button onClick={() => setFound(undefined)}>{t('again')}</Button>
          </div>
        </div>
      )}
    </Show>
  );
}
