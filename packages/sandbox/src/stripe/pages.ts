import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { decodeForm } from '../wire/form.ts';
import { escapeHtml, languageOf, page, policy, type Language } from '../wire/html.ts';
import { decideAccount, type AccountOutcome } from './accounts.ts';
import { newId, type StripeEngine } from './engine.ts';
import { available } from './money.ts';
import { finishAuthentication } from './payment-intent-confirm.ts';

const words = {
  en: {
    bank: 'Confirm your payment',
    bankHelp: 'This is the sandbox in place of your bank. No money moves.',
    pass: 'Confirm payment',
    fail: 'Refuse',
    done: 'You may close this page.',
    doneTitle: 'Done',
    connect: 'Receive payouts',
    connectHelp: 'This is the sandbox in place of Stripe. Submitting enables charges and payouts for this account.',
    submit: 'Submit and enable',
    review: 'Submit for review',
    leave: 'Leave without submitting',
    restrict: 'Stop payouts until more is told',
    gone: 'This link is no longer valid.',
    goneTitle: 'Link not valid',
    balance: 'Balance',
    amount: 'Amount',
  },
  de: {
    bank: 'Zahlung bestätigen',
    bankHelp: 'Dies ist die Sandbox anstelle Ihrer Bank. Es fließt kein Geld.',
    pass: 'Zahlung bestätigen',
    fail: 'Ablehnen',
    done: 'Sie können diese Seite schließen.',
    doneTitle: 'Fertig',
    connect: 'Auszahlungen empfangen',
    connectHelp:
      'Dies ist die Sandbox anstelle von Stripe. Mit dem Absenden werden Zahlungen und Auszahlungen für dieses Konto freigeschaltet.',
    submit: 'Absenden und freischalten',
    review: 'Absenden und prüfen lassen',
    leave: 'Verlassen, ohne abzusenden',
    restrict: 'Auszahlungen anhalten, bis mehr bekannt ist',
    gone: 'Dieser Link ist nicht mehr gültig.',
    goneTitle: 'Link ungültig',
    balance: 'Guthaben',
    amount: 'Betrag',
  },
} as const;

/** The pages a browser is sent to: 3-D Secure, onboarding of a connected account, its dashboard. Forms post to their own address. */
export function servePages(app: FastifyInstance, engine: StripeEngine): void {
  app.get<Named<'account' | 'secret'>>('/3ds/:account/:secret', (request, reply) => showBank(engine, request, reply));
  app.post<Named<'account' | 'secret'>>('/3ds/:account/:secret', (request, reply) => leaveBank(engine, request, reply));
  app.get<Named<'token'>>('/onboarding/:token', (request, reply) => visitOnboarding(engine, request, reply));
  app.get<Named<'token'>>('/onboarding/session/:token', (request, reply) => showOnboarding(engine, request, reply));
  app.post<Named<'token'>>('/onboarding/session/:token', (request, reply) => leaveOnboarding(engine, request, reply));
  app.get<Named<'id'>>('/express/:id', (request, reply) => showDashboard(engine, request, reply));
  app.post<Named<'id'>>('/express/:id', (request, reply) => changeAccount(engine, request, reply));
}

interface Named<Name extends string> {
  Params: Record<Name, string>;
}

function authenticating(engine: StripeEngine, { account, secret }: Record<'account' | 'secret', string>) {
  const call = engine.open({ account: account === 'platform' ? '' : account });
  const intent = call.unit.get('payment_intent', secret.split('_secret_')[0] ?? '');
  return intent?.client_secret === secret ? { call, intent } : undefined;
}

function showBank(engine: StripeEngine, request: FastifyRequest<Named<'account' | 'secret'>>, reply: FastifyReply) {
  const { language, say } = readerOf(request);
  const found = authenticating(engine, request.params);
  if (found?.intent.status !== 'requires_action') return send(reply, 410, language, say.goneTitle, paragraph(say.gone));
  const amount = new Intl.NumberFormat(language, { style: 'currency', currency: found.intent.currency }).format(
    found.intent.amount / 100,
  );
  return send(
    reply,
    200,
    language,
    say.bank,
    `${paragraph(say.bankHelp)}<p>${say.amount}: <strong>${escapeHtml(amount)}</strong></p>
    <form method="post" class="line"><button name="result" value="pass">${say.pass}</button><button class="second" name="result" value="fail">${say.fail}</button></form>`,
  );
}

function leaveBank(engine: StripeEngine, request: FastifyRequest<Named<'account' | 'secret'>>, reply: FastifyReply) {
  const { language, say } = readerOf(request);
  const found = authenticating(engine, request.params);
  if (!found) return send(reply, 404, language, say.goneTitle, paragraph(say.gone));
  const isPassed = decodeForm(typeof request.body === 'string' ? request.body : '')['result'] !== 'fail';
  const intent = finishAuthentication(found.call, found.intent, isPassed);
  engine.commit(found.call);
  const target = URL.parse(found.intent.return_url ?? '');
  if (!target) return send(reply, 200, language, say.doneTitle, paragraph(say.done));
  target.searchParams.set('payment_intent', intent.id);
  target.searchParams.set('payment_intent_client_secret', intent.client_secret);
  target.searchParams.set('redirect_status', intent.status === 'requires_payment_method' ? 'failed' : 'succeeded');
  return reply.redirect(target.href, 303);
}

/** A link opens once; after that, or too late, it leads back to where a new one is made. */
function visitOnboarding(engine: StripeEngine, request: FastifyRequest<Named<'token'>>, reply: FastifyReply) {
  const { language, say } = readerOf(request);
  const call = engine.open({ account: '' });
  const { token } = request.params;
  const link = call.platform.get('onboarding', token);
  if (!link) return send(reply, 410, language, say.goneTitle, paragraph(say.gone));
  if (link.isVisited || link.expiresAt <= call.now) return reply.redirect(link.refreshUrl, 303);
  const session = newId('session');
  call.platform.put('onboarding', token, { ...link, isVisited: true });
  call.platform.put('onboarding', session, { ...link, expiresAt: call.now + SESSION_SECONDS });
  engine.commit(call);
  return reply.redirect(`/onboarding/session/${session}`, 303);
}

/** How long somebody may take to fill the page in. */
const SESSION_SECONDS = 3_600;

function showOnboarding(engine: StripeEngine, request: FastifyRequest<Named<'token'>>, reply: FastifyReply) {
  const { language, say } = readerOf(request);
  const call = engine.open({ account: '' });
  const session = call.platform.get('onboarding', request.params.token);
  if (!session) return send(reply, 410, language, say.goneTitle, paragraph(say.gone));
  if (session.expiresAt <= call.now) return reply.redirect(session.refreshUrl, 303);
  return send(
    reply,
    200,
    language,
    say.connect,
    `${paragraph(say.connectHelp)}<p class="soft">${escapeHtml(session.account)}</p>
    <form method="post" class="line"><button name="result" value="enable">${say.submit}</button><button class="second" name="result" value="review">${say.review}</button><button class="second" name="result" value="leave">${say.leave}</button></form>`,
  );
}

/** Whoever leaves comes back by the same address as who has submitted: it tells nothing of what was done. */
function leaveOnboarding(engine: StripeEngine, request: FastifyRequest<Named<'token'>>, reply: FastifyReply) {
  const { language, say } = readerOf(request);
  const call = engine.open({ account: '' });
  const session = call.platform.get('onboarding', request.params.token);
  const account = session && call.platform.get('account', session.account);
  if (!session || !account) return send(reply, 410, language, say.goneTitle, paragraph(say.gone));
  if (session.expiresAt <= call.now) return reply.redirect(session.refreshUrl, 303);
  const outcome = outcomeOf(request) ?? 'enable';
  if (outcome !== 'leave') decideAccount(call, account, outcome);
  call.platform.remove('onboarding', request.params.token);
  engine.commit(call);
  return reply.redirect(session.returnUrl, 303);
}

const outcomes = ['enable', 'review', 'restrict', 'reject', 'leave'] as const satisfies readonly (
  | AccountOutcome
  | 'leave'
)[];
function outcomeOf({ body }: FastifyRequest): (typeof outcomes)[number] | undefined {
  const { result } = decodeForm(typeof body === 'string' ? body : '');
  return outcomes.find((one) => one === result);
}

/** What Stripe would decide by itself, at the press of a button. */
function changeAccount(engine: StripeEngine, request: FastifyRequest<Named<'id'>>, reply: FastifyReply) {
  const { language, say } = readerOf(request);
  const call = engine.open({ account: '' });
  const account = call.platform.get('account', request.params.id);
  const outcome = outcomeOf(request);
  if (!account || !outcome || outcome === 'leave')
    return send(reply, 404, language, say.goneTitle, paragraph(say.gone));
  decideAccount(call, account, outcome);
  engine.commit(call);
  return reply.redirect(`/express/${account.id}`, 303);
}

function showDashboard(engine: StripeEngine, request: FastifyRequest<Named<'id'>>, reply: FastifyReply) {
  const { language, say } = readerOf(request);
  const { platform } = engine.open({ account: '' });
  const account = platform.get('account', request.params.id);
  if (!account) return send(reply, 404, language, say.goneTitle, paragraph(say.gone));
  const currency = account.default_currency;
  const amount = new Intl.NumberFormat(language, { style: 'currency', currency }).format(
    available(platform.on(account.id), currency) / 100,
  );
  return send(
    reply,
    200,
    language,
    say.balance,
    `<p><strong>${escapeHtml(amount)}</strong></p><p class="soft">${escapeHtml(account.id)}</p>
    <form method="post" class="line"><button class="second" name="result" value="enable">${say.submit}</button><button class="second" name="result" value="restrict">${say.restrict}</button></form>`,
  );
}

function readerOf(request: FastifyRequest): { language: Language; say: (typeof words)[Language] } {
  const lang = new URLSearchParams(request.url.split('?')[1]).get('lang');
  const language = languageOf(lang, request.headers['accept-language']);
  return { language, say: words[language] };
}

const paragraph = (text: string) => `<p class="soft">${text}</p>`;

function send(reply: FastifyReply, status: number, language: Language, title: string, body: string) {
  return reply
    .code(status)
    .headers({ 'content-security-policy': policy, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
    .type('text/html; charset=utf-8')
    .send(page(language, title, `<h1>${title}</h1>${body}`));
}
