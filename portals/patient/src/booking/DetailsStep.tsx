import { createQuery, Loaded } from '@daraport/client';
import { Button, Card, clearDraft, Form, LockIcon, Questions, RadioGroup } from '@daraport/ui';
import { Show } from 'solid-js';
import { t } from '../messages/index.ts';
import { BookingIntake } from './documents.ts';
import { unansweredOf, visibleOf, type IntakeForm } from './intake.ts';
import { SeriesCard } from '../series/SeriesCard.tsx';
import { TakenNotice } from './TakenNotice.tsx';
import type { Booking } from './use-booking.ts';

/** The short form of this kind of appointment; sending it reserves the time. */
export function DetailsStep(props: { booking: Booking; name: string }) {
  const [intake, askAgain] = createQuery({
    query: BookingIntake,
    variables: () => ({ typeId: props.booking.type()?.id ?? '' }),
    pause: () => !props.booking.type(),
  });
  const isFormatAsked = !props.booking.isFormatChosen();
  const draftKey = () => `booking ${props.booking.type()?.id}`;
  const reserve = async (form: IntakeForm | undefined) => {
    if (await props.booking.reserve(form, askAgain)) clearDraft(draftKey());
  };
  const submit = (form: IntakeForm | undefined) => {
    const missing = form ? unansweredOf(form, props.booking.answers) : [];
    if (missing.length === 0) {
      void reserve(form);
      return;
    }
    props.booking.complain(
      missing.map((question) => ({
        field: question.key,
        message: t('booking.details.missing', { question: question.label }),
      })),
    );
  };
  return (
    <div class="d-stack">
      <Show when={props.booking.series.most() > 1 && props.booking.type()?.changePolicy}>
        {(terms) => <SeriesCard series={props.booking.series} terms={terms()} />}
      </Show>
      <TakenNotice booking={props.booking} onChosen={() => submit(intake.data?.intakeForm ?? undefined)} />
      <Loaded query={intake}>
        {(data) => (
          <Card
            title={data.intakeForm ? t('booking.details.title') : t('booking.details.noneTitle')}
            text={data.intakeForm ? data.intakeForm.intro : t('booking.details.none')}
          >
            <Form
              label={t('booking.details.title')}
              errors={props.booking.errors()}
              draftKey={draftKey()}
              onSubmit={() => submit(data.intakeForm ?? undefined)}
              actions={
                <>
                  <Button type="submit" variant="primary" wide busy={props.booking.isReserving()}>
                    {t('booking.details.submit')}
                  </Button>
                  <Show when={data.intakeForm}>
                    <Button
                      variant="quiet"
                      wide
                      disabled={props.booking.isReserving()}
                      onClick={() => void reserve(undefined)}
                    >
                      {t('booking.details.later')}
                    </Button>
                  </Show>
                </>
              }
            >
              <Show when={isFormatAsked}>
                <RadioGroup
                  label={t('booking.time.format')}
                  value={props.booking.format()}
                  options={(props.booking.type()?.formats ?? []).map((each) => ({
                    value: each,
                    label: t(`format.${each}`),
                  }))}
                  onInput={props.booking.chooseFormat}
                />
              </Show>
              <Show when={data.intakeForm}>
                {(form) => (
                  <>
                    <Questions
                      sections={form().sections}
                      visible={visibleOf(form(), props.booking.answers)}
                      answers={props.booking.answers}
                      onAnswer={props.booking.answer}
                    />
                    <p class="p-private d-muted d-small">
                      <LockIcon />
                      <span>{t('booking.details.private', { name: props.name })}</span>
                    </p>
                  </>
                )}
              </Show>
            </Form>
          </Card>
        )}
      </Loaded>
    </div>
  );
}
