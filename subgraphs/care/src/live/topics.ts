import type { Id } from '@daraport/domain';

/** New messages and read marks of one conversation. */
export const conversationTopic = (brandId: Id, conversationId: Id) => `care.conversation:${brandId}:${conversationId}`;
/** The same of all conversations of one person. */
export const inboxTopic = (brandId: Id, personId: Id) => `care.inbox:${brandId}:${personId}`;
/** Who types in one conversation. */
export const typingTopic = (brandId: Id, conversationId: Id) => `care.typing:${brandId}:${conversationId}`;
/** Any change of one visit. */
export const visitTopic = (brandId: Id, visitId: Id) => `care.visit:${brandId}:${visitId}`;
/** Signals to one connection, and its end. */
export const connectionTopic = (brandId: Id, connectionId: Id) => `care.connection:${brandId}:${connectionId}`;
