export * from './countries.ts';
export * from './days.ts';
export * from './errors.ts';
export * from './ids.ts';
export * from './interval.ts';
export * from './money.ts';
export * from './text.ts';
export * from './time.ts';
