import { idFor } from '@daraport/domain';
import { visitConnections, visitParticipants, visits } from '../tables/care.ts';
import { lay, minute, type Insert } from './care.pairs.ts';
import { demoSpecialists } from './specialists.ts';
import { formatOf, specialistIdOf, type DemoAppointment, type DemoWorld } from './world.ts';

/** A visit for every appointment. */
export async function loadVisits(world: DemoWorld): Promise<void> {
  const told = world.appointments.map(visitOf);
  await lay(
    world,
    visits,
    told.map(({ visit }) => visit),
  );
  await lay(
    world,
    visitParticipants,
    told.flatMap(({ participants }) => participants),
  );
  await lay(
    world,
    visitConnections,
    told.flatMap(({ connections }) => connections),
  );
}

const visitIdOf = ({ id }: DemoAppointment) => idFor(`visit:${id}`);
const visitStates = { CONFIRMED: 'SCHEDULED', COMPLETED: 'ENDED', NO_SHOW: 'ENDED', CANCELLED: 'CANCELLED' } as const;

/** The visit, its two people, and when each was in the room: to a missed one only the specialist came. */
function visitOf(appointment: DemoAppointment, index: number) {
  const specialist = demoSpecialists.find(({ slug }) => specialistIdOf(slug) === appointment.specialistId);
  if (!specialist) throw new Error(`nobody in the demo world is the specialist ${appointment.specialistId}`);
  const {
    brandId,
    id: appointmentId,
    conversationId,
    patientId,
    specialistPersonId,
    startsAt,
    endsAt,
    bookedAt,
    state,
  } = appointment;
  const visitId = visitIdOf(appointment);
  const people = { brandId, patientId, specialistPersonId };
  const endedAt = state === 'NO_SHOW' ? new Date(startsAt.getTime() + 15 * minute) : endsAt;
  const isHeld = state === 'COMPLETED' || state === 'NO_SHOW';
  const visit: Insert<typeof visits> = {
    ...people,
    id: visitId,
    appointmentId,
    conversationId,
    state: visitStates[state],
    format: appointment.sessionId ? 'IN_PERSON' : formatOf(specialist, index),
    startsAt,
    endsAt,
    admittedAt: state === 'COMPLETED' ? startsAt : null,
    endedAt: isHeld ? endedAt : null,
    createdAt: bookedAt,
  };
  const both = [
    {
      role: 'PATIENT',
      personId: patientId,
      joinedAt: new Date(startsAt.getTime() - 4 * minute),
      wasThere: state === 'COMPLETED',
    },
    {
      role: 'SPECIALIST',
      personId: specialistPersonId,
      joinedAt: new Date(startsAt.getTime() - minute),
      wasThere: isHeld,
    },
  ] as const;
  const participants = both.map(({ role, personId, joinedAt, wasThere }): Insert<typeof visitParticipants> => {
    const times = wasThere ? { joinedAt, leftAt: endedAt } : {};
    return { ...people, visitId, personId, role, state: wasThere ? 'LEFT' : 'ABSENT', ...times };
  });
  const connections = both
    .filter(({ wasThere }) => wasThere)
    .map(({ role, personId, joinedAt }): Insert<typeof visitConnections> => {
      return {
        ...people,
        id: idFor(`connection:${visitId}:${role}`),
        visitId,
        personId,
        role,
        joinedAt,
        leftAt: endedAt,
      };
    });
  return { visit, participants, connections };
}
