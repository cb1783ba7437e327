import { createQuery, hrefOf, Loaded, useSession } from '@daraport/client';
import { NotFoundState, Page, Skeleton, Stepper } from '@daraport/ui';
import { useParams, useSearchParams } from '@solidjs/router';
import { createEffect, Match, on, onMount, Switch } from 'solid-js';
import { t } from '../messages/index.ts';
import { AccountStep } from './AccountStep.tsx';
import { DetailsStep } from './DetailsStep.tsx';
import { BookingPage } from './documents.ts';
import { PayStep } from './PayStep.tsx';
import { Summary } from './Summary.tsx';
import { TimeStep } from './TimeStep.tsx';
import type { BookedSpecialist, Step } from './stages.ts';
import { useBooking, type Booking } from './use-booking.ts';

/**
 * `/book/:slug?type=…&at=…`, from a proposal with `&proposal=…&format=…`: times → account → details → pay on one page, with the summary in view. The reservation
 * stands in the address (`hold`), so that loading the page anew loses nothing that was paid for.
 */
export default function BookPage() {
  const session = useSession();
  const params = useParams<{ slug: string }>();
  const [search, setSearch] = useSearchParams<{
    type?: string;
    at?: string;
    hold?: string;
    proposal?: string;
    format?: string;
  }>();
  const [page] = createQuery({ query: BookingPage, variables: () => ({ slug: params.slug }) });
  let known: BookedSpecialist | undefined;
  /** Signing in renews the client; who is booked stays the same meanwhile. */
  const specialist = () => (known = page.data?.specialist ?? known);
  const booking = useBooking(specialist, {
    typeId: search.type,
    startsAt: search.at,
    format: search.format,
    proposalId: search.proposal,
  });
  onMount(() => {
    const holdId = search.hold;
    if (!holdId || !session.isSignedIn()) return;
    void booking.resume(holdId).then((isHeld) => isHeld || setSearch({ hold: undefined }, { replace: true }));
  });
  createEffect(
    on(
      () => booking.hold()?.id,
      (id) => setSearch({ hold: id }, { replace: true, scroll: false }),
      { defer: true },
    ),
  );
  let stage: HTMLDivElement | undefined;
  /** What was pressed goes with its step; the focus goes on in what came in its place. */
  createEffect(
    on(
      () => [booking.step(), booking.isPaid()],
      () => queueMicrotask(() => stage?.focus({ preventScroll: true })),
      { defer: true },
    ),
  );
  return (
    <Loaded
      query={page}
      select={() => specialist()}
      skeleton={<Waiting />}
      missing={
        <NotFoundState title={t('profile.missing')} text={t('profile.missingText')} href={hrefOf('/specialists')} />
      }
    >
      {(person) => (
        <Page title={t('booking.title')} intro={t('booking.with', { name: person.displayName })}>
          <Steps booking={booking} />
          <div class="d-split p-booking" data-step={booking.step()}>
            <div class="p-booking-step" ref={stage} tabindex="-1">
              <Switch>
                <Match when={booking.step() === 'time'}>
                  <TimeStep booking={booking} specialist={person} />
                </Match>
                <Match when={booking.step() === 'account'}>
                  <AccountStep />
                </Match>
                <Match when={booking.step() === 'details'}>
                  <DetailsStep booking={booking} name={person.displayName} />
                </Match>
                <Match when={booking.step() === 'pay'}>
                  <PayStep booking={booking} />
                </Match>
              </Switch>
            </div>
            <aside class="d-split-aside p-booking-summary">
              <Summary booking={booking} specialist={person} />
            </aside>
          </div>
        </Page>
      )}
    </Loaded>
  );
}

function Steps(props: { booking: Booking }) {
  const session = useSession();
  const wasSignedIn = session.isSignedIn();
  const steps = (): Step[] => (wasSignedIn ? ['time', 'details', 'pay'] : ['time', 'account', 'details', 'pay']);
  return (
    <Stepper
      label={t('booking.steps.label')}
      steps={steps().map((step) => ({
        label: t(`booking.steps.${step}`),
        onSelect: step === 'time' && !props.booking.isPaid() ? () => void props.booking.changeTime() : undefined,
      }))}
      current={Math.max(0, steps().indexOf(props.booking.step()))}
    />
  );
}

/** The steps and the summary before they are there. */
function Waiting() {
  return (
    <div class="d-page">
      <Skeleton lines={2} />
      <div class="d-split">
        <div class="d-stack">
          <Skeleton shape="card" lines={2} />
          <Skeleton shape="card" lines={2} />
          <Skeleton shape="block" height="18rem" />
        </div>
        <Skeleton shape="block" height="14rem" />
      </div>
    </div>
  );
}
