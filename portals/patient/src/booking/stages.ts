import type { BookingPageQuery, CreateQuoteMutation, StartPaymentMutation } from '../gql/graphql.ts';

/** The frozen price. */
export type Quote = Extract<CreateQuoteMutation['createQuote'], { __typename: 'CreateQuotePayload' }>['quote'];
/** The payment that was begun, with its card form. */
export type Checkout = Extract<StartPaymentMutation['startPayment'], { __typename: 'StartPaymentPayload' }>;
/** Who is booked. */
export type BookedSpecialist = NonNullable<BookingPageQuery['specialist']>;
/** What is done now. */
export type Step = 'time' | 'account' | 'details' | 'pay';

/** A time that was gone: why, and what is free nearby. */
export interface Taken {
  readonly isTaken: boolean;
  readonly message: string;
  readonly alternatives: readonly { readonly startsAt: string; readonly endsAt: string }[];
}

/** What a booking starts with, from the address. */
export interface BookingStart {
  readonly typeId?: string | undefined;
  readonly startsAt?: string | undefined;
  readonly format?: string | undefined;
  /** The proposal of an assisted request that is chosen by this booking. */
  readonly proposalId?: string | undefined;
}
