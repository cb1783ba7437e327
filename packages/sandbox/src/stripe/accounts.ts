import { blankAccount, fulfilled, rejected, restricted, verifying } from './blanks.ts';
import type { Call, Route } from './call.ts';
import { invalidRequest, missing, missingParam } from './errors.ts';
import { listOf } from './lists.ts';
import type { Account } from './objects.ts';
import { changedMetadata, type Params } from './params.ts';

/** https://docs.stripe.com/api/accounts; an account may charge and be paid once its onboarding page was submitted. */
export const accountRoutes: readonly Route[] = [
  { method: 'POST', path: '/v1/accounts', run: create },
  { method: 'GET', path: '/v1/accounts', run: (call) => listOf(call, 'account', '/v1/accounts') },
  { method: 'GET', path: '/v1/accounts/:id', run: retrieve },
  { method: 'POST', path: '/v1/accounts/:id', run: update },
  { method: 'DELETE', path: '/v1/accounts/:id', run: remove },
  { method: 'POST', path: '/v1/account_links', run: createLink },
  { method: 'POST', path: '/v1/accounts/:id/login_links', run: createLoginLink },
];

/** An onboarding link lives for five minutes, as at Stripe. */
const LINK_SECONDS = 300;

function create(call: Call): object {
  const id = call.id('acct');
  const type = call.params.oneOf('type', ['express', 'standard', 'custom']) ?? 'express';
  const country = call.params.text('country') ?? 'DE';
  const account = call.platform.put('account', id, {
    ...changed(blankAccount(id, call.now), call.params),
    type,
    country,
  });
  call.emit('account.updated', account, id);
  return account;
}

function update(call: Call): object {
  const current = load(call);
  const account = call.platform.put('account', current.id, changed(current, call.params));
  call.emit('account.updated', account, account.id);
  return account;
}

function changed(current: Account, params: Params): Account {
  const verbatim = (name: string) => (params.has(name) ? { [name]: params.verbatim(name) } : {});
  const wanted = params.group('capabilities');
  const capabilities = { ...current.capabilities };
  for (const name of ['card_payments', 'transfers'] as const) {
    if (wanted?.group(name)?.flag('requested')) capabilities[name] = current.charges_enabled ? 'active' : 'inactive';
  }
  for (const ignored of ['individual', 'company', 'external_account', 'tos_acceptance']) params.verbatim(ignored);
  const account: Account = {
    ...current,
    ...verbatim('business_profile'),
    ...verbatim('settings'),
    ...verbatim('controller'),
    email: params.text('email') ?? current.email,
    business_type: params.oneOf('business_type', ['individual', 'company', 'non_profit']) ?? current.business_type,
    default_currency: params.text('default_currency') ?? current.default_currency,
    capabilities,
    metadata: changedMetadata(current.metadata, params.metadata()),
  };
  params.refuseUnknown();
  return account;
}

function retrieve(call: Call): object {
  call.params.refuseUnknown();
  return load(call);
}

function remove(call: Call): object {
  call.params.refuseUnknown();
  const { id } = load(call);
  call.platform.remove('account', id);
  return { id, object: 'account', deleted: true };
}

function createLink(call: Call): object {
  const account = call.params.requiredText('account');
  const type = call.params.oneOf('type', ['account_onboarding', 'account_update']);
  const returnUrl = call.params.requiredText('return_url');
  const refreshUrl = call.params.requiredText('refresh_url');
  call.params.verbatim('collection_options');
  call.params.text('collect');
  call.params.refuseUnknown();
  if (type === undefined)
    throw invalidRequest('Missing required param: type.', { code: 'parameter_missing', param: 'type' });
  for (const url of [returnUrl, refreshUrl])
    if (!/^https?:\/\//.test(url)) throw invalidRequest('Not a valid URL', { code: 'url_invalid' });
  if (!call.platform.get('account', account)) throw missingParam('account', account, 'account');
  const expiresAt = call.now + LINK_SECONDS;
  const token = call.id('link');
  call.platform.put('onboarding', token, { account, expiresAt, returnUrl, refreshUrl });
  return {
    object: 'account_link',
    created: call.now,
    expires_at: expiresAt,
    url: `${call.publicUrl}/onboarding/${token}`,
  };
}

function createLoginLink(call: Call): object {
  call.params.refuseUnknown();
  return { object: 'login_link', created: call.now, url: `${call.publicUrl}/express/${load(call).id}` };
}

/** How Stripe comes to see an account: nothing left to tell, what was told is being verified, something new is wanted, or refused for good. */
export type AccountOutcome = 'enable' | 'review' | 'restrict' | 'reject';

/** Decides on an account as Stripe would, after its onboarding page or later by itself, and tells of it. */
export function decideAccount(call: Call, account: Account, outcome: AccountOutcome): Account {
  const isEnabled = outcome === 'enable';
  const names = [...Object.keys(account.capabilities), 'transfers'];
  const requirements = { enable: fulfilled, review: verifying, restrict: restricted, reject: rejected }[outcome];
  const decided = call.platform.put('account', account.id, {
    ...account,
    capabilities: Object.fromEntries(names.map((name) => [name, isEnabled ? 'active' : 'inactive'])),
    charges_enabled: isEnabled,
    details_submitted: true,
    payouts_enabled: isEnabled,
    requirements,
  });
  call.emit('account.updated', decided, account.id);
  return decided;
}

function load(call: Call): Account {
  const id = call.path['id'] ?? '';
  const account = call.platform.get('account', id);
  if (!account) throw missing('account', id);
  return account;
}
