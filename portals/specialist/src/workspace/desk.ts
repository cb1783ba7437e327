import { createQuery, useNow, useSession, useVisitCall } from '@daraport/client';
import { createEffect, createMemo, createSignal, on, untrack } from 'solid-js';
import type { WorkspaceQuery as Answer } from '../gql/graphql.ts';
import { isOver } from '../parts/appointment.ts';
import { WorkspaceNotes } from './documents.ts';
import { useDraft } from './use-draft.ts';

export type Appointment = NonNullable<Answer['appointment']>;

/** The views of a narrow screen. */
export type View = 'call' | 'note' | 'person' | 'answers' | 'messages';

/**
 * What the workspace works on, kept while its parts come and go with the layout: the call with its devices, the note
 * with its unsaved text, and which view is open.
 */
export function createDesk(appointment: Appointment, isAtCall: boolean) {
  const session = useSession();
  const now = useNow(15_000);
  const visitId = createMemo(() => appointment.visit?.id);
  const call = createMemo(() => {
    const id = visitId();
    return id === undefined ? undefined : untrack(() => useVisitCall(() => id));
  });
  /** The room as it is now: live through the call, else as the appointment says. */
  const visit = () => call()?.visit() ?? appointment.visit ?? undefined;
  const isVideo = () => appointment.format === 'VIDEO';
  const isRoomOpen = () => new Date(visit()?.opensAt ?? appointment.startsAt) <= now();
  const hasBegun = () => new Date(appointment.startsAt) <= now();
  const hasEnded = () => visit()?.state === 'ENDED' || appointment.state !== 'CONFIRMED';

  const [isRoomShown, setRoomShown] = createSignal(isAtCall);
  const [isRoomSmall, setRoomSmall] = createSignal(false);
  const [view, setView] = createSignal<View>(firstView());
  const openRoom = () => {
    setRoomShown(true);
    setView('call');
  };
  createEffect(on(hasEnded, (ended) => ended && setRoomSmall(false), { defer: true }));

  const [notes, refetchNotes] = createQuery({ query: WorkspaceNotes, variables: { id: appointment.id } });
  const all = () => notes.data?.appointment?.notes ?? [];
  const own = () => all().filter((note) => note.author.id === session.me()?.person?.id);
  const ownDraft = () => own().find((note) => note.state === 'DRAFT');
  const draft = useDraft({
    appointmentId: appointment.id,
    note: ownDraft,
    isReady: () => notes.data !== undefined,
    onBegun: refetchNotes,
  });

  function firstView(): View {
    if (isAtCall) return 'call';
    return isOver(appointment, untrack(now)) || hasEnded() ? 'note' : 'person';
  }
  return {
    appointment,
    call,
    visit,
    isVideo,
    isRoomOpen,
    hasBegun,
    isRoomShown: () => isVideo() && isRoomShown() && call() !== undefined,
    isRoomSmall,
    setRoomSmall,
    openRoom,
    hasEnded,
    view,
    setView,
    notes,
    signed: () => all().filter((note) => note.state === 'SIGNED'),
    draft,
    hasDraft: () => ownDraft() !== undefined,
    now,
  };
}

export type Desk = ReturnType<typeof createDesk>;
