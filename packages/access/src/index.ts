export * from './requirement.ts';
export * from './roles.ts';
export * from './scopes.ts';
export * from './viewer.ts';
