export { createScanner, ScannerUnavailableError, type Scanner, type ScannerOptions, type Verdict } from './scanner.ts';
