/** What the writers ask for. Answers hold nothing but what stays as it is when the same is sent again. */
export const createQuote = `mutation ($input: CreateQuoteInput!) { createQuote(input: $input) { __typename
  ... on CreateQuotePayload { quote { id total { amountMinor currency } expiresAt } } } }`;

export const holdSlot = `mutation ($input: HoldSlotInput!) { holdSlot(input: $input) { __typename
  ... on HoldSlotPayload { hold { id startsAt } } } }`;

export const answerIntake = `mutation ($input: AnswerIntakeInput!) { answerIntake(input: $input) { __typename
  ... on AnswerIntakePayload { response { id answers { question values } } } } }`;

export const startPayment = `mutation ($input: StartPaymentInput!) { startPayment(input: $input) { __typename
  ... on StartPaymentPayload { payment { id } cardForm { apiBase publishableKey clientSecret } } } }`;

export const sendMessage = `mutation ($input: SendMessageInput!) { sendMessage(input: $input) { __typename
  ... on SendMessagePayload { message { id body sentAt } } } }`;

export const saveNote = `mutation ($input: SaveNoteInput!) { saveNote(input: $input) { __typename
  ... on SaveNotePayload { note { id body } } } }`;

export const giveConsent = `mutation ($input: GiveConsentInput!) { giveConsent(input: $input) { __typename
  ... on GiveConsentPayload { consent { id givenAt } } } }`;

export const withdrawConsent = `mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { __typename
  ... on WithdrawConsentPayload { consent { id givenAt withdrawnAt } } } }`;

export const requestExport = `mutation ($input: RequestDataExportInput!) { requestDataExport(input: $input) { __typename
  ... on RequestDataExportPayload { request { id requestedAt } } } }`;

export const holdQuery = `query ($id: ID!) { hold(id: $id) { state appointment { id conversation { id } payment { state } } } }`;
