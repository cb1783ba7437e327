/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  mutation CancelAppointment($input: CancelAppointmentInput!) {\n    cancelAppointment(input: $input) {\n      ... on CancelAppointmentPayload {\n        appointment {\n          ...AppointmentRow\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on CancellationTooLateError {\n        deadline\n      }\n    }\n  }\n": typeof types.CancelAppointmentDocument,
    "\n  query AppointmentPage($id: ID!) {\n    appointment(id: $id) {\n      ...AppointmentRow\n      cancellableUntil\n      createdAt\n      dueQuote {\n        id\n        total {\n          amountMinor\n          currency\n        }\n      }\n      series {\n        id\n        appointments {\n          id\n          state\n          startsAt\n          dueQuote {\n            id\n          }\n        }\n      }\n      payment {\n        id\n        state\n        paidAt\n        amount {\n          amountMinor\n          currency\n        }\n        refunded {\n          amountMinor\n          currency\n        }\n      }\n      conversation {\n        id\n      }\n      intakeStatus {\n        isOpen\n        form {\n          ...IntakeFormParts\n        }\n      }\n      intake {\n        ...IntakeAnswers\n      }\n      unfinishedIntake {\n        answers {\n          key\n          given\n        }\n        savedAt\n      }\n      notes {\n        ...NoteParts\n      }\n    }\n  }\n\n  fragment IntakeAnswers on IntakeResponse {\n    id\n    answeredAt\n    answers {\n      key\n      question\n      values\n      given\n    }\n  }\n": typeof types.AppointmentPageDocument,
    "\n  query BookingPage($slug: String!) {\n    specialist(slug: $slug) {\n      id\n      slug\n      displayName\n      portraitSeed\n      timeZone\n      appointmentTypes {\n        id\n        name\n        description\n        durationMinutes\n        seriesMost\n        formats\n        price {\n          amountMinor\n          currency\n        }\n      }\n    }\n  }\n": typeof types.BookingPageDocument,
    "\n  fragment IntakeConditionParts on IntakeCondition {\n    anyOf {\n      questionKey\n      operator\n      values\n      from\n      to\n    }\n  }\n\n  fragment IntakeFormParts on IntakeForm {\n    id\n    version\n    title\n    intro\n    sections {\n      key\n      title\n      intro\n      showIf {\n        ...IntakeConditionParts\n      }\n      questions {\n        key\n        kind\n        label\n        help\n        isRequired\n        maxLength\n        number {\n          unit\n        }\n        options {\n          value\n          label\n        }\n        showIf {\n          ...IntakeConditionParts\n        }\n      }\n    }\n  }\n": typeof types.IntakeConditionPartsFragmentDoc,
    "\n  query BookingIntake($typeId: ID!) {\n    intakeForm(appointmentTypeId: $typeId) {\n      ...IntakeFormParts\n    }\n  }\n": typeof types.BookingIntakeDocument,
    "\n  fragment HoldParts on Hold {\n    id\n    state\n    startsAt\n    endsAt\n    format\n    expiresAt\n    quoteId\n    appointmentType {\n      id\n    }\n    appointment {\n      id\n    }\n  }\n": typeof types.HoldPartsFragmentDoc,
    "\n  query HoldState($id: ID!) {\n    hold(id: $id) {\n      ...HoldParts\n    }\n  }\n": typeof types.HoldStateDocument,
    "\n  subscription HoldChanged($id: ID!) {\n    holdChanged(id: $id) {\n      ...HoldParts\n    }\n  }\n": typeof types.HoldChangedDocument,
    "\n  mutation CreateQuote($input: CreateQuoteInput!) {\n    createQuote(input: $input) {\n      ... on CreateQuotePayload {\n        quote {\n          id\n          state\n          expiresAt\n          lines {\n            label\n            amount {\n              amountMinor\n              currency\n            }\n          }\n          total {\n            amountMinor\n            currency\n          }\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.CreateQuoteDocument,
    "\n  mutation HoldSlot($input: HoldSlotInput!) {\n    holdSlot(input: $input) {\n      ... on HoldSlotPayload {\n        hold {\n          ...HoldParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on SlotTakenError {\n        alternatives {\n          startsAt\n          endsAt\n        }\n      }\n      ... on SlotNotOfferedError {\n        alternatives {\n          startsAt\n          endsAt\n        }\n      }\n    }\n  }\n": typeof types.HoldSlotDocument,
    "\n  mutation ReleaseHold($id: ID!) {\n    releaseHold(id: $id) {\n      ... on ReleaseHoldPayload {\n        hold {\n          ...HoldParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.ReleaseHoldDocument,
    "\n  mutation AnswerIntake($input: AnswerIntakeInput!) {\n    answerIntake(input: $input) {\n      ... on AnswerIntakePayload {\n        response {\n          id\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.AnswerIntakeDocument,
    "\n  mutation SaveUnfinishedIntake($input: AnswerIntakeInput!) {\n    saveUnfinishedIntake(input: $input) {\n      ... on SaveUnfinishedIntakePayload {\n        unfinished {\n          savedAt\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.SaveUnfinishedIntakeDocument,
    "\n  mutation StartPayment($input: StartPaymentInput!) {\n    startPayment(input: $input) {\n      ... on StartPaymentPayload {\n        payment {\n          id\n          state\n          amount {\n            amountMinor\n            currency\n          }\n        }\n        cardForm {\n          provider\n          publishableKey\n          clientSecret\n          apiBase\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.StartPaymentDocument,
    "\n  fragment ConsentText on ConsentDocument {\n    id\n    purpose\n    version\n    title\n    body\n  }\n": typeof types.ConsentTextFragmentDoc,
    "\n  fragment GivenConsent on Consent {\n    id\n    givenAt\n    withdrawnAt\n    document {\n      ...ConsentText\n    }\n  }\n": typeof types.GivenConsentFragmentDoc,
    "\n  query Consents {\n    terms: consentDocument(purpose: TERMS) {\n      ...ConsentText\n    }\n    privacy: consentDocument(purpose: PRIVACY) {\n      ...ConsentText\n    }\n    video: consentDocument(purpose: VIDEO) {\n      ...ConsentText\n    }\n    attribution: consentDocument(purpose: ATTRIBUTION) {\n      ...ConsentText\n    }\n    myConsents {\n      ...GivenConsent\n    }\n  }\n": typeof types.ConsentsDocument,
    "\n  mutation GiveConsent($input: GiveConsentInput!) {\n    giveConsent(input: $input) {\n      ... on GiveConsentPayload {\n        consent {\n          ...GivenConsent\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.GiveConsentDocument,
    "\n  mutation WithdrawConsent($input: WithdrawConsentInput!) {\n    withdrawConsent(input: $input) {\n      ... on WithdrawConsentPayload {\n        consent {\n          ...GivenConsent\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.WithdrawConsentDocument,
    "\n  query RecentAppointments {\n    myAppointments(first: 10, period: PAST) {\n      edges {\n        cursor\n        node {\n          ...AppointmentRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.RecentAppointmentsDocument,
    "\n  query UnreadCount {\n    unreadMessageCount\n  }\n": typeof types.UnreadCountDocument,
    "\n  subscription AnyMessage {\n    messageReceived {\n      message {\n        id\n        conversationId\n      }\n    }\n  }\n": typeof types.AnyMessageDocument,
    "\n  query MyAppointments($first: Int!, $after: String, $period: AppointmentPeriod!) {\n    myAppointments(first: $first, after: $after, period: $period) {\n      edges {\n        cursor\n        node {\n          ...AppointmentRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.MyAppointmentsDocument,
    "\n  query Comparison($slugs: [String!]!) {\n    specialistsBySlug(slugs: $slugs) {\n      ...SpecialistCard\n    }\n  }\n": typeof types.ComparisonDocument,
    "\n  query Overview {\n    myAppointments(first: 10, period: UPCOMING) {\n      edges {\n        cursor\n        node {\n          ...AppointmentRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    unreadMessageCount\n  }\n": typeof types.OverviewDocument,
    "\n  fragment DataRequestParts on DataRequest {\n    id\n    state\n    progress\n    requestedAt\n    readyAt\n    downloadUrl\n    downloadExpiresAt\n    missing\n  }\n": typeof types.DataRequestPartsFragmentDoc,
    "\n  query DataRequests {\n    myDataRequests {\n      ...DataRequestParts\n    }\n  }\n": typeof types.DataRequestsDocument,
    "\n  mutation RequestDataExport($input: RequestDataExportInput!) {\n    requestDataExport(input: $input) {\n      ... on RequestDataExportPayload {\n        request {\n          ...DataRequestParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.RequestDataExportDocument,
    "\n  subscription DataRequestChanged($id: ID!) {\n    dataRequestChanged(id: $id) {\n      ...DataRequestParts\n    }\n  }\n": typeof types.DataRequestChangedDocument,
    "\n  query FrontDoor($first: Int!) {\n    specialties {\n      slug\n      name\n      specialistCount\n    }\n    specialists(first: $first, sort: NEXT_FREE) {\n      totalCount\n      edges {\n        cursor\n        node {\n          ...SpecialistCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.FrontDoorDocument,
    "\n  query KnownFaces {\n    upcoming: myAppointments(first: 50, period: UPCOMING) {\n      edges {\n        cursor\n        node {\n          id\n          specialist {\n            ...Face\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    past: myAppointments(first: 50, period: PAST) {\n      edges {\n        cursor\n        node {\n          id\n          specialist {\n            ...Face\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n\n  fragment Face on Specialist {\n    id\n    portraitSeed\n    person {\n      id\n    }\n  }\n": typeof types.KnownFacesDocument,
    "\n  query Profile($slug: String!) {\n    specialist(slug: $slug) {\n      ...SpecialistCard\n      about\n      appointmentTypes {\n        id\n        description\n        formats\n      }\n    }\n  }\n": typeof types.ProfileDocument,
    "\n  query TrackingNotice($code: String!) {\n    trackingLinkNotice(code: $code) {\n      code\n      partnerName\n    }\n  }\n": typeof types.TrackingNoticeDocument,
    "\n  mutation AcceptAttribution($input: AcceptAttributionInput!) {\n    acceptAttribution(input: $input) {\n      ... on AcceptAttributionPayload {\n        isRecorded\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.AcceptAttributionDocument,
    "\n  query Compared($slugs: [String!]!) {\n    specialistsBySlug(slugs: $slugs) {\n      id\n      slug\n      displayName\n      portraitSeed\n    }\n  }\n": typeof types.ComparedDocument,
    "\n  query FreeTimes($slug: String!, $type: ID!, $from: Date!, $days: Int!, $timeZone: String!) {\n    specialist(slug: $slug) {\n      id\n      slotDays(appointmentTypeId: $type, from: $from, days: $days, timeZone: $timeZone) {\n        date\n        slots {\n          startsAt\n          endsAt\n        }\n      }\n    }\n  }\n": typeof types.FreeTimesDocument,
    "\n  subscription FreeTimesChanged($id: ID!, $type: ID!, $from: Date!, $days: Int!, $timeZone: String!) {\n    slotsChanged(specialistId: $id) {\n      specialist {\n        id\n        slotDays(appointmentTypeId: $type, from: $from, days: $days, timeZone: $timeZone) {\n          date\n          slots {\n            startsAt\n            endsAt\n          }\n        }\n      }\n    }\n  }\n": typeof types.FreeTimesChangedDocument,
    "\n  fragment AppointmentRow on Appointment {\n    id\n    state\n    startsAt\n    endsAt\n    timeZone\n    format\n    series {\n      id\n    }\n    appointmentType {\n      id\n      name\n    }\n    specialist {\n      id\n      slug\n      displayName\n      portraitSeed\n      timeZone\n    }\n    visit {\n      id\n      state\n      opensAt\n    }\n    intakeStatus {\n      state\n      dueAt\n    }\n  }\n": typeof types.AppointmentRowFragmentDoc,
    "\n  subscription AppointmentHappened {\n    appointmentChanged {\n      kind\n      appointment {\n        ...AppointmentRow\n      }\n    }\n  }\n": typeof types.AppointmentHappenedDocument,
    "\n  fragment DirectoryFacets on DirectoryFacets {\n    specialties {\n      specialty {\n        slug\n        name\n      }\n      count\n    }\n    organizations {\n      organization {\n        id\n        name\n      }\n      count\n    }\n    languages {\n      value\n      count\n    }\n    formats {\n      value\n      count\n    }\n    genders {\n      value\n      count\n    }\n    insurances {\n      value\n      count\n    }\n    cities {\n      value\n      count\n    }\n    priceBands {\n      minMinor\n      maxMinor\n      count\n    }\n    freeWithin(timeZone: $timeZone) {\n      days\n      count\n    }\n    relaxations {\n      filter\n      count\n    }\n  }\n": typeof types.DirectoryFacetsFragmentDoc,
    "\n  query Directory(\n    $first: Int!\n    $after: String\n    $filter: SpecialistFilter\n    $sort: DirectorySort\n    $within: FreeTimeFilter\n    $timeZone: String!\n  ) {\n    specialists(first: $first, after: $after, filter: $filter, sort: $sort) {\n      totalCount\n      edges {\n        cursor\n        node {\n          ...SpecialistCard\n          fitting: nextSlots(first: 3, within: $within) {\n            startsAt\n            endsAt\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      facets {\n        ...DirectoryFacets\n      }\n    }\n  }\n": typeof types.DirectoryDocument,
    "\n  subscription DirectoryTimes($ids: [ID!]!, $within: FreeTimeFilter) {\n    freeTimesChanged(specialistIds: $ids) {\n      specialists {\n        id\n        nextSlots(first: 3) {\n          startsAt\n          endsAt\n        }\n        fitting: nextSlots(first: 3, within: $within) {\n          startsAt\n          endsAt\n        }\n      }\n    }\n  }\n": typeof types.DirectoryTimesDocument,
    "\n  fragment NoteParts on Note {\n    id\n    state\n    body\n    signedAt\n    author {\n      id\n      displayName\n    }\n    addenda {\n      id\n      body\n      createdAt\n      author {\n        id\n        displayName\n      }\n    }\n  }\n": typeof types.NotePartsFragmentDoc,
    "\n  fragment SpecialistCard on Specialist {\n    id\n    slug\n    displayName\n    title\n    headline\n    languages\n    formats\n    city\n    timeZone\n    portraitSeed\n    yearsOfPractice\n    focus\n    insurances\n    specialties {\n      slug\n      name\n    }\n    appointmentTypes {\n      id\n      name\n      durationMinutes\n      price {\n        amountMinor\n        currency\n      }\n    }\n    nextSlots(first: 3) {\n      startsAt\n      endsAt\n    }\n  }\n": typeof types.SpecialistCardFragmentDoc,
    "\n  fragment PaymentRow on Payment {\n    id\n    state\n    createdAt\n    paidAt\n    amount {\n      amountMinor\n      currency\n    }\n    refunded {\n      amountMinor\n      currency\n    }\n    appointment {\n      ...AppointmentRow\n    }\n  }\n": typeof types.PaymentRowFragmentDoc,
    "\n  query MyPayments($first: Int!, $after: String) {\n    myPayments(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          ...PaymentRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.MyPaymentsDocument,
    "\n  query PaymentPage($id: ID!) {\n    payment(id: $id) {\n      ...PaymentRow\n      quote {\n        id\n        lines {\n          label\n          amount {\n            amountMinor\n            currency\n          }\n        }\n        total {\n          amountMinor\n          currency\n        }\n      }\n    }\n  }\n": typeof types.PaymentPageDocument,
    "\n  query AccessLog($first: Int!, $after: String, $withOwn: Boolean!) {\n    myAccessLog(first: $first, after: $after, withOwn: $withOwn) {\n      edges {\n        cursor\n        node {\n          id\n          at\n          action\n          actorRole\n          resource\n          reason\n          actor {\n            id\n            displayName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AccessLogDocument,
    "\n  query SignedNotes {\n    myAppointments(first: 50, period: PAST) {\n      edges {\n        cursor\n        node {\n          id\n          startsAt\n          notes {\n            ...NoteParts\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.SignedNotesDocument,
    "\n  query PortalSearch($text: String!, $hasDirectory: Boolean!, $hasAppointments: Boolean!, $hasMessages: Boolean!) {\n    specialists(first: 5, filter: { search: $text }) @include(if: $hasDirectory) {\n      edges {\n        cursor\n        node {\n          id\n          slug\n          displayName\n          headline\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    specialties @include(if: $hasDirectory) {\n      slug\n      name\n    }\n    myAppointments(first: 20, period: UPCOMING) @include(if: $hasAppointments) {\n      edges {\n        cursor\n        node {\n          id\n          startsAt\n          specialist {\n            id\n            displayName\n          }\n          appointmentType {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    conversations(first: 20) @include(if: $hasMessages) {\n      edges {\n        cursor\n        node {\n          id\n          participants {\n            id\n            displayName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.PortalSearchDocument,
    "\n  query PreviewSeries($input: PreviewSeriesInput!) {\n    previewSeries(input: $input) {\n      ... on SeriesPreview {\n        occurrences {\n          occursAt\n          startsAt\n          endsAt\n          isFree\n          alternatives {\n            startsAt\n          }\n        }\n        proposal {\n          moves {\n            occursAt\n            from\n            to\n          }\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.PreviewSeriesDocument,
    "\n  mutation HoldSeries($input: HoldSeriesInput!) {\n    holdSeries(input: $input) {\n      ... on HoldSeriesPayload {\n        hold {\n          ...HoldParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.HoldSeriesDocument,
    "\n  fragment WaitParts on Wait {\n    id\n    state\n    format\n    weekdays\n    fromMinute\n    toMinute\n    until\n    specialist {\n      id\n      slug\n      displayName\n      portraitSeed\n    }\n    appointmentType {\n      id\n      name\n    }\n    offer {\n      id\n      startsAt\n      endsAt\n      expiresAt\n    }\n  }\n": typeof types.WaitPartsFragmentDoc,
    "\n  query MyWaits {\n    myWaits {\n      ...WaitParts\n    }\n  }\n": typeof types.MyWaitsDocument,
    "\n  subscription MyWaitsChanged {\n    waitlistChanged {\n      waits {\n        ...WaitParts\n      }\n    }\n  }\n": typeof types.MyWaitsChangedDocument,
    "\n  mutation JoinWaitlist($input: JoinWaitlistInput!) {\n    joinWaitlist(input: $input) {\n      ... on JoinWaitlistPayload {\n        wait {\n          ...WaitParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on TimesFreeError {\n        alternatives {\n          startsAt\n          endsAt\n        }\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.JoinWaitlistDocument,
    "\n  mutation LeaveWaitlist($id: ID!) {\n    leaveWaitlist(id: $id) {\n      ... on LeaveWaitlistPayload {\n        wait {\n          ...WaitParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.LeaveWaitlistDocument,
    "\n  mutation DeclineWaitOffer($id: ID!) {\n    declineWaitOffer(id: $id) {\n      ... on DeclineWaitOfferPayload {\n        wait {\n          ...WaitParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.DeclineWaitOfferDocument,
    "\n  mutation AcceptWaitOffer($input: AcceptWaitOfferInput!) {\n    acceptWaitOffer(input: $input) {\n      ... on AcceptWaitOfferPayload {\n        hold {\n          ...HoldParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.AcceptWaitOfferDocument,
};
const documents: Documents = {
    "\n  mutation CancelAppointment($input: CancelAppointmentInput!) {\n    cancelAppointment(input: $input) {\n      ... on CancelAppointmentPayload {\n        appointment {\n          ...AppointmentRow\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on CancellationTooLateError {\n        deadline\n      }\n    }\n  }\n": types.CancelAppointmentDocument,
    "\n  query AppointmentPage($id: ID!) {\n    appointment(id: $id) {\n      ...AppointmentRow\n      cancellableUntil\n      createdAt\n      dueQuote {\n        id\n        total {\n          amountMinor\n          currency\n        }\n      }\n      series {\n        id\n        appointments {\n          id\n          state\n          startsAt\n          dueQuote {\n            id\n          }\n        }\n      }\n      payment {\n        id\n        state\n        paidAt\n        amount {\n          amountMinor\n          currency\n        }\n        refunded {\n          amountMinor\n          currency\n        }\n      }\n      conversation {\n        id\n      }\n      intakeStatus {\n        isOpen\n        form {\n          ...IntakeFormParts\n        }\n      }\n      intake {\n        ...IntakeAnswers\n      }\n      unfinishedIntake {\n        answers {\n          key\n          given\n        }\n        savedAt\n      }\n      notes {\n        ...NoteParts\n      }\n    }\n  }\n\n  fragment IntakeAnswers on IntakeResponse {\n    id\n    answeredAt\n    answers {\n      key\n      question\n      values\n      given\n    }\n  }\n": types.AppointmentPageDocument,
    "\n  query BookingPage($slug: String!) {\n    specialist(slug: $slug) {\n      id\n      slug\n      displayName\n      portraitSeed\n      timeZone\n      appointmentTypes {\n        id\n        name\n        description\n        durationMinutes\n        seriesMost\n        formats\n        price {\n          amountMinor\n          currency\n        }\n      }\n    }\n  }\n": types.BookingPageDocument,
    "\n  fragment IntakeConditionParts on IntakeCondition {\n    anyOf {\n      questionKey\n      operator\n      values\n      from\n      to\n    }\n  }\n\n  fragment IntakeFormParts on IntakeForm {\n    id\n    version\n    title\n    intro\n    sections {\n      key\n      title\n      intro\n      showIf {\n        ...IntakeConditionParts\n      }\n      questions {\n        key\n        kind\n        label\n        help\n        isRequired\n        maxLength\n        number {\n          unit\n        }\n        options {\n          value\n          label\n        }\n        showIf {\n          ...IntakeConditionParts\n        }\n      }\n    }\n  }\n": types.IntakeConditionPartsFragmentDoc,
    "\n  query BookingIntake($typeId: ID!) {\n    intakeForm(appointmentTypeId: $typeId) {\n      ...IntakeFormParts\n    }\n  }\n": types.BookingIntakeDocument,
    "\n  fragment HoldParts on Hold {\n    id\n    state\n    startsAt\n    endsAt\n    format\n    expiresAt\n    quoteId\n    appointmentType {\n      id\n    }\n    appointment {\n      id\n    }\n  }\n": types.HoldPartsFragmentDoc,
    "\n  query HoldState($id: ID!) {\n    hold(id: $id) {\n      ...HoldParts\n    }\n  }\n": types.HoldStateDocument,
    "\n  subscription HoldChanged($id: ID!) {\n    holdChanged(id: $id) {\n      ...HoldParts\n    }\n  }\n": types.HoldChangedDocument,
    "\n  mutation CreateQuote($input: CreateQuoteInput!) {\n    createQuote(input: $input) {\n      ... on CreateQuotePayload {\n        quote {\n          id\n          state\n          expiresAt\n          lines {\n            label\n            amount {\n              amountMinor\n              currency\n            }\n          }\n          total {\n            amountMinor\n            currency\n          }\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.CreateQuoteDocument,
    "\n  mutation HoldSlot($input: HoldSlotInput!) {\n    holdSlot(input: $input) {\n      ... on HoldSlotPayload {\n        hold {\n          ...HoldParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on SlotTakenError {\n        alternatives {\n          startsAt\n          endsAt\n        }\n      }\n      ... on SlotNotOfferedError {\n        alternatives {\n          startsAt\n          endsAt\n        }\n      }\n    }\n  }\n": types.HoldSlotDocument,
    "\n  mutation ReleaseHold($id: ID!) {\n    releaseHold(id: $id) {\n      ... on ReleaseHoldPayload {\n        hold {\n          ...HoldParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.ReleaseHoldDocument,
    "\n  mutation AnswerIntake($input: AnswerIntakeInput!) {\n    answerIntake(input: $input) {\n      ... on AnswerIntakePayload {\n        response {\n          id\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.AnswerIntakeDocument,
    "\n  mutation SaveUnfinishedIntake($input: AnswerIntakeInput!) {\n    saveUnfinishedIntake(input: $input) {\n      ... on SaveUnfinishedIntakePayload {\n        unfinished {\n          savedAt\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.SaveUnfinishedIntakeDocument,
    "\n  mutation StartPayment($input: StartPaymentInput!) {\n    startPayment(input: $input) {\n      ... on StartPaymentPayload {\n        payment {\n          id\n          state\n          amount {\n            amountMinor\n            currency\n          }\n        }\n        cardForm {\n          provider\n          publishableKey\n          clientSecret\n          apiBase\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.StartPaymentDocument,
    "\n  fragment ConsentText on ConsentDocument {\n    id\n    purpose\n    version\n    title\n    body\n  }\n": types.ConsentTextFragmentDoc,
    "\n  fragment GivenConsent on Consent {\n    id\n    givenAt\n    withdrawnAt\n    document {\n      ...ConsentText\n    }\n  }\n": types.GivenConsentFragmentDoc,
    "\n  query Consents {\n    terms: consentDocument(purpose: TERMS) {\n      ...ConsentText\n    }\n    privacy: consentDocument(purpose: PRIVACY) {\n      ...ConsentText\n    }\n    video: consentDocument(purpose: VIDEO) {\n      ...ConsentText\n    }\n    attribution: consentDocument(purpose: ATTRIBUTION) {\n      ...ConsentText\n    }\n    myConsents {\n      ...GivenConsent\n    }\n  }\n": types.ConsentsDocument,
    "\n  mutation GiveConsent($input: GiveConsentInput!) {\n    giveConsent(input: $input) {\n      ... on GiveConsentPayload {\n        consent {\n          ...GivenConsent\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.GiveConsentDocument,
    "\n  mutation WithdrawConsent($input: WithdrawConsentInput!) {\n    withdrawConsent(input: $input) {\n      ... on WithdrawConsentPayload {\n        consent {\n          ...GivenConsent\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.WithdrawConsentDocument,
    "\n  query RecentAppointments {\n    myAppointments(first: 10, period: PAST) {\n      edges {\n        cursor\n        node {\n          ...AppointmentRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.RecentAppointmentsDocument,
    "\n  query UnreadCount {\n    unreadMessageCount\n  }\n": types.UnreadCountDocument,
    "\n  subscription AnyMessage {\n    messageReceived {\n      message {\n        id\n        conversationId\n      }\n    }\n  }\n": types.AnyMessageDocument,
    "\n  query MyAppointments($first: Int!, $after: String, $period: AppointmentPeriod!) {\n    myAppointments(first: $first, after: $after, period: $period) {\n      edges {\n        cursor\n        node {\n          ...AppointmentRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.MyAppointmentsDocument,
    "\n  query Comparison($slugs: [String!]!) {\n    specialistsBySlug(slugs: $slugs) {\n      ...SpecialistCard\n    }\n  }\n": types.ComparisonDocument,
    "\n  query Overview {\n    myAppointments(first: 10, period: UPCOMING) {\n      edges {\n        cursor\n        node {\n          ...AppointmentRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    unreadMessageCount\n  }\n": types.OverviewDocument,
    "\n  fragment DataRequestParts on DataRequest {\n    id\n    state\n    progress\n    requestedAt\n    readyAt\n    downloadUrl\n    downloadExpiresAt\n    missing\n  }\n": types.DataRequestPartsFragmentDoc,
    "\n  query DataRequests {\n    myDataRequests {\n      ...DataRequestParts\n    }\n  }\n": types.DataRequestsDocument,
    "\n  mutation RequestDataExport($input: RequestDataExportInput!) {\n    requestDataExport(input: $input) {\n      ... on RequestDataExportPayload {\n        request {\n          ...DataRequestParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.RequestDataExportDocument,
    "\n  subscription DataRequestChanged($id: ID!) {\n    dataRequestChanged(id: $id) {\n      ...DataRequestParts\n    }\n  }\n": types.DataRequestChangedDocument,
    "\n  query FrontDoor($first: Int!) {\n    specialties {\n      slug\n      name\n      specialistCount\n    }\n    specialists(first: $first, sort: NEXT_FREE) {\n      totalCount\n      edges {\n        cursor\n        node {\n          ...SpecialistCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.FrontDoorDocument,
    "\n  query KnownFaces {\n    upcoming: myAppointments(first: 50, period: UPCOMING) {\n      edges {\n        cursor\n        node {\n          id\n          specialist {\n            ...Face\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    past: myAppointments(first: 50, period: PAST) {\n      edges {\n        cursor\n        node {\n          id\n          specialist {\n            ...Face\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n\n  fragment Face on Specialist {\n    id\n    portraitSeed\n    person {\n      id\n    }\n  }\n": types.KnownFacesDocument,
    "\n  query Profile($slug: String!) {\n    specialist(slug: $slug) {\n      ...SpecialistCard\n      about\n      appointmentTypes {\n        id\n        description\n        formats\n      }\n    }\n  }\n": types.ProfileDocument,
    "\n  query TrackingNotice($code: String!) {\n    trackingLinkNotice(code: $code) {\n      code\n      partnerName\n    }\n  }\n": types.TrackingNoticeDocument,
    "\n  mutation AcceptAttribution($input: AcceptAttributionInput!) {\n    acceptAttribution(input: $input) {\n      ... on AcceptAttributionPayload {\n        isRecorded\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.AcceptAttributionDocument,
    "\n  query Compared($slugs: [String!]!) {\n    specialistsBySlug(slugs: $slugs) {\n      id\n      slug\n      displayName\n      portraitSeed\n    }\n  }\n": types.ComparedDocument,
    "\n  query FreeTimes($slug: String!, $type: ID!, $from: Date!, $days: Int!, $timeZone: String!) {\n    specialist(slug: $slug) {\n      id\n      slotDays(appointmentTypeId: $type, from: $from, days: $days, timeZone: $timeZone) {\n        date\n        slots {\n          startsAt\n          endsAt\n        }\n      }\n    }\n  }\n": types.FreeTimesDocument,
    "\n  subscription FreeTimesChanged($id: ID!, $type: ID!, $from: Date!, $days: Int!, $timeZone: String!) {\n    slotsChanged(specialistId: $id) {\n      specialist {\n        id\n        slotDays(appointmentTypeId: $type, from: $from, days: $days, timeZone: $timeZone) {\n          date\n          slots {\n            startsAt\n            endsAt\n          }\n        }\n      }\n    }\n  }\n": types.FreeTimesChangedDocument,
    "\n  fragment AppointmentRow on Appointment {\n    id\n    state\n    startsAt\n    endsAt\n    timeZone\n    format\n    series {\n      id\n    }\n    appointmentType {\n      id\n      name\n    }\n    specialist {\n      id\n      slug\n      displayName\n      portraitSeed\n      timeZone\n    }\n    visit {\n      id\n      state\n      opensAt\n    }\n    intakeStatus {\n      state\n      dueAt\n    }\n  }\n": types.AppointmentRowFragmentDoc,
    "\n  subscription AppointmentHappened {\n    appointmentChanged {\n      kind\n      appointment {\n        ...AppointmentRow\n      }\n    }\n  }\n": types.AppointmentHappenedDocument,
    "\n  fragment DirectoryFacets on DirectoryFacets {\n    specialties {\n      specialty {\n        slug\n        name\n      }\n      count\n    }\n    organizations {\n      organization {\n        id\n        name\n      }\n      count\n    }\n    languages {\n      value\n      count\n    }\n    formats {\n      value\n      count\n    }\n    genders {\n      value\n      count\n    }\n    insurances {\n      value\n      count\n    }\n    cities {\n      value\n      count\n    }\n    priceBands {\n      minMinor\n      maxMinor\n      count\n    }\n    freeWithin(timeZone: $timeZone) {\n      days\n      count\n    }\n    relaxations {\n      filter\n      count\n    }\n  }\n": types.DirectoryFacetsFragmentDoc,
    "\n  query Directory(\n    $first: Int!\n    $after: String\n    $filter: SpecialistFilter\n    $sort: DirectorySort\n    $within: FreeTimeFilter\n    $timeZone: String!\n  ) {\n    specialists(first: $first, after: $after, filter: $filter, sort: $sort) {\n      totalCount\n      edges {\n        cursor\n        node {\n          ...SpecialistCard\n          fitting: nextSlots(first: 3, within: $within) {\n            startsAt\n            endsAt\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      facets {\n        ...DirectoryFacets\n      }\n    }\n  }\n": types.DirectoryDocument,
    "\n  subscription DirectoryTimes($ids: [ID!]!, $within: FreeTimeFilter) {\n    freeTimesChanged(specialistIds: $ids) {\n      specialists {\n        id\n        nextSlots(first: 3) {\n          startsAt\n          endsAt\n        }\n        fitting: nextSlots(first: 3, within: $within) {\n          startsAt\n          endsAt\n        }\n      }\n    }\n  }\n": types.DirectoryTimesDocument,
    "\n  fragment NoteParts on Note {\n    id\n    state\n    body\n    signedAt\n    author {\n      id\n      displayName\n    }\n    addenda {\n      id\n      body\n      createdAt\n      author {\n        id\n        displayName\n      }\n    }\n  }\n": types.NotePartsFragmentDoc,
    "\n  fragment SpecialistCard on Specialist {\n    id\n    slug\n    displayName\n    title\n    headline\n    languages\n    formats\n    city\n    timeZone\n    portraitSeed\n    yearsOfPractice\n    focus\n    insurances\n    specialties {\n      slug\n      name\n    }\n    appointmentTypes {\n      id\n      name\n      durationMinutes\n      price {\n        amountMinor\n        currency\n      }\n    }\n    nextSlots(first: 3) {\n      startsAt\n      endsAt\n    }\n  }\n": types.SpecialistCardFragmentDoc,
    "\n  fragment PaymentRow on Payment {\n    id\n    state\n    createdAt\n    paidAt\n    amount {\n      amountMinor\n      currency\n    }\n    refunded {\n      amountMinor\n      currency\n    }\n    appointment {\n      ...AppointmentRow\n    }\n  }\n": types.PaymentRowFragmentDoc,
    "\n  query MyPayments($first: Int!, $after: String) {\n    myPayments(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          ...PaymentRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.MyPaymentsDocument,
    "\n  query PaymentPage($id: ID!) {\n    payment(id: $id) {\n      ...PaymentRow\n      quote {\n        id\n        lines {\n          label\n          amount {\n            amountMinor\n            currency\n          }\n        }\n        total {\n          amountMinor\n          currency\n        }\n      }\n    }\n  }\n": types.PaymentPageDocument,
    "\n  query AccessLog($first: Int!, $after: String, $withOwn: Boolean!) {\n    myAccessLog(first: $first, after: $after, withOwn: $withOwn) {\n      edges {\n        cursor\n        node {\n          id\n          at\n          action\n          actorRole\n          resource\n          reason\n          actor {\n            id\n            displayName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.AccessLogDocument,
    "\n  query SignedNotes {\n    myAppointments(first: 50, period: PAST) {\n      edges {\n        cursor\n        node {\n          id\n          startsAt\n          notes {\n            ...NoteParts\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.SignedNotesDocument,
    "\n  query PortalSearch($text: String!, $hasDirectory: Boolean!, $hasAppointments: Boolean!, $hasMessages: Boolean!) {\n    specialists(first: 5, filter: { search: $text }) @include(if: $hasDirectory) {\n      edges {\n        cursor\n        node {\n          id\n          slug\n          displayName\n          headline\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    specialties @include(if: $hasDirectory) {\n      slug\n      name\n    }\n    myAppointments(first: 20, period: UPCOMING) @include(if: $hasAppointments) {\n      edges {\n        cursor\n        node {\n          id\n          startsAt\n          specialist {\n            id\n            displayName\n          }\n          appointmentType {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    conversations(first: 20) @include(if: $hasMessages) {\n      edges {\n        cursor\n        node {\n          id\n          participants {\n            id\n            displayName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.PortalSearchDocument,
    "\n  query PreviewSeries($input: PreviewSeriesInput!) {\n    previewSeries(input: $input) {\n      ... on SeriesPreview {\n        occurrences {\n          occursAt\n          startsAt\n          endsAt\n          isFree\n          alternatives {\n            startsAt\n          }\n        }\n        proposal {\n          moves {\n            occursAt\n            from\n            to\n          }\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.PreviewSeriesDocument,
    "\n  mutation HoldSeries($input: HoldSeriesInput!) {\n    holdSeries(input: $input) {\n      ... on HoldSeriesPayload {\n        hold {\n          ...HoldParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.HoldSeriesDocument,
    "\n  fragment WaitParts on Wait {\n    id\n    state\n    format\n    weekdays\n    fromMinute\n    toMinute\n    until\n    specialist {\n      id\n      slug\n      displayName\n      portraitSeed\n    }\n    appointmentType {\n      id\n      name\n    }\n    offer {\n      id\n      startsAt\n      endsAt\n      expiresAt\n    }\n  }\n": types.WaitPartsFragmentDoc,
    "\n  query MyWaits {\n    myWaits {\n      ...WaitParts\n    }\n  }\n": types.MyWaitsDocument,
    "\n  subscription MyWaitsChanged {\n    waitlistChanged {\n      waits {\n        ...WaitParts\n      }\n    }\n  }\n": types.MyWaitsChangedDocument,
    "\n  mutation JoinWaitlist($input: JoinWaitlistInput!) {\n    joinWaitlist(input: $input) {\n      ... on JoinWaitlistPayload {\n        wait {\n          ...WaitParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on TimesFreeError {\n        alternatives {\n          startsAt\n          endsAt\n        }\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.JoinWaitlistDocument,
    "\n  mutation LeaveWaitlist($id: ID!) {\n    leaveWaitlist(id: $id) {\n      ... on LeaveWaitlistPayload {\n        wait {\n          ...WaitParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.LeaveWaitlistDocument,
    "\n  mutation DeclineWaitOffer($id: ID!) {\n    declineWaitOffer(id: $id) {\n      ... on DeclineWaitOfferPayload {\n        wait {\n          ...WaitParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.DeclineWaitOfferDocument,
    "\n  mutation AcceptWaitOffer($input: AcceptWaitOfferInput!) {\n    acceptWaitOffer(input: $input) {\n      ... on AcceptWaitOfferPayload {\n        hold {\n          ...HoldParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.AcceptWaitOfferDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelAppointment($input: CancelAppointmentInput!) {\n    cancelAppointment(input: $input) {\n      ... on CancelAppointmentPayload {\n        appointment {\n          ...AppointmentRow\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on CancellationTooLateError {\n        deadline\n      }\n    }\n  }\n"): typeof import('./graphql').CancelAppointmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AppointmentPage($id: ID!) {\n    appointment(id: $id) {\n      ...AppointmentRow\n      cancellableUntil\n      createdAt\n      dueQuote {\n        id\n        total {\n          amountMinor\n          currency\n        }\n      }\n      series {\n        id\n        appointments {\n          id\n          state\n          startsAt\n          dueQuote {\n            id\n          }\n        }\n      }\n      payment {\n        id\n        state\n        paidAt\n        amount {\n          amountMinor\n          currency\n        }\n        refunded {\n          amountMinor\n          currency\n        }\n      }\n      conversation {\n        id\n      }\n      intakeStatus {\n        isOpen\n        form {\n          ...IntakeFormParts\n        }\n      }\n      intake {\n        ...IntakeAnswers\n      }\n      unfinishedIntake {\n        answers {\n          key\n          given\n        }\n        savedAt\n      }\n      notes {\n        ...NoteParts\n      }\n    }\n  }\n\n  fragment IntakeAnswers on IntakeResponse {\n    id\n    answeredAt\n    answers {\n      key\n      question\n      values\n      given\n    }\n  }\n"): typeof import('./graphql').AppointmentPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BookingPage($slug: String!) {\n    specialist(slug: $slug) {\n      id\n      slug\n      displayName\n      portraitSeed\n      timeZone\n      appointmentTypes {\n        id\n        name\n        description\n        durationMinutes\n        seriesMost\n        formats\n        price {\n          amountMinor\n          currency\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').BookingPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IntakeConditionParts on IntakeCondition {\n    anyOf {\n      questionKey\n      operator\n      values\n      from\n      to\n    }\n  }\n\n  fragment IntakeFormParts on IntakeForm {\n    id\n    version\n    title\n    intro\n    sections {\n      key\n      title\n      intro\n      showIf {\n        ...IntakeConditionParts\n      }\n      questions {\n        key\n        kind\n        label\n        help\n        isRequired\n        maxLength\n        number {\n          unit\n        }\n        options {\n          value\n          label\n        }\n        showIf {\n          ...IntakeConditionParts\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').IntakeConditionPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BookingIntake($typeId: ID!) {\n    intakeForm(appointmentTypeId: $typeId) {\n      ...IntakeFormParts\n    }\n  }\n"): typeof import('./graphql').BookingIntakeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HoldParts on Hold {\n    id\n    state\n    startsAt\n    endsAt\n    format\n    expiresAt\n    quoteId\n    appointmentType {\n      id\n    }\n    appointment {\n      id\n    }\n  }\n"): typeof import('./graphql').HoldPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HoldState($id: ID!) {\n    hold(id: $id) {\n      ...HoldParts\n    }\n  }\n"): typeof import('./graphql').HoldStateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription HoldChanged($id: ID!) {\n    holdChanged(id: $id) {\n      ...HoldParts\n    }\n  }\n"): typeof import('./graphql').HoldChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateQuote($input: CreateQuoteInput!) {\n    createQuote(input: $input) {\n      ... on CreateQuotePayload {\n        quote {\n          id\n          state\n          expiresAt\n          lines {\n            label\n            amount {\n              amountMinor\n              currency\n            }\n          }\n          total {\n            amountMinor\n            currency\n          }\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').CreateQuoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HoldSlot($input: HoldSlotInput!) {\n    holdSlot(input: $input) {\n      ... on HoldSlotPayload {\n        hold {\n          ...HoldParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on SlotTakenError {\n        alternatives {\n          startsAt\n          endsAt\n        }\n      }\n      ... on SlotNotOfferedError {\n        alternatives {\n          startsAt\n          endsAt\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').HoldSlotDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleaseHold($id: ID!) {\n    releaseHold(id: $id) {\n      ... on ReleaseHoldPayload {\n        hold {\n          ...HoldParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').ReleaseHoldDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerIntake($input: AnswerIntakeInput!) {\n    answerIntake(input: $input) {\n      ... on AnswerIntakePayload {\n        response {\n          id\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AnswerIntakeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveUnfinishedIntake($input: AnswerIntakeInput!) {\n    saveUnfinishedIntake(input: $input) {\n      ... on SaveUnfinishedIntakePayload {\n        unfinished {\n          savedAt\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').SaveUnfinishedIntakeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartPayment($input: StartPaymentInput!) {\n    startPayment(input: $input) {\n      ... on StartPaymentPayload {\n        payment {\n          id\n          state\n          amount {\n            amountMinor\n            currency\n          }\n        }\n        cardForm {\n          provider\n          publishableKey\n          clientSecret\n          apiBase\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').StartPaymentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConsentText on ConsentDocument {\n    id\n    purpose\n    version\n    title\n    body\n  }\n"): typeof import('./graphql').ConsentTextFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GivenConsent on Consent {\n    id\n    givenAt\n    withdrawnAt\n    document {\n      ...ConsentText\n    }\n  }\n"): typeof import('./graphql').GivenConsentFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Consents {\n    terms: consentDocument(purpose: TERMS) {\n      ...ConsentText\n    }\n    privacy: consentDocument(purpose: PRIVACY) {\n      ...ConsentText\n    }\n    video: consentDocument(purpose: VIDEO) {\n      ...ConsentText\n    }\n    attribution: consentDocument(purpose: ATTRIBUTION) {\n      ...ConsentText\n    }\n    myConsents {\n      ...GivenConsent\n    }\n  }\n"): typeof import('./graphql').ConsentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveConsent($input: GiveConsentInput!) {\n    giveConsent(input: $input) {\n      ... on GiveConsentPayload {\n        consent {\n          ...GivenConsent\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').GiveConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawConsent($input: WithdrawConsentInput!) {\n    withdrawConsent(input: $input) {\n      ... on WithdrawConsentPayload {\n        consent {\n          ...GivenConsent\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').WithdrawConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecentAppointments {\n    myAppointments(first: 10, period: PAST) {\n      edges {\n        cursor\n        node {\n          ...AppointmentRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').RecentAppointmentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnreadCount {\n    unreadMessageCount\n  }\n"): typeof import('./graphql').UnreadCountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription AnyMessage {\n    messageReceived {\n      message {\n        id\n        conversationId\n      }\n    }\n  }\n"): typeof import('./graphql').AnyMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyAppointments($first: Int!, $after: String, $period: AppointmentPeriod!) {\n    myAppointments(first: $first, after: $after, period: $period) {\n      edges {\n        cursor\n        node {\n          ...AppointmentRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').MyAppointmentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Comparison($slugs: [String!]!) {\n    specialistsBySlug(slugs: $slugs) {\n      ...SpecialistCard\n    }\n  }\n"): typeof import('./graphql').ComparisonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Overview {\n    myAppointments(first: 10, period: UPCOMING) {\n      edges {\n        cursor\n        node {\n          ...AppointmentRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    unreadMessageCount\n  }\n"): typeof import('./graphql').OverviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DataRequestParts on DataRequest {\n    id\n    state\n    progress\n    requestedAt\n    readyAt\n    downloadUrl\n    downloadExpiresAt\n    missing\n  }\n"): typeof import('./graphql').DataRequestPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DataRequests {\n    myDataRequests {\n      ...DataRequestParts\n    }\n  }\n"): typeof import('./graphql').DataRequestsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestDataExport($input: RequestDataExportInput!) {\n    requestDataExport(input: $input) {\n      ... on RequestDataExportPayload {\n        request {\n          ...DataRequestParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RequestDataExportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription DataRequestChanged($id: ID!) {\n    dataRequestChanged(id: $id) {\n      ...DataRequestParts\n    }\n  }\n"): typeof import('./graphql').DataRequestChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FrontDoor($first: Int!) {\n    specialties {\n      slug\n      name\n      specialistCount\n    }\n    specialists(first: $first, sort: NEXT_FREE) {\n      totalCount\n      edges {\n        cursor\n        node {\n          ...SpecialistCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').FrontDoorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query KnownFaces {\n    upcoming: myAppointments(first: 50, period: UPCOMING) {\n      edges {\n        cursor\n        node {\n          id\n          specialist {\n            ...Face\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    past: myAppointments(first: 50, period: PAST) {\n      edges {\n        cursor\n        node {\n          id\n          specialist {\n            ...Face\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n\n  fragment Face on Specialist {\n    id\n    portraitSeed\n    person {\n      id\n    }\n  }\n"): typeof import('./graphql').KnownFacesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Profile($slug: String!) {\n    specialist(slug: $slug) {\n      ...SpecialistCard\n      about\n      appointmentTypes {\n        id\n        description\n        formats\n      }\n    }\n  }\n"): typeof import('./graphql').ProfileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TrackingNotice($code: String!) {\n    trackingLinkNotice(code: $code) {\n      code\n      partnerName\n    }\n  }\n"): typeof import('./graphql').TrackingNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptAttribution($input: AcceptAttributionInput!) {\n    acceptAttribution(input: $input) {\n      ... on AcceptAttributionPayload {\n        isRecorded\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').AcceptAttributionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Compared($slugs: [String!]!) {\n    specialistsBySlug(slugs: $slugs) {\n      id\n      slug\n      displayName\n      portraitSeed\n    }\n  }\n"): typeof import('./graphql').ComparedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FreeTimes($slug: String!, $type: ID!, $from: Date!, $days: Int!, $timeZone: String!) {\n    specialist(slug: $slug) {\n      id\n      slotDays(appointmentTypeId: $type, from: $from, days: $days, timeZone: $timeZone) {\n        date\n        slots {\n          startsAt\n          endsAt\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').FreeTimesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription FreeTimesChanged($id: ID!, $type: ID!, $from: Date!, $days: Int!, $timeZone: String!) {\n    slotsChanged(specialistId: $id) {\n      specialist {\n        id\n        slotDays(appointmentTypeId: $type, from: $from, days: $days, timeZone: $timeZone) {\n          date\n          slots {\n            startsAt\n            endsAt\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').FreeTimesChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AppointmentRow on Appointment {\n    id\n    state\n    startsAt\n    endsAt\n    timeZone\n    format\n    series {\n      id\n    }\n    appointmentType {\n      id\n      name\n    }\n    specialist {\n      id\n      slug\n      displayName\n      portraitSeed\n      timeZone\n    }\n    visit {\n      id\n      state\n      opensAt\n    }\n    intakeStatus {\n      state\n      dueAt\n    }\n  }\n"): typeof import('./graphql').AppointmentRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription AppointmentHappened {\n    appointmentChanged {\n      kind\n      appointment {\n        ...AppointmentRow\n      }\n    }\n  }\n"): typeof import('./graphql').AppointmentHappenedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DirectoryFacets on DirectoryFacets {\n    specialties {\n      specialty {\n        slug\n        name\n      }\n      count\n    }\n    organizations {\n      organization {\n        id\n        name\n      }\n      count\n    }\n    languages {\n      value\n      count\n    }\n    formats {\n      value\n      count\n    }\n    genders {\n      value\n      count\n    }\n    insurances {\n      value\n      count\n    }\n    cities {\n      value\n      count\n    }\n    priceBands {\n      minMinor\n      maxMinor\n      count\n    }\n    freeWithin(timeZone: $timeZone) {\n      days\n      count\n    }\n    relaxations {\n      filter\n      count\n    }\n  }\n"): typeof import('./graphql').DirectoryFacetsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Directory(\n    $first: Int!\n    $after: String\n    $filter: SpecialistFilter\n    $sort: DirectorySort\n    $within: FreeTimeFilter\n    $timeZone: String!\n  ) {\n    specialists(first: $first, after: $after, filter: $filter, sort: $sort) {\n      totalCount\n      edges {\n        cursor\n        node {\n          ...SpecialistCard\n          fitting: nextSlots(first: 3, within: $within) {\n            startsAt\n            endsAt\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      facets {\n        ...DirectoryFacets\n      }\n    }\n  }\n"): typeof import('./graphql').DirectoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription DirectoryTimes($ids: [ID!]!, $within: FreeTimeFilter) {\n    freeTimesChanged(specialistIds: $ids) {\n      specialists {\n        id\n        nextSlots(first: 3) {\n          startsAt\n          endsAt\n        }\n        fitting: nextSlots(first: 3, within: $within) {\n          startsAt\n          endsAt\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').DirectoryTimesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NoteParts on Note {\n    id\n    state\n    body\n    signedAt\n    author {\n      id\n      displayName\n    }\n    addenda {\n      id\n      body\n      createdAt\n      author {\n        id\n        displayName\n      }\n    }\n  }\n"): typeof import('./graphql').NotePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SpecialistCard on Specialist {\n    id\n    slug\n    displayName\n    title\n    headline\n    languages\n    formats\n    city\n    timeZone\n    portraitSeed\n    yearsOfPractice\n    focus\n    insurances\n    specialties {\n      slug\n      name\n    }\n    appointmentTypes {\n      id\n      name\n      durationMinutes\n      price {\n        amountMinor\n        currency\n      }\n    }\n    nextSlots(first: 3) {\n      startsAt\n      endsAt\n    }\n  }\n"): typeof import('./graphql').SpecialistCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PaymentRow on Payment {\n    id\n    state\n    createdAt\n    paidAt\n    amount {\n      amountMinor\n      currency\n    }\n    refunded {\n      amountMinor\n      currency\n    }\n    appointment {\n      ...AppointmentRow\n    }\n  }\n"): typeof import('./graphql').PaymentRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyPayments($first: Int!, $after: String) {\n    myPayments(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          ...PaymentRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').MyPaymentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PaymentPage($id: ID!) {\n    payment(id: $id) {\n      ...PaymentRow\n      quote {\n        id\n        lines {\n          label\n          amount {\n            amountMinor\n            currency\n          }\n        }\n        total {\n          amountMinor\n          currency\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PaymentPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccessLog($first: Int!, $after: String, $withOwn: Boolean!) {\n    myAccessLog(first: $first, after: $after, withOwn: $withOwn) {\n      edges {\n        cursor\n        node {\n          id\n          at\n          action\n          actorRole\n          resource\n          reason\n          actor {\n            id\n            displayName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').AccessLogDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignedNotes {\n    myAppointments(first: 50, period: PAST) {\n      edges {\n        cursor\n        node {\n          id\n          startsAt\n          notes {\n            ...NoteParts\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').SignedNotesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PortalSearch($text: String!, $hasDirectory: Boolean!, $hasAppointments: Boolean!, $hasMessages: Boolean!) {\n    specialists(first: 5, filter: { search: $text }) @include(if: $hasDirectory) {\n      edges {\n        cursor\n        node {\n          id\n          slug\n          displayName\n          headline\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    specialties @include(if: $hasDirectory) {\n      slug\n      name\n    }\n    myAppointments(first: 20, period: UPCOMING) @include(if: $hasAppointments) {\n      edges {\n        cursor\n        node {\n          id\n          startsAt\n          specialist {\n            id\n            displayName\n          }\n          appointmentType {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    conversations(first: 20) @include(if: $hasMessages) {\n      edges {\n        cursor\n        node {\n          id\n          participants {\n            id\n            displayName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').PortalSearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewSeries($input: PreviewSeriesInput!) {\n    previewSeries(input: $input) {\n      ... on SeriesPreview {\n        occurrences {\n          occursAt\n          startsAt\n          endsAt\n          isFree\n          alternatives {\n            startsAt\n          }\n        }\n        proposal {\n          moves {\n            occursAt\n            from\n            to\n          }\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PreviewSeriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HoldSeries($input: HoldSeriesInput!) {\n    holdSeries(input: $input) {\n      ... on HoldSeriesPayload {\n        hold {\n          ...HoldParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').HoldSeriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WaitParts on Wait {\n    id\n    state\n    format\n    weekdays\n    fromMinute\n    toMinute\n    until\n    specialist {\n      id\n      slug\n      displayName\n      portraitSeed\n    }\n    appointmentType {\n      id\n      name\n    }\n    offer {\n      id\n      startsAt\n      endsAt\n      expiresAt\n    }\n  }\n"): typeof import('./graphql').WaitPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyWaits {\n    myWaits {\n      ...WaitParts\n    }\n  }\n"): typeof import('./graphql').MyWaitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription MyWaitsChanged {\n    waitlistChanged {\n      waits {\n        ...WaitParts\n      }\n    }\n  }\n"): typeof import('./graphql').MyWaitsChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JoinWaitlist($input: JoinWaitlistInput!) {\n    joinWaitlist(input: $input) {\n      ... on JoinWaitlistPayload {\n        wait {\n          ...WaitParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on TimesFreeError {\n        alternatives {\n          startsAt\n          endsAt\n        }\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').JoinWaitlistDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveWaitlist($id: ID!) {\n    leaveWaitlist(id: $id) {\n      ... on LeaveWaitlistPayload {\n        wait {\n          ...WaitParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').LeaveWaitlistDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineWaitOffer($id: ID!) {\n    declineWaitOffer(id: $id) {\n      ... on DeclineWaitOfferPayload {\n        wait {\n          ...WaitParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').DeclineWaitOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptWaitOffer($input: AcceptWaitOfferInput!) {\n    acceptWaitOffer(input: $input) {\n      ... on AcceptWaitOfferPayload {\n        hold {\n          ...HoldParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').AcceptWaitOfferDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
