export * from './answers.ts';
export * from './changes.ts';
export * from './criteria.ts';
export * from './definition.ts';
export * from './faults.ts';
export * from './visible.ts';
