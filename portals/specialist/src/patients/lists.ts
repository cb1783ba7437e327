import { createList } from '@daraport/client';
import type { Accessor } from 'solid-js';
import { PatientAppointments, PatientNotes } from './documents.ts';

/** What a list is while the person it belongs to is not there. */
const noPage = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** Rows that come at once, and the most the graph gives. */
const SIZE = { shown: 10, most: 50 };

/** Every appointment with one person, the latest first; without the name, so no read of it is logged. */
export const usePatientAppointments = (patientId: Accessor<string>) =>
  createList({
    query: PatientAppointments,
    select: (data) => data.patient?.appointments ?? noPage,
    variables: (span) => ({ ...span, id: patientId() }),
    ...SIZE,
  });

/** The notes on one person, asked once for all who show something of them: each look is in the log. */
export const usePatientNotes = (patientId: Accessor<string>) =>
  createList({
    query: PatientNotes,
    select: (data) => data.patient?.notes ?? noPage,
    variables: (span) => ({ ...span, id: patientId() }),
    ...SIZE,
  });

export type PatientNotesList = ReturnType<typeof usePatientNotes>;
