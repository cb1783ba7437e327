import { afterAll, beforeAll, expect, it } from 'vitest';
import { openHouse } from './house.ts';
import { describeAccess } from './hostile/access.ts';
import { describeDocuments } from './hostile/documents.ts';
import { describeHttp } from './hostile/http.ts';
import { describeLinks } from './hostile/links.ts';
import { describePayments } from './hostile/payments.ts';
import { describeSessions } from './hostile/sessions.ts';
import { describeSocket } from './hostile/socket.ts';
import { describeTenancy } from './hostile/tenancy.ts';
import { describeTokens } from './hostile/tokens.ts';
import { enter, type World } from './hostile/world.ts';

let world: World;
beforeAll(async () => void (world = await enter(await openHouse())), 240_000);
afterAll(() => world[Symbol.asyncDispose]());
const theWorld = () => world;

describeDocuments(theWorld);
describeHttp(theWorld);
describeAccess(theWorld);
describeTenancy(theWorld);
describeSocket(theWorld);
describeSessions(theWorld);
describeLinks(theWorld);
describeTokens(theWorld);
describePayments(theWorld);

it('through all of it the house wrote no line about a fault of its own', () => {
  expect(world.house.faults()).toEqual([]);
});
