export * from './blobs.ts';
export * from './cipher.ts';
export * from './vault.ts';
