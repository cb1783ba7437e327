export * from './filter.ts';
export { fragmentsOf, prune, reachable, touches, type Touches, TYPE_ALIAS } from './filter.prune.ts';
export { createRequirementIndex, type RequirementsOf } from './filter.requirements.ts';
export * from './modules.ts';
export * from './requirement.ts';
export * from './roles.ts';
export * from './rules.ts';
export * from './scopes.ts';
export * from './viewer.ts';
