import type { Words } from '@daraport/domain';

/** What a refusal of the bank means and what to do, by Stripe's decline code or error code (https://docs.stripe.com/declines/codes). */
const failures = new Map<string, Words>(
  Object.entries({
    insufficient_funds: {
      en: 'The account behind the card does not have enough money for this amount. Please use another card or another account.',
      de: 'Das Konto der Karte ist für diesen Betrag nicht gedeckt. Bitte verwenden Sie eine andere Karte oder ein anderes Konto.',
    },
    expired_card: {
      en: 'The card has expired. Please use a card that is still valid.',
      de: 'Die Karte ist abgelaufen. Bitte verwenden Sie eine gültige Karte.',
    },
    incorrect_cvc: {
      en: 'The security code does not match the card. Please enter the three or four digits again.',
      de: 'Die Prüfnummer passt nicht zur Karte. Bitte geben Sie die drei oder vier Ziffern erneut ein.',
    },
    incorrect_number: {
      en: 'The card number is not right. Please enter it again.',
      de: 'Die Kartennummer stimmt nicht. Bitte geben Sie sie erneut ein.',
    },
    authentication_required: {
      en: 'Your bank wants you to approve this payment. Please try again and confirm it in the window of your bank.',
      de: 'Ihre Bank verlangt eine Freigabe. Bitte versuchen Sie es erneut und bestätigen Sie die Zahlung im Fenster Ihrer Bank.',
    },
    payment_intent_authentication_failure: {
      en: 'The approval by your bank did not succeed. Please try again, or use another card.',
      de: 'Die Freigabe bei Ihrer Bank ist nicht gelungen. Bitte versuchen Sie es erneut oder verwenden Sie eine andere Karte.',
    },
    lost_card: {
      en: 'The bank does not accept this card. Please use another card, or ask your bank.',
      de: 'Die Bank nimmt diese Karte nicht an. Bitte verwenden Sie eine andere Karte oder fragen Sie Ihre Bank.',
    },
    card_velocity_exceeded: {
      en: 'The limit of the card is reached. Please use another card, or ask your bank.',
      de: 'Das Limit der Karte ist erreicht. Bitte verwenden Sie eine andere Karte oder fragen Sie Ihre Bank.',
    },
    card_not_supported: {
      en: 'This card cannot be used for this kind of payment. Please use another card.',
      de: 'Diese Karte ist für diese Art der Zahlung nicht zugelassen. Bitte verwenden Sie eine andere Karte.',
    },
    processing_error: {
      en: 'The bank could not handle the payment just now. Nothing was charged. Please try again in a few minutes.',
      de: 'Die Bank konnte die Zahlung gerade nicht bearbeiten. Es wurde nichts abgebucht. Bitte versuchen Sie es in einigen Minuten erneut.',
    },
  }),
);

/** Codes that say the same to the patient. A stolen card is never told from a lost or a refused one. */
const sameAs = new Map(
  Object.entries({
    withdrawal_count_limit_exceeded: 'card_velocity_exceeded',
    stolen_card: 'lost_card',
    pickup_card: 'lost_card',
    invalid_cvc: 'incorrect_cvc',
    invalid_number: 'incorrect_number',
    invalid_expiry_month: 'expired_card',
    invalid_expiry_year: 'expired_card',
    currency_not_supported: 'card_not_supported',
    transaction_not_allowed: 'card_not_supported',
    issuer_not_available: 'processing_error',
    try_again_later: 'processing_error',
    reenter_transaction: 'processing_error',
  }),
);

const unspecific: Words = {
  en: 'The bank declined the payment without giving a reason. Nothing was charged. Please use another card, or ask your bank.',
  de: 'Die Bank hat die Zahlung ohne Angabe von Gründen abgelehnt. Es wurde nichts abgebucht. Bitte verwenden Sie eine andere Karte oder fragen Sie Ihre Bank.',
};

/** What happened and what to do, in plain words; an unknown code is a refusal without reason. */
export const wordsOfFailure = (code: string): Words => failures.get(sameAs.get(code) ?? code) ?? unspecific;
