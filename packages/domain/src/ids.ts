import { v5, v7, validate } from 'uuid';

/** A UUID as text. New ones are version 7 (RFC 9562): time-ordered, opaque to clients. */
export type Id = string;

/** A fresh UUID v7. */
export const newId = (): Id => v7();

/** Whether the text is a UUID of any version; ids from outside are checked before they reach SQL. */
export const isId = (text: string): boolean => validate(text);

const DEMO_NAMESPACE = '6f0e3f0a-1d3a-4a58-9a49-5d1d2f6f7c11';

/** The same UUID (v5) for the same name, always: for the demo world and for keys derived from an event. */
export const idFor = (name: string): Id => v5(name, DEMO_NAMESPACE);
