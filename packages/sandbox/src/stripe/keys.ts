import type { FormGroup } from '../wire/form.ts';
import { forbidden, unauthenticated } from './errors.ts';

/** Whose key a request shows. */
export interface Caller {
  readonly isPublishable: boolean;
  readonly key: string;
}

/** Reads a test key from `Authorization: Bearer`, Basic, or (browsers) the parameter `key`; refuses others, live keys too. */
export function readCaller(authorization: string | undefined, form: FormGroup): Caller {
  const key = keyOf(authorization) ?? (typeof form['key'] === 'string' ? form['key'] : undefined);
  if (!key) {
    throw unauthenticated(
      "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').",
    );
  }
  if (!/^(sk|rk|pk)_test_\w+$/.test(key))
    throw unauthenticated(`Invalid API Key provided: ${key.slice(0, 8)}****. The sandbox takes test keys alone.`);
  return { isPublishable: key.startsWith('pk_'), key };
}

/** Refuses a publishable key where a secret one is needed. */
export function assertMayCall(caller: Caller, isOpen: boolean): void {
  if (caller.isPublishable && !isOpen)
    throw forbidden(
      'This API call cannot be made with a publishable API key. Please use a secret API key.',
      'secret_key_required',
    );
}

function keyOf(authorization: string | undefined): string | undefined {
  const [scheme = '', value = ''] = (authorization ?? '').split(' ');
  if (/^bearer$/i.test(scheme)) return value;
  if (/^basic$/i.test(scheme)) return Buffer.from(value, 'base64').toString().split(':')[0];
  return undefined;
}
