import { blankCustomer } from './blanks.ts';
import type { Call, Route } from './call.ts';
import { missing } from './errors.ts';
import { listOf } from './lists.ts';
import type { Customer } from './objects.ts';
import { changedMetadata, type Params } from './params.ts';

/** https://docs.stripe.com/api/customers */
export const customerRoutes: readonly Route[] = [
  { method: 'POST', path: '/v1/customers', run: create },
  { method: 'GET', path: '/v1/customers', run: list },
  { method: 'GET', path: '/v1/customers/:id', run: (call) => loadCustomer(call, true) },
  { method: 'POST', path: '/v1/customers/:id', run: update },
  { method: 'DELETE', path: '/v1/customers/:id', run: remove },
  { method: 'GET', path: '/v1/customers/:id/payment_methods', run: paymentMethods },
];

function create(call: Call): object {
  const id = call.id('cus');
  const customer = changed(blankCustomer(id, call.now), call.params);
  call.emit('customer.created', customer);
  return call.unit.put('customer', id, customer);
}

function update(call: Call): object {
  const current = loadCustomer(call);
  const customer = changed(current, call.params);
  call.emit('customer.updated', customer);
  return call.unit.put('customer', customer.id, customer);
}

function changed(current: Customer, params: Params): Customer {
  const text = (name: string) => (params.has(name) ? { [name]: params.text(name) ?? null } : {});
  const settings = params.group('invoice_settings');
  const customer: Customer = {
    ...current,
    ...text('email'),
    ...text('name'),
    ...text('phone'),
    ...text('description'),
    ...(params.has('address') ? { address: params.verbatim('address') } : {}),
    ...(params.has('shipping') ? { shipping: params.verbatim('shipping') } : {}),
    preferred_locales: params.list('preferred_locales') ?? current.preferred_locales,
    invoice_settings: settings?.has('default_payment_method')
      ? { default_payment_method: settings.text('default_payment_method') ?? null }
      : current.invoice_settings,
    metadata: changedMetadata(current.metadata, params.metadata()),
  };
  params.refuseUnknown();
  return customer;
}

function remove(call: Call): object {
  call.params.refuseUnknown();
  const customer = loadCustomer(call);
  call.unit.remove('customer', customer.id);
  for (const method of call.unit.all('payment_method').filter((each) => each.customer === customer.id))
    call.unit.put('payment_method', method.id, { ...method, customer: null });
  call.emit('customer.deleted', customer);
  return { id: customer.id, object: 'customer', deleted: true };
}

function list(call: Call): object {
  const email = call.params.text('email');
  return listOf(call, 'customer', '/v1/customers', (each) => email === undefined || each.email === email);
}

function paymentMethods(call: Call): object {
  const { id } = loadCustomer(call);
  call.params.text('type');
  return listOf(call, 'payment_method', `/v1/customers/${id}/payment_methods`, (each) => each.customer === id);
}

function loadCustomer(call: Call, isWhole = false): Customer {
  if (isWhole) call.params.refuseUnknown();
  const id = call.path['id'] ?? '';
  const customer = call.unit.get('customer', id);
  if (!customer) throw missing('customer', id);
  return customer;
}
