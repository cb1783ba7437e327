import { createKeys, createMutation, faultsOf, useGraph, requestOf, useSession } from '@daraport/client';
import type { FormError } from '@daraport/ui';
import { createMemo, createSignal } from 'solid-js';
import { createStore } from 'solid-js/store';
import type { HoldPartsFragment, HoldSeriesMutationVariables, VisitFormat } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { FORMATS } from '../parts/directory-filter.ts';
import { AnswerIntake, CreateQuote, HoldSlot, HoldState, ReleaseHold, StartPayment } from './documents.ts';
import { HoldSeries } from '../series/documents.ts';
import { useSeries } from '../series/use-series.ts';
import { usePlace } from './use-place.ts';
import { answersOf, questionOf, type Answers, type IntakeForm } from './intake.ts';
import type { BookedSpecialist, BookingStart, Checkout, Quote, Step, Taken } from './stages.ts';

/**
 * One booking from the choice of a time to the payment. It knows what was chosen, answered and reserved, and at which
 * step the person is; every step can be repeated without doing anything twice.
 */
export function useBooking(specialist: () => BookedSpecialist | undefined, start: BookingStart) {
  const session = useSession();
  const graph = useGraph();
  const keys = createKeys();
  const [choice, setChoice] = createStore<{ typeId: string; format: VisitFormat | ''; startsAt: string }>({
    typeId: start.typeId ?? '',
    format: FORMATS.find((each) => each === start.format) ?? '',
    startsAt: start.startsAt ?? '',
  });
  const [answers, setAnswers] = createStore<Record<string, readonly string[]>>({});
  const [hasChosen, setHasChosen] = createSignal(Boolean(start.startsAt));
  const [quote, setQuote] = createSignal<Quote>();
  const [hold, setHold] = createSignal<HoldPartsFragment>();
  const [checkout, setCheckout] = createSignal<Checkout>();
  const [taken, setTaken] = createSignal<Taken>();
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const [isReserving, setReserving] = createSignal(false);
  const [isPaid, setPaid] = createSignal(false);

  const type = createMemo(() => {
    const types = specialist()?.appointmentTypes ?? [];
    return types.find((each) => each.id === choice.typeId) ?? types[0];
  });
  const format = (): VisitFormat => choice.format || type()?.formats[0] || 'VIDEO';
  const isFormatChosen = () => choice.format !== '' || (type()?.formats.length ?? 0) < 2;
  const place = usePlace(specialist, format, isFormatChosen);
  const step = (): Step => {
    if (!choice.startsAt || !hasChosen() || (place.isOpen() && !hold())) return 'time';
    if (!session.isSignedIn()) return 'account';
    return hold() ? 'pay' : 'details';
  };

  const series = useSeries(() => ({
    specialistId: specialist()?.id,
    appointmentTypeId: type()?.id,
    startsAt: choice.startsAt,
    timeZone: specialist()?.timeZone ?? 'UTC',
    // What was proposed is one time.
    most: start.proposalId ? null : type()?.seriesMost,
  }));

  const [createQuote] = createMutation(CreateQuote);
  const [holdSeries] = createMutation(HoldSeries);
  const [holdSlot] = createMutation(HoldSlot);
  const [answerIntake] = createMutation(AnswerIntake);
  const [startPayment] = createMutation(StartPayment);
  const [releaseHold] = createMutation(ReleaseHold);

  const fail = (message?: string) => {
    setErrors([{ message: message ?? t('booking.failed') }]);
    return false;
  };

  const price = async (specialistId: string, appointmentTypeId: string): Promise<Quote | undefined> => {
    const input = { specialistId, appointmentTypeId };
    const { data } = await createQuote({ input: { ...input, idempotencyKey: keys.of('quote', input) } });
    const result = data?.createQuote;
    if (result?.__typename === 'CreateQuotePayload') return setQuote(() => result.quote);
    fail(result?.message);
    return undefined;
  };
  const reserveTime = async (specialistId: string, appointmentTypeId: string, quoteId: string) => {
    const input = {
      specialistId,
      appointmentTypeId,
      quoteId,
      startsAt: choice.startsAt,
      format: format(),
      timeZone: session.timeZone(),
      region: place.region(),
    };
    if (series.isSeries()) return reserveSeries({ ...input, ...series.wish() });
    const single = { ...input, proposalId: start.proposalId ?? null };
    const { data } = await holdSlot({ input: { ...single, idempotencyKey: keys.of('hold', single) } });
    const result = data?.holdSlot;
    if (result?.__typename === 'HoldSlotPayload') return result.hold;
    if (result?.__typename === 'SlotTakenError' || result?.__typename === 'SlotNotOfferedError') {
      const { message, alternatives } = result;
      setTaken({ isTaken: result.__typename === 'SlotTakenError', message, alternatives });
    } else if (result?.__typename === 'SlotInPastError') {
      setTaken({ isTaken: false, message: result.message, alternatives: [] });
    } else fail(result?.message);
    return undefined;
  };
  const reserveSeries = async (input: Omit<HoldSeriesMutationVariables['input'], 'idempotencyKey'>) => {
    const { data } = await holdSeries({ input: { ...input, idempotencyKey: keys.of('series', input) } });
    const result = data?.holdSeries;
    if (result?.__typename === 'HoldSeriesPayload') return result.hold;
    series.refetch();
    fail(result?.message);
    return undefined;
  };
  const sendAnswers = async (holdId: string, form: IntakeForm, onReplaced?: () => void): Promise<boolean> => {
    const input = { holdId, formId: form.id, answers: answersOf(form, answers) };
    const { data } = await answerIntake({ input: { ...input, idempotencyKey: keys.of('answers', input) } });
    const result = data?.answerIntake;
    if (result?.__typename === 'AnswerIntakePayload') return true;
    if (result?.__typename === 'IntakeReplacedError') onReplaced?.();
    if (result?.__typename !== 'InvalidInputError') return fail(result?.message);
    setErrors(
      faultsOf(result).map((fault) => {
        const field = questionOf(form, input.answers, fault.field ?? '');
        return field ? { field, message: fault.message } : { message: fault.message };
      }),
    );
    return false;
  };
  /** The card form of the reserved time; the same one however often it is asked for. */
  const openCheckout = async (quoteId: string): Promise<boolean> => {
    const { data } = await startPayment({ input: { quoteId, idempotencyKey: `pay:${quoteId}` } });
    const result = data?.startPayment;
    if (result?.__typename === 'StartPaymentPayload') setCheckout(() => result);
    return result?.__typename === 'StartPaymentPayload' || result?.__typename === 'AlreadyPaidError';
  };

  /**
   * Price → reservation → answers → payment; without a form its questions stay for later. Stops at the first refusal and says
   * what it was; may be called again. `onReplaced` hears that there are other questions now.
   */
  const reserve = async (form: IntakeForm | undefined, onReplaced?: () => void): Promise<boolean> => {
    const who = specialist();
    const what = type();
    if (!who || !what || isReserving()) return false;
    setErrors([]);
    setTaken(undefined);
    setReserving(true);
    try {
      const priced = quote() ?? (await price(who.id, what.id));
      const reserved = priced && (await reserveTime(who.id, what.id, priced.id));
      if (!reserved) return false;
      if (form && !(await sendAnswers(reserved.id, form, onReplaced))) return false;
      await openCheckout(reserved.quoteId);
      setHold(() => reserved);
      return true;
    } finally {
      setReserving(false);
    }
  };

  const startOver = () => {
    keys.renew();
    setQuote(undefined);
    setHold(undefined);
    setCheckout(undefined);
  };

  /** Goes on with the time, the way to meet and the place as they are chosen. */
  const confirmTime = () => {
    setChoice('format', format());
    place.goOn();
    setHasChosen(Boolean(choice.startsAt));
  };

  return {
    choice,
    series,
    answers: answers as Answers,
    type,
    format,
    /** Whether it was said how to meet; with a time from a list it was not. */
    isFormatChosen,
    place,
    step,
    quote,
    hold,
    checkout,
    taken,
    errors,
    isReserving,
    /** The card was accepted; what comes now is the confirmation. */
    isPaid,
    notePaid: () => setPaid(true),
    chooseType: (typeId: string) => {
      startOver();
      setChoice({ typeId, startsAt: '' });
    },
    chooseFormat: (next: string) => setChoice('format', next as VisitFormat),
    /** Chooses a time; `isFinal` goes on to the next step at once, as from a list of alternatives. */
    chooseTime: (startsAt: string, isFinal = false) => {
      setTaken(undefined);
      setChoice('startsAt', startsAt);
      if (isFinal) confirmTime();
    },
    confirmTime,
    /** Back to the times; a reservation is given up, so that the time is free for others again. */
    changeTime: async () => {
      const reserved = hold();
      setTaken(undefined);
      setHasChosen(false);
      startOver();
      if (reserved) await releaseHold({ id: reserved.id, idempotencyKey: keys.of('release', reserved.id) });
    },
    answer: (key: string, values: string[]) => setAnswers(key, values),
    complain: (next: readonly FormError[]) => setErrors(next),
    reserve,
    openCheckout: () => {
      const reserved = hold();
      return reserved ? openCheckout(reserved.quoteId) : Promise.resolve(false);
    },
    /** The news of the reservation, from the graph. */
    updateHold: (next: HoldPartsFragment) => setHold((now) => (now && now.id === next.id ? next : now)),
    /** The reservation ran out: the answers stay, everything else begins anew. */
    expire: () => {
      startOver();
    },
    /** Goes on with a reservation after the page was loaded anew; false when there is none to go on with. */
    resume: async (holdId: string): Promise<boolean> => {
      const request = requestOf(HoldState, { id: holdId });
      const { data } = await graph.client().executeQuery(request, { requestPolicy: 'network-only' }).toPromise();
      const found = data?.hold;
      if (!found || found.state === 'EXPIRED' || found.state === 'RELEASED') return false;
      setChoice({ typeId: found.appointmentType.id, format: found.format, startsAt: found.startsAt });
      setHasChosen(true);
      await openCheckout(found.quoteId);
      setHold(() => found);
      return true;
    },
  };
}

/** A booking in progress, from `useBooking`. */
export type Booking = ReturnType<typeof useBooking>;
