import { beforeAll, describe, expect, it } from 'vitest';
import { codesOf, jsonType, key, type World } from './world.ts';

const absent = '01920000-0000-7000-8000-000000000000';

/** Everything by id that a patient and an admin can name. */
const byId = `query ($appointment: ID!, $conversation: ID!, $payment: ID!, $visit: ID!, $hold: ID!, $slug: String!, $type: ID!) {
  appointment(id: $appointment) { id } conversation(id: $conversation) { id } payment(id: $payment) { id } visit(id: $visit) { id }
  hold(id: $hold) { id } quote(id: $payment) { id } specialist(slug: $slug) { id } intakeForm(appointmentTypeId: $type) { id } }`;

interface Owned {
  readonly appointment: string;
  readonly conversation: string;
  readonly payment: string;
  readonly visit: string;
  readonly hold: string;
  readonly slug: string;
  readonly type: string;
  readonly specialist: string;
}

/** What belongs to one brand does not exist on the other. */
export function describeTenancy(world: () => World): void {
  describe('the other brand', () => {
    let owned: Owned;
    beforeAll(async () => {
      const { data, errors } = await world().as('patient').ask(`{
        myAppointments(first: 20, period: PAST) { edges { node { id appointmentType { id } specialist { id slug } visit { id } conversation { id } payment { id } } } } }`);
      const found = data?.['myAppointments'].edges.find(
        ({ node }: { node: Record<string, unknown> }) => node['visit'] && node['conversation'] && node['payment'],
      )?.node;
      if (!found) throw new Error(`the demo has no past appointment with everything: ${JSON.stringify(errors)}`);
      owned = {
        appointment: found.id,
        conversation: found.conversation.id,
        payment: found.payment.id,
        visit: found.visit.id,
        hold: found.id,
        slug: found.specialist.slug,
        type: found.appointmentType.id,
        specialist: found.specialist.id,
      };
    });
    const nobodys: Owned = {
      appointment: absent,
      conversation: absent,
      payment: absent,
      visit: absent,
      hold: absent,
      slug: 'nobody',
      type: absent,
      specialist: absent,
    };

    it('shows its own people what is theirs, as the control', async () => {
      const { data } = await world()
        .as('patient')
        .ask(byId, { ...owned });
      for (const field of ['appointment', 'conversation', 'payment', 'visit', 'specialist'])
        expect(data?.[field]?.id, field).toBeTypeOf('string');
    });

    it.each(['foreignPatient', 'foreignSpecialist', 'foreignAdmin', 'foreignVisitor'] as const)(
      'answers %s as if it did not exist, word for word',
      async (who) => {
        const real = await world()
          .as(who)
          .ask(byId, { ...owned });
        const none = await world()
          .as(who)
          .ask(byId, { ...nobodys });
        expect([real.status, real.data, real.errors]).toEqual([none.status, none.data, none.errors]);
        expect(Object.values(real.data ?? {}).every((value) => value === null)).toBe(true);
      },
    );

    it('takes no writes on it: not found, as one that never was', async () => {
      const acts: readonly (readonly [
        'foreignPatient' | 'foreignSpecialist',
        string,
        (from: Owned) => Record<string, unknown>,
      ])[] = [
        [
          'foreignPatient',
          'mutation ($input: CancelAppointmentInput!) { cancelAppointment(input: $input) { __typename } }',
          (from) => ({ appointmentId: from.appointment, idempotencyKey: key() }),
        ],
        [
          'foreignPatient',
          'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { __typename } }',
          (from) => ({ conversationId: from.conversation, body: 'Hallo', clientId: key() }),
        ],
        [
          'foreignPatient',
          'mutation ($input: JoinVisitInput!) { joinVisit(input: $input) { __typename } }',
          (from) => ({ visitId: from.visit }),
        ],
        [
          'foreignPatient',
          'mutation ($input: CreateQuoteInput!) { createQuote(input: $input) { __typename } }',
          (from) => ({ specialistId: from.specialist, appointmentTypeId: from.type, idempotencyKey: key() }),
        ],
        [
          'foreignSpecialist',
          'mutation ($input: SaveNoteInput!) { saveNote(input: $input) { __typename } }',
          (from) => ({ appointmentId: from.appointment, body: 'Notiz', idempotencyKey: key() }),
        ],
      ];
      for (const [who, mutation, input] of acts) {
        const real = await world()
          .as(who)
          .ask(mutation, { input: input(owned) });
        const none = await world()
          .as(who)
          .ask(mutation, { input: input(nobodys) });
        expect([mutation, real.data, codesOf(real)]).toEqual([mutation, none.data, codesOf(none)]);
        expect(Object.values(real.data ?? {})[0]).toEqual({ __typename: 'NotFoundError' });
      }
    });

    it('knows no session of this one: signed out on its host, and not by the same name either', async () => {
      const body = JSON.stringify({ query: '{ viewer { isAuthenticated person { id } } }' });
      const protectedBody = JSON.stringify({ query: '{ myAppointments(first: 1, period: PAST) { totalCount } }' });
      const signed = await world().send({
        method: 'POST',
        path: '/graphql',
        headers: jsonType,
        body: JSON.stringify({
          query:
            'mutation { signIn(input: { email: "mara.vogel@example.org", password: "demo-daraport" }) { __typename } }',
        }),
      });
      const cookie = String(signed.headers['set-cookie']).split(';')[0] ?? '';
      const ask = (brand: string, text = body) =>
        world().send({ method: 'POST', path: '/graphql', brand, headers: { ...jsonType, cookie }, body: text });
      expect((await ask('nordlicht')).json.data.viewer.isAuthenticated).toBe(true);
      const foreign = await ask('vitalis');
      expect(foreign.json.data.viewer).toEqual({ isAuthenticated: false, person: null });
      const refused = await ask('vitalis', protectedBody);
      expect(refused.json.data).toBeNull();
      expect(refused.json.errors.map((one: { extensions: object }) => one.extensions)).toMatchObject([
        { code: 'UNAUTHORIZED_FIELD_OR_TYPE', reason: 'SESSION_EXPIRED' },
      ]);
      expect((await ask('nordlicht')).json.data.viewer.isAuthenticated).toBe(true);
      const crossing = await world().send({
        method: 'POST',
        path: '/graphql',
        headers: { ...jsonType, cookie, origin: world().house.origin('vitalis') },
        body,
      });
      expect(crossing.status).toBe(403);
    });

    it('refuses an account of this one at its door, as one that never was', async () => {
      const attempt = (email: string) =>
        world()
          .stranger('vitalis')
          .ask(
            `mutation ($email: String!) { signIn(input: { email: $email, password: "demo-daraport" }) { __typename ... on Error { code message } } }`,
            { email },
          );
      const [real, none] = [await attempt('felix.hartmann@example.org'), await attempt('nobody.at.all@example.org')];
      expect(real.data).toEqual(none.data);
      expect(real.data?.['signIn'].__typename).toBe('SignInRefusedError');
    });
  });

  it('mails name the brand’s own host, whatever host the request claimed', async () => {
    const email = 'mara.vogel@example.org';
    const body = JSON.stringify({
      query: `mutation { requestMagicLink(input: { email: "${email}", portal: PATIENT }) { __typename } }`,
    });
    const port = world().house.port;
    await world().send({
      method: 'POST',
      path: '/graphql',
      host: `NORDLICHT.localhost.:${port}`,
      headers: { ...jsonType, 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' },
      body,
    });
    await expect
      .poll(async () => (await world().send({ path: `/sandbox/mailbox.json?to=${email}` })).text, { timeout: 15_000 })
      .toContain('/magic?token=');
    const { text } = await world().send({ path: `/sandbox/mailbox.json?to=${email}` });
    expect(text).not.toContain('evil.example');
    expect(text).toContain(`http://nordlicht.localhost:${port}/`);
  });
}
