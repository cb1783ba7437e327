import { describe, expect, it } from 'vitest';
import { pay, quote, register, type FoundSpecialist } from '../journey.steps.ts';
import { jsonType, key, type Reply, type World } from './world.ts';

const redeem = `mutation ($token: String!) { redeemMagicLink(input: { token: $token }) { __typename ... on Error { code } } }`;

/** Links to sign in and to download, and what is said when something has run out. */
export function describeLinks(world: () => World): void {
  const graph = (query: string, variables: unknown, headers: Record<string, string> = {}): Promise<Reply> =>
    world().send({
      method: 'POST',
      path: '/graphql',
      headers: { ...jsonType, ...headers },
      body: JSON.stringify({ query, variables }),
    });
  const newAddress = () => `hostile.${key().slice(0, 8)}@example.org`;

  async function linkFor(email: string): Promise<string> {
    await graph(
      `mutation ($email: String!) { requestMagicLink(input: { email: $email, portal: PATIENT }) { __typename } }`,
      { email },
    );
    let token: string | undefined;
    await expect
      .poll(
        async () => {
          const { text } = await world().send({ path: `/sandbox/mailbox.json?to=${email}` });
          token = /magic\?token=([\w-]+)/.exec(text)?.[1];
          return token;
        },
        { timeout: 15_000 },
      )
      .toBeTypeOf('string');
    return token ?? '';
  }

  describe('a sign-in link', () => {
    it('redeemed fifty times at once lets one in', async () => {
      const email = newAddress();
      await register(world().stranger(), email);
      const token = await linkFor(email);
      const replies = await Promise.all(Array.from({ length: 50 }, () => graph(redeem, { token })));
      const types = replies.map(({ json }) => json.data.redeemMagicLink.__typename);
      expect(types.filter((type) => type === 'SignedIn')).toHaveLength(1);
      expect(types.filter((type) => type === 'LinkExpiredError')).toHaveLength(49);
      expect(replies.filter(({ headers }) => headers['set-cookie']).length).toBe(1);
    });

    it('is not used up by being looked at, and is nothing on the other brand', async () => {
      const email = newAddress();
      await register(world().stranger(), email);
      const token = await linkFor(email);
      await world().send({ path: `/magic?token=${token}`, headers: { accept: 'text/html' } });
      const foreign = await world().stranger('vitalis').ask(redeem, { token });
      expect(foreign.data?.['redeemMagicLink']).toEqual({ __typename: 'LinkExpiredError', code: 'LINK_EXPIRED' });
      expect((await world().stranger().ask(redeem, { token })).data?.['redeemMagicLink'].__typename).toBe('SignedIn');
    });

    it.each(['', 'x', 'a'.repeat(100_000), "' or 1=1 --"])('that is none is refused in words: %s', async (token) => {
      const { data } = await world().stranger().ask(redeem, { token });
      expect(data?.['redeemMagicLink']).toEqual({ __typename: 'LinkExpiredError', code: 'LINK_EXPIRED' });
    });
  });

  describe('a downloaded record', () => {
    it('is for its owner alone, by its own signature alone', async () => {
      const client = world().stranger();
      await register(client, newAddress());
      await client.ask(`mutation ($key: ID!) { requestDataExport(input: { idempotencyKey: $key }) { __typename } }`, {
        key: key(),
      });
      let url: string | undefined;
      await expect
        .poll(
          async () =>
            (url = (await client.ask('{ myDataRequests { downloadUrl } }')).data?.['myDataRequests'][0]?.downloadUrl),
          { timeout: 30_000 },
        )
        .toBeTypeOf('string');
      const link = new URL(url ?? '', 'http://x');
      const changed = (name: string, value: string): string => {
        const other = new URL(link);
        other.searchParams.set(name, value);
        return other.pathname + other.search;
      };
      const path = link.pathname + link.search;
      const own = await client.get(path);
      expect([own.status, own.headers['content-type'], own.headers['x-content-type-options']]).toEqual([
        200,
        'application/zip',
        'nosniff',
      ]);
      expect(own.headers['content-disposition']).toMatch(/^attachment; filename="daraport-[\d-]+\.zip"$/);
      const nobody = await world().stranger().get(path);
      expect([nobody.status, nobody.headers['content-type'], nobody.body.toString()]).toEqual([
        401,
        'text/plain; charset=utf-8',
        expect.stringMatching(/sign in|melden Sie sich/),
      ]);
      for (const who of ['patient', 'specialist', 'admin', 'partner', 'foreignPatient', 'foreignAdmin'] as const)
        expect((await world().as(who).get(path)).status, who).toBe(404);
      const sig = link.searchParams.get('sig') ?? '';
      for (const altered of [
        changed(
          'sig',
          sig.replace(/^./, (first) => (first === 'A' ? 'B' : 'A')),
        ),
        changed('sig', ''),
        changed('sig', 'x'.repeat(5000)),
        changed('sig', '%00'),
        changed('expires', '99999999999'),
        changed('expires', '-1'),
        changed('expires', 'NaN'),
        path.replace(/compliance\/[^?]+/, 'compliance/no-id'),
        link.pathname,
      ])
        expect((await client.get(altered)).status, altered).toBe(404);
    });
  });

  it('a hold that was given back is refused with a way on', async () => {
    const client = world().stranger();
    await register(client, newAddress());
    const { data } = await client.ask(
      '{ specialist(slug: "lena-brandt") { id slug appointmentTypes { id price { amountMinor currency } } } }',
    );
    const specialist = data?.['specialist'] as FoundSpecialist;
    const typeId = specialist.appointmentTypes[0]?.id ?? '';
    const frozen = await quote(client, specialist, typeId);
    const slots = await client.ask(
      `query ($id: ID!) { specialist(slug: "lena-brandt") { nextSlots(first: 10, appointmentTypeId: $id) { startsAt } } }`,
      { id: typeId },
    );
    const held = await client.expect(
      'HoldSlotPayload',
      `mutation ($input: HoldSlotInput!) { holdSlot(input: $input) { __typename ... on HoldSlotPayload { hold { id } } ... on Error { code } } }`,
      {
        input: {
          specialistId: specialist.id,
          appointmentTypeId: typeId,
          startsAt: slots.data?.['specialist'].nextSlots[9].startsAt,
          format: 'VIDEO',
          timeZone: 'Europe/Berlin',
          quoteId: frozen.id,
          idempotencyKey: key(),
        },
      },
    );
    await client.ask(`mutation ($id: ID!) { releaseHold(id: $id, idempotencyKey: $id) { __typename } }`, {
      id: held['hold'].id,
    });
    const form = await client.ask(`query ($id: ID!) { intakeForm(appointmentTypeId: $id) { id } }`, { id: typeId });
    const answered = await client.ask(
      `mutation ($input: AnswerIntakeInput!) { answerIntake(input: $input) { __typename ... on Error { code message } } }`,
      {
        input: {
          holdId: held['hold'].id,
          formId: form.data?.['intakeForm']?.id ?? held['hold'].id,
          answers: [],
          idempotencyKey: key(),
        },
      },
    );
    expect(answered.errors).toEqual([]);
    expect(answered.data?.['answerIntake'].__typename).toMatch(/Error$/);
    const paid = await pay(world().house, client, frozen.id).catch((error: Error) => error.message);
    expect(JSON.stringify(paid)).not.toContain('INTERNAL_SERVER_ERROR');
  });
}
