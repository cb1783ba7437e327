/** Every permission there is, `noun:verb`. A closed list: roles and tokens are sets of these. */
export const scopes = [
  'profile:read',
  'profile:write',
  'names:read',
  'people:read',
  'people:manage',
  'patients:read',
  'tokens:manage',
  'brand:configure',
  'appointments:book',
  'appointments:read',
  'appointments:oversee',
  'appointments:change',
  'requests:coordinate',
  'availability:manage',
  'availability:oversee',
  'intake:answer',
  'intake:read',
  'intake:manage',
  'visits:join',
  'messages:read',
  'messages:write',
  'notes:read',
  'notes:write',
  'payments:pay',
  'payments:read',
  'payments:oversee',
  'earnings:read',
  'consents:give',
  'record:read',
  'record:export',
  'audit:read',
  'reports:read',
  'attribution:read',
  'links:manage',
] as const;

export type Scope = (typeof scopes)[number];

/** Whether the text is one of the closed list. */
export const isScope = (text: string): text is Scope => (scopes as readonly string[]).includes(text);
