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
    "\n  mutation SaveAudience($input: SaveAudienceInput!) {\n    saveAudience(input: $input) {\n      ... on SaveAudiencePayload {\n        specialist {\n          id\n          ageGroups\n          profileVersion\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.SaveAudienceDocument,
    "\n  fragment VisitParts on Visit {\n    id\n    state\n    opensAt\n    participants {\n      role\n      state\n      joinedAt\n      leftAt\n      person {\n        id\n        displayName\n      }\n    }\n  }\n": typeof types.VisitPartsFragmentDoc,
    "\n  query VisitRoom($id: ID!) {\n    visit(id: $id) {\n      ...VisitParts\n      appointment {\n        id\n        startsAt\n        endsAt\n        timeZone\n        appointmentType {\n          id\n          name\n        }\n        specialist {\n          id\n          slug\n          displayName\n          portraitSeed\n        }\n        conversation {\n          id\n        }\n      }\n    }\n  }\n": typeof types.VisitRoomDocument,
    "\n  subscription VisitChanged($visitId: ID!) {\n    visitChanged(visitId: $visitId) {\n      ...VisitParts\n    }\n  }\n": typeof types.VisitChangedDocument,
    "\n  subscription VisitSignalReceived($visitId: ID!, $connectionId: ID!) {\n    visitSignalReceived(visitId: $visitId, connectionId: $connectionId) {\n      id\n      fromConnectionId\n      fromRole\n      kind\n      payload\n    }\n  }\n": typeof types.VisitSignalReceivedDocument,
    "\n  mutation JoinVisit($input: JoinVisitInput!) {\n    joinVisit(input: $input) {\n      ... on JoinVisitPayload {\n        visit {\n          ...VisitParts\n        }\n        connection {\n          connectionId\n          provider\n          roomName\n          isPolite\n          iceServers {\n            urls\n            username\n            credential\n          }\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on VisitNotOpenError {\n        opensAt\n      }\n    }\n  }\n": typeof types.JoinVisitDocument,
    "\n  mutation LeaveVisit($input: LeaveVisitInput!) {\n    leaveVisit(input: $input) {\n      ... on LeaveVisitPayload {\n        visit {\n          ...VisitParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.LeaveVisitDocument,
    "\n  mutation AdmitPatient($visitId: ID!) {\n    admitPatient(visitId: $visitId) {\n      ... on AdmitPatientPayload {\n        visit {\n          ...VisitParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.AdmitPatientDocument,
    "\n  mutation EndVisit($visitId: ID!) {\n    endVisit(visitId: $visitId) {\n      ... on EndVisitPayload {\n        visit {\n          ...VisitParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.EndVisitDocument,
    "\n  mutation SendVisitSignal($input: SendVisitSignalInput!) {\n    sendVisitSignal(input: $input) {\n      ... on SendVisitSignalPayload {\n        signalId\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.SendVisitSignalDocument,
    "\n  query ChangesOfAppointment($id: ID!) {\n    appointment(id: $id) {\n      ...ChangedAppointment\n      specialist {\n        id\n      }\n    }\n  }\n\n  fragment ChangedAppointment on Appointment {\n    id\n    state\n    startsAt\n    endsAt\n    timeZone\n    revision\n    changeTerms {\n      rescheduling {\n        state\n        freeUntil\n        until\n        fee {\n          amountMinor\n          currency\n        }\n      }\n      movesLeft\n      cancelling {\n        state\n        freeUntil\n        until\n        fee {\n          amountMinor\n          currency\n        }\n      }\n      refund {\n        amountMinor\n        currency\n      }\n      noShowFee {\n        amountMinor\n        currency\n      }\n      canMarkNoShow\n      noShowReversibleUntil\n      canWaiveFees\n      areFeesWaived\n      kept {\n        amountMinor\n        currency\n      }\n    }\n  }\n": typeof types.ChangesOfAppointmentDocument,
    "\n  query MoveTimes($id: ID!, $from: Date!, $days: Int!, $timeZone: String!) {\n    appointment(id: $id) {\n      id\n      rescheduleSlots(from: $from, days: $days, timeZone: $timeZone) {\n        date\n        slots {\n          startsAt\n          seatsLeft\n        }\n      }\n    }\n  }\n": typeof types.MoveTimesDocument,
    "\n  subscription MoveTimesChanged($id: ID!) {\n    slotsChanged(specialistId: $id) {\n      specialist {\n        id\n      }\n    }\n  }\n": typeof types.MoveTimesChangedDocument,
    "\n  mutation RescheduleAppointment($input: RescheduleAppointmentInput!) {\n    rescheduleAppointment(input: $input) {\n      ... on RescheduleAppointmentPayload {\n        appointment {\n          ...ChangedAppointment\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on SlotTakenError {\n        alternatives {\n          startsAt\n        }\n      }\n      ... on SlotNotOfferedError {\n        alternatives {\n          startsAt\n        }\n      }\n    }\n  }\n": typeof types.RescheduleAppointmentDocument,
    "\n  mutation CancelAppointmentAsStaff($input: CancelAppointmentInput!) {\n    cancelAppointment(input: $input) {\n      ... on CancelAppointmentPayload {\n        appointment {\n          ...ChangedAppointment\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.CancelAppointmentAsStaffDocument,
    "\n  mutation MarkNoShow($input: NoShowInput!) {\n    markNoShow(input: $input) {\n      ... on NoShowPayload {\n        appointment {\n          ...ChangedAppointment\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.MarkNoShowDocument,
    "\n  mutation RevertNoShow($input: NoShowInput!) {\n    revertNoShow(input: $input) {\n      ... on NoShowPayload {\n        appointment {\n          ...ChangedAppointment\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.RevertNoShowDocument,
    "\n  mutation WaiveChangeFees($input: WaiveChangeFeesInput!) {\n    waiveChangeFees(input: $input) {\n      ... on WaiveChangeFeesPayload {\n        appointment {\n          ...ChangedAppointment\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.WaiveChangeFeesDocument,
    "\n  fragment MessageParts on Message {\n    id\n    body\n    sentAt\n    readAt\n    cursor\n    clientId\n    conversationId\n    author {\n      id\n      displayName\n    }\n  }\n": typeof types.MessagePartsFragmentDoc,
    "\n  query Conversations {\n    conversations(first: 50) {\n      edges {\n        cursor\n        node {\n          id\n          unreadCount\n          participants {\n            id\n            displayName\n          }\n          lastMessage {\n            id\n            body\n            sentAt\n            author {\n              id\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ConversationsDocument,
    "\n  query ConversationPage($id: ID!, $last: Int!, $before: String) {\n    conversation(id: $id) {\n      id\n      unreadCount\n      participants {\n        id\n        displayName\n      }\n      messages(last: $last, before: $before) {\n        edges {\n          cursor\n          node {\n            ...MessageParts\n          }\n        }\n        pageInfo {\n          hasPreviousPage\n          startCursor\n        }\n      }\n    }\n  }\n": typeof types.ConversationPageDocument,
    "\n  subscription MessageReceived($conversationId: ID, $after: String) {\n    messageReceived(conversationId: $conversationId, after: $after) {\n      message {\n        ...MessageParts\n      }\n    }\n  }\n": typeof types.MessageReceivedDocument,
    "\n  subscription Typing($conversationId: ID!) {\n    typing(conversationId: $conversationId) {\n      at\n      person {\n        id\n        displayName\n      }\n    }\n  }\n": typeof types.TypingDocument,
    "\n  mutation SendMessage($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      ... on SendMessagePayload {\n        sent: message {\n          ...MessageParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.SendMessageDocument,
    "\n  mutation MarkConversationRead($conversationId: ID!) {\n    markConversationRead(conversationId: $conversationId) {\n      ... on MarkConversationReadPayload {\n        conversation {\n          id\n          unreadCount\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.MarkConversationReadDocument,
    "\n  mutation SetTyping($conversationId: ID!) {\n    setTyping(conversationId: $conversationId) {\n      ... on SetTypingPayload {\n        isAccepted\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.SetTypingDocument,
    "\n  fragment CredentialParts on Credential {\n    id\n    kind\n    state\n    reason\n    validFrom\n    validUntil\n    submittedAt\n    decidedAt\n    replacedAt\n    replacesId\n    decidedBy {\n      id\n      displayName\n    }\n    licence {\n      profession\n      number\n      authority\n      jurisdiction\n    }\n    file {\n      id\n      name\n      byteSize\n      scan\n      url\n    }\n  }\n": typeof types.CredentialPartsFragmentDoc,
    "\n  fragment RequirementParts on RequirementStatus {\n    key\n    state\n  }\n": typeof types.RequirementPartsFragmentDoc,
    "\n  query GroupKinds {\n    groupKinds {\n      appointmentType {\n        id\n        name\n        seats\n      }\n      specialist {\n        id\n        displayName\n        timeZone\n      }\n    }\n  }\n": typeof types.GroupKindsDocument,
    "\n  query PreviewGroupSessions($input: PreviewGroupSessionsInput!) {\n    previewGroupSessions(input: $input) {\n      ... on GroupSessionsPreview {\n        occurrences {\n          occursAt\n          startsAt\n          endsAt\n          isFree\n          isAway\n          reasons {\n            rule\n          }\n          alternatives {\n            startsAt\n            endsAt\n          }\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.PreviewGroupSessionsDocument,
    "\n  mutation ScheduleGroupSessions($input: ScheduleGroupSessionsInput!) {\n    scheduleGroupSessions(input: $input) {\n      ... on ScheduleGroupSessionsPayload {\n        sessions {\n          ...SessionParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.ScheduleGroupSessionsDocument,
    "\n  mutation RescheduleGroupSession($input: RescheduleGroupSessionInput!) {\n    rescheduleGroupSession(input: $input) {\n      ... on RescheduleGroupSessionPayload {\n        session {\n          ...SessionParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.RescheduleGroupSessionDocument,
    "\n  mutation CancelGroupSession($input: CancelGroupSessionInput!) {\n    cancelGroupSession(input: $input) {\n      ... on CancelGroupSessionPayload {\n        session {\n          ...SessionParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.CancelGroupSessionDocument,
    "\n  mutation SetGroupSessionSeats($input: SetGroupSessionSeatsInput!) {\n    setGroupSessionSeats(input: $input) {\n      ... on SetGroupSessionSeatsPayload {\n        session {\n          ...SessionParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.SetGroupSessionSeatsDocument,
    "\n  fragment SessionParts on GroupSession {\n    id\n    startsAt\n    endsAt\n    seats\n    seatsTaken\n    isCancelled\n    isOver\n    revision\n    appointmentType {\n      id\n      name\n    }\n    specialist {\n      id\n      displayName\n      timeZone\n    }\n  }\n": typeof types.SessionPartsFragmentDoc,
    "\n  query NoticeCount {\n    myNotices(first: 1) {\n      unreadCount\n      liveCursor\n    }\n  }\n": typeof types.NoticeCountDocument,
    "\n  fragment NoticeFacts on Notice {\n    id\n    kind\n    at\n    readAt\n    cursor\n    startsAt\n    target {\n      kind\n      id\n    }\n    amount {\n      amountMinor\n      currency\n    }\n  }\n": typeof types.NoticeFactsFragmentDoc,
    "\n  query NoticePage($first: Int!, $after: String) {\n    myNotices(first: $first, after: $after) {\n      edges {\n        node {\n          ...NoticeFacts\n          with {\n            id\n            displayName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      unreadCount\n      liveCursor\n    }\n  }\n": typeof types.NoticePageDocument,
    "\n  subscription NoticeArrived($after: String) {\n    noticeArrived(after: $after) {\n      notice {\n        ...NoticeFacts\n      }\n      unreadCount\n    }\n  }\n": typeof types.NoticeArrivedDocument,
    "\n  mutation MarkNoticesRead($input: MarkNoticesReadInput!) {\n    markNoticesRead(input: $input) {\n      ... on NoticesMarkedRead {\n        unreadCount\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.MarkNoticesReadDocument,
    "\n  fragment DirectoryFacts on Specialist {\n    id\n    profileVersion\n    gender\n    insurances\n    languages\n    city\n    focus\n    focusWords {\n      de\n      en\n    }\n    specialties {\n      slug\n      name\n    }\n  }\n": typeof types.DirectoryFactsFragmentDoc,
    "\n  query OwnDirectoryFacts {\n    specialties {\n      slug\n      name\n    }\n    mySpecialistProfile {\n      ...DirectoryFacts\n    }\n  }\n": typeof types.OwnDirectoryFactsDocument,
    "\n  query DirectoryFactsOf($slug: String!) {\n    specialties {\n      slug\n      name\n    }\n    specialist(slug: $slug) {\n      ...DirectoryFacts\n    }\n  }\n": typeof types.DirectoryFactsOfDocument,
    "\n  mutation SaveDirectoryFacts($input: SaveDirectoryProfileInput!) {\n    saveDirectoryProfile(input: $input) {\n      __typename\n      ... on SaveDirectoryProfilePayload {\n        specialist {\n          ...DirectoryFacts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.SaveDirectoryFactsDocument,
    "\n  mutation SetListPrice($input: SetListPriceInput!) {\n    setListPrice(input: $input) {\n      __typename\n      ... on SetListPricePayload {\n        appointmentType {\n          id\n          price {\n            amountMinor\n            currency\n          }\n          priceVersion\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.SetListPriceDocument,
    "\n  fragment DirectoryTexts on Specialist {\n    id\n    profileVersion\n    displayName\n    headline\n    about\n    portraitSeed\n    specialties {\n      slug\n      name\n    }\n    texts {\n      title\n      name\n      headlineDe\n      headlineEn\n      aboutDe\n      aboutEn\n    }\n  }\n": typeof types.DirectoryTextsFragmentDoc,
    "\n  query OwnDirectoryTexts {\n    mySpecialistProfile {\n      ...DirectoryTexts\n    }\n  }\n": typeof types.OwnDirectoryTextsDocument,
    "\n  query DirectoryTextsOf($slug: String!) {\n    specialist(slug: $slug) {\n      ...DirectoryTexts\n    }\n  }\n": typeof types.DirectoryTextsOfDocument,
    "\n  mutation SaveDirectoryTexts($input: SaveProfileTextsInput!) {\n    saveProfileTexts(input: $input) {\n      __typename\n      ... on SaveProfileTextsPayload {\n        specialist {\n          ...DirectoryTexts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.SaveDirectoryTextsDocument,
    "\n  fragment PaymentSums on Payment {\n    id\n    state\n    createdAt\n    amount {\n      amountMinor\n      currency\n    }\n    refunded {\n      amountMinor\n      currency\n    }\n    split {\n      applicationFee {\n        amountMinor\n        currency\n      }\n      net {\n        amountMinor\n        currency\n      }\n    }\n  }\n": typeof types.PaymentSumsFragmentDoc,
    "\n  query SeriesOfAppointment($id: ID!) {\n    appointment(id: $id) {\n      id\n      startsAt\n      state\n      series {\n        id\n        timeZone\n        appointments {\n          id\n          state\n          startsAt\n        }\n      }\n    }\n  }\n": typeof types.SeriesOfAppointmentDocument,
    "\n  query PreviewSeriesMove($input: PreviewSeriesMoveInput!) {\n    previewSeriesMove(input: $input) {\n      ... on SeriesPreview {\n        occurrences {\n          occursAt\n          startsAt\n          isFree\n        }\n        proposal {\n          moves {\n            occursAt\n            to\n          }\n        }\n        fee {\n          amountMinor\n          currency\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.PreviewSeriesMoveDocument,
    "\n  mutation MoveSeries($input: MoveSeriesInput!) {\n    moveSeries(input: $input) {\n      __typename\n      ... on MoveSeriesPayload {\n        series {\n          id\n          appointments {\n            id\n            state\n            startsAt\n            endsAt\n          }\n        }\n      }\n      ... on FeeNotAcceptedError {\n        fee {\n          amountMinor\n          currency\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.MoveSeriesDocument,
    "\n  query PreviewSeriesCancellation($input: PreviewSeriesCancellationInput!) {\n    previewSeriesCancellation(input: $input) {\n      ... on SeriesCancellationPreview {\n        appointmentCount\n        fee {\n          amountMinor\n          currency\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.PreviewSeriesCancellationDocument,
    "\n  mutation CancelSeries($input: CancelSeriesInput!) {\n    cancelSeries(input: $input) {\n      __typename\n      ... on CancelSeriesPayload {\n        series {\n          id\n          appointments {\n            id\n            state\n          }\n        }\n      }\n      ... on FeeNotAcceptedError {\n        fee {\n          amountMinor\n          currency\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.CancelSeriesDocument,
    "\n  query Boot {\n    brand {\n      id\n      slug\n      name\n      tagline\n      operatingModel\n      locales\n      defaultLocale\n      formOfAddress\n      currency\n      timeZone\n      theme {\n        accent\n        second\n        headingFont\n        logoUrl\n      }\n      modules\n      shownJourney\n      comparison {\n        id\n        isTakingPart\n      }\n      portals {\n        portal\n        url\n      }\n      supportEmail\n    }\n    viewer {\n      isAuthenticated\n      hasAttributionConsent\n      scopes\n      portals\n    }\n  }\n": typeof types.BootDocument,
    "\n  query Me {\n    viewer {\n      person {\n        id\n        displayName\n        givenName\n        familyName\n        email\n        locale\n        timeZone\n      }\n      membership {\n        id\n        role\n        organization {\n          id\n          name\n        }\n      }\n      memberships {\n        id\n        role\n        organization {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.MeDocument,
    "\n  mutation ActivateMembership($input: ActivateMembershipInput!) {\n    activateMembership(input: $input) {\n      ... on SignedIn {\n        viewer {\n          isAuthenticated\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.ActivateMembershipDocument,
    "\n  mutation UpdateLanguage($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      ... on ProfileUpdated {\n        person {\n          id\n          locale\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.UpdateLanguageDocument,
    "\n  mutation SignOut {\n    signOut {\n      isSignedOut\n    }\n  }\n": typeof types.SignOutDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignedIn {\n        viewer {\n          isAuthenticated\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on TooManyAttemptsError {\n        retryAfterSeconds\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation RegisterPatient($input: RegisterPatientInput!) {\n    registerPatient(input: $input) {\n      ... on SignedIn {\n        viewer {\n          isAuthenticated\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.RegisterPatientDocument,
    "\n  mutation RequestMagicLink($input: RequestMagicLinkInput!) {\n    requestMagicLink(input: $input) {\n      ... on MagicLinkRequested {\n        isAccepted\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.RequestMagicLinkDocument,
    "\n  query LegalTexts {\n    brand {\n      id\n      legal {\n        kind\n        title\n        body\n        version\n      }\n    }\n  }\n": typeof types.LegalTextsDocument,
    "\n  mutation RedeemMagicLink($input: RedeemMagicLinkInput!) {\n    redeemMagicLink(input: $input) {\n      ... on SignedIn {\n        viewer {\n          isAuthenticated\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.RedeemMagicLinkDocument,
    "\n  query Sessions {\n    sessions {\n      id\n      isCurrent\n      createdAt\n      lastSeenAt\n      userAgent\n    }\n  }\n": typeof types.SessionsDocument,
    "\n  mutation RevokeSession($id: ID!) {\n    revokeSession(id: $id) {\n      ... on SessionRevoked {\n        sessionId\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.RevokeSessionDocument,
    "\n  mutation UpdateProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      ... on ProfileUpdated {\n        person {\n          id\n          timeZone\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.UpdateProfileDocument,
    "\n  query ContactChoices {\n    myContactChoices {\n      ...ContactChoiceFields\n    }\n  }\n\n  fragment ContactChoiceFields on ContactChoices {\n    remindsByEmail\n    textsToPhone\n    phone\n    offersTexts\n  }\n": typeof types.ContactChoicesDocument,
    "\n  mutation SaveContactChoices($input: SaveContactChoicesInput!) {\n    saveContactChoices(input: $input) {\n      __typename\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.SaveContactChoicesDocument,
    "\n  mutation RemovePhone {\n    removePhone {\n      __typename\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.RemovePhoneDocument,
    "\n  mutation RequestPhoneCode($input: RequestPhoneCodeInput!) {\n    requestPhoneCode(input: $input) {\n      __typename\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.RequestPhoneCodeDocument,
    "\n  mutation ProvePhone($input: ProvePhoneInput!) {\n    provePhone(input: $input) {\n      __typename\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.ProvePhoneDocument,
    "\n  query OwnCalendarFeed {\n    myCalendarFeed {\n      id\n      createdAt\n      lastReadAt\n    }\n  }\n": typeof types.OwnCalendarFeedDocument,
    "\n  mutation CreateCalendarFeed($input: CreateCalendarFeedInput!) {\n    createCalendarFeed(input: $input) {\n      __typename\n      ... on CalendarFeedCreated {\n        url\n        feed {\n          id\n          createdAt\n          lastReadAt\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.CreateCalendarFeedDocument,
    "\n  mutation EndCalendarFeed {\n    endCalendarFeed {\n      __typename\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.EndCalendarFeedDocument,
    "\n  query Tokens {\n    apiTokens {\n      id\n      name\n      prefix\n      scopes\n      createdAt\n      expiresAt\n      lastUsedAt\n      revokedAt\n    }\n    usefulTokenScopes\n  }\n": typeof types.TokensDocument,
    "\n  mutation CreateToken($input: CreateApiTokenInput!) {\n    createApiToken(input: $input) {\n      __typename\n      ... on ApiTokenCreated {\n        secret\n        token {\n          id\n        }\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.CreateTokenDocument,
    "\n  mutation RevokeToken($id: ID!) {\n    revokeApiToken(id: $id) {\n      __typename\n      ... on ApiTokenRevoked {\n        token {\n          id\n          revokedAt\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.RevokeTokenDocument,
    "\n  query SeenTours {\n    viewer {\n      seenTours\n    }\n  }\n": typeof types.SeenToursDocument,
    "\n  mutation MarkTourSeen($input: MarkTourSeenInput!) {\n    markTourSeen(input: $input) {\n      seenTours\n    }\n  }\n": typeof types.MarkTourSeenDocument,
};
const documents: Documents = {
    "\n  mutation SaveAudience($input: SaveAudienceInput!) {\n    saveAudience(input: $input) {\n      ... on SaveAudiencePayload {\n        specialist {\n          id\n          ageGroups\n          profileVersion\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.SaveAudienceDocument,
    "\n  fragment VisitParts on Visit {\n    id\n    state\n    opensAt\n    participants {\n      role\n      state\n      joinedAt\n      leftAt\n      person {\n        id\n        displayName\n      }\n    }\n  }\n": types.VisitPartsFragmentDoc,
    "\n  query VisitRoom($id: ID!) {\n    visit(id: $id) {\n      ...VisitParts\n      appointment {\n        id\n        startsAt\n        endsAt\n        timeZone\n        appointmentType {\n          id\n          name\n        }\n        specialist {\n          id\n          slug\n          displayName\n          portraitSeed\n        }\n        conversation {\n          id\n        }\n      }\n    }\n  }\n": types.VisitRoomDocument,
    "\n  subscription VisitChanged($visitId: ID!) {\n    visitChanged(visitId: $visitId) {\n      ...VisitParts\n    }\n  }\n": types.VisitChangedDocument,
    "\n  subscription VisitSignalReceived($visitId: ID!, $connectionId: ID!) {\n    visitSignalReceived(visitId: $visitId, connectionId: $connectionId) {\n      id\n      fromConnectionId\n      fromRole\n      kind\n      payload\n    }\n  }\n": types.VisitSignalReceivedDocument,
    "\n  mutation JoinVisit($input: JoinVisitInput!) {\n    joinVisit(input: $input) {\n      ... on JoinVisitPayload {\n        visit {\n          ...VisitParts\n        }\n        connection {\n          connectionId\n          provider\n          roomName\n          isPolite\n          iceServers {\n            urls\n            username\n            credential\n          }\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on VisitNotOpenError {\n        opensAt\n      }\n    }\n  }\n": types.JoinVisitDocument,
    "\n  mutation LeaveVisit($input: LeaveVisitInput!) {\n    leaveVisit(input: $input) {\n      ... on LeaveVisitPayload {\n        visit {\n          ...VisitParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.LeaveVisitDocument,
    "\n  mutation AdmitPatient($visitId: ID!) {\n    admitPatient(visitId: $visitId) {\n      ... on AdmitPatientPayload {\n        visit {\n          ...VisitParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.AdmitPatientDocument,
    "\n  mutation EndVisit($visitId: ID!) {\n    endVisit(visitId: $visitId) {\n      ... on EndVisitPayload {\n        visit {\n          ...VisitParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.EndVisitDocument,
    "\n  mutation SendVisitSignal($input: SendVisitSignalInput!) {\n    sendVisitSignal(input: $input) {\n      ... on SendVisitSignalPayload {\n        signalId\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.SendVisitSignalDocument,
    "\n  query ChangesOfAppointment($id: ID!) {\n    appointment(id: $id) {\n      ...ChangedAppointment\n      specialist {\n        id\n      }\n    }\n  }\n\n  fragment ChangedAppointment on Appointment {\n    id\n    state\n    startsAt\n    endsAt\n    timeZone\n    revision\n    changeTerms {\n      rescheduling {\n        state\n        freeUntil\n        until\n        fee {\n          amountMinor\n          currency\n        }\n      }\n      movesLeft\n      cancelling {\n        state\n        freeUntil\n        until\n        fee {\n          amountMinor\n          currency\n        }\n      }\n      refund {\n        amountMinor\n        currency\n      }\n      noShowFee {\n        amountMinor\n        currency\n      }\n      canMarkNoShow\n      noShowReversibleUntil\n      canWaiveFees\n      areFeesWaived\n      kept {\n        amountMinor\n        currency\n      }\n    }\n  }\n": types.ChangesOfAppointmentDocument,
    "\n  query MoveTimes($id: ID!, $from: Date!, $days: Int!, $timeZone: String!) {\n    appointment(id: $id) {\n      id\n      rescheduleSlots(from: $from, days: $days, timeZone: $timeZone) {\n        date\n        slots {\n          startsAt\n          seatsLeft\n        }\n      }\n    }\n  }\n": types.MoveTimesDocument,
    "\n  subscription MoveTimesChanged($id: ID!) {\n    slotsChanged(specialistId: $id) {\n      specialist {\n        id\n      }\n    }\n  }\n": types.MoveTimesChangedDocument,
    "\n  mutation RescheduleAppointment($input: RescheduleAppointmentInput!) {\n    rescheduleAppointment(input: $input) {\n      ... on RescheduleAppointmentPayload {\n        appointment {\n          ...ChangedAppointment\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on SlotTakenError {\n        alternatives {\n          startsAt\n        }\n      }\n      ... on SlotNotOfferedError {\n        alternatives {\n          startsAt\n        }\n      }\n    }\n  }\n": types.RescheduleAppointmentDocument,
    "\n  mutation CancelAppointmentAsStaff($input: CancelAppointmentInput!) {\n    cancelAppointment(input: $input) {\n      ... on CancelAppointmentPayload {\n        appointment {\n          ...ChangedAppointment\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.CancelAppointmentAsStaffDocument,
    "\n  mutation MarkNoShow($input: NoShowInput!) {\n    markNoShow(input: $input) {\n      ... on NoShowPayload {\n        appointment {\n          ...ChangedAppointment\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.MarkNoShowDocument,
    "\n  mutation RevertNoShow($input: NoShowInput!) {\n    revertNoShow(input: $input) {\n      ... on NoShowPayload {\n        appointment {\n          ...ChangedAppointment\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.RevertNoShowDocument,
    "\n  mutation WaiveChangeFees($input: WaiveChangeFeesInput!) {\n    waiveChangeFees(input: $input) {\n      ... on WaiveChangeFeesPayload {\n        appointment {\n          ...ChangedAppointment\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.WaiveChangeFeesDocument,
    "\n  fragment MessageParts on Message {\n    id\n    body\n    sentAt\n    readAt\n    cursor\n    clientId\n    conversationId\n    author {\n      id\n      displayName\n    }\n  }\n": types.MessagePartsFragmentDoc,
    "\n  query Conversations {\n    conversations(first: 50) {\n      edges {\n        cursor\n        node {\n          id\n          unreadCount\n          participants {\n            id\n            displayName\n          }\n          lastMessage {\n            id\n            body\n            sentAt\n            author {\n              id\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ConversationsDocument,
    "\n  query ConversationPage($id: ID!, $last: Int!, $before: String) {\n    conversation(id: $id) {\n      id\n      unreadCount\n      participants {\n        id\n        displayName\n      }\n      messages(last: $last, before: $before) {\n        edges {\n          cursor\n          node {\n            ...MessageParts\n          }\n        }\n        pageInfo {\n          hasPreviousPage\n          startCursor\n        }\n      }\n    }\n  }\n": types.ConversationPageDocument,
    "\n  subscription MessageReceived($conversationId: ID, $after: String) {\n    messageReceived(conversationId: $conversationId, after: $after) {\n      message {\n        ...MessageParts\n      }\n    }\n  }\n": types.MessageReceivedDocument,
    "\n  subscription Typing($conversationId: ID!) {\n    typing(conversationId: $conversationId) {\n      at\n      person {\n        id\n        displayName\n      }\n    }\n  }\n": types.TypingDocument,
    "\n  mutation SendMessage($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      ... on SendMessagePayload {\n        sent: message {\n          ...MessageParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.SendMessageDocument,
    "\n  mutation MarkConversationRead($conversationId: ID!) {\n    markConversationRead(conversationId: $conversationId) {\n      ... on MarkConversationReadPayload {\n        conversation {\n          id\n          unreadCount\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.MarkConversationReadDocument,
    "\n  mutation SetTyping($conversationId: ID!) {\n    setTyping(conversationId: $conversationId) {\n      ... on SetTypingPayload {\n        isAccepted\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.SetTypingDocument,
    "\n  fragment CredentialParts on Credential {\n    id\n    kind\n    state\n    reason\n    validFrom\n    validUntil\n    submittedAt\n    decidedAt\n    replacedAt\n    replacesId\n    decidedBy {\n      id\n      displayName\n    }\n    licence {\n      profession\n      number\n      authority\n      jurisdiction\n    }\n    file {\n      id\n      name\n      byteSize\n      scan\n      url\n    }\n  }\n": types.CredentialPartsFragmentDoc,
    "\n  fragment RequirementParts on RequirementStatus {\n    key\n    state\n  }\n": types.RequirementPartsFragmentDoc,
    "\n  query GroupKinds {\n    groupKinds {\n      appointmentType {\n        id\n        name\n        seats\n      }\n      specialist {\n        id\n        displayName\n        timeZone\n      }\n    }\n  }\n": types.GroupKindsDocument,
    "\n  query PreviewGroupSessions($input: PreviewGroupSessionsInput!) {\n    previewGroupSessions(input: $input) {\n      ... on GroupSessionsPreview {\n        occurrences {\n          occursAt\n          startsAt\n          endsAt\n          isFree\n          isAway\n          reasons {\n            rule\n          }\n          alternatives {\n            startsAt\n            endsAt\n          }\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.PreviewGroupSessionsDocument,
    "\n  mutation ScheduleGroupSessions($input: ScheduleGroupSessionsInput!) {\n    scheduleGroupSessions(input: $input) {\n      ... on ScheduleGroupSessionsPayload {\n        sessions {\n          ...SessionParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.ScheduleGroupSessionsDocument,
    "\n  mutation RescheduleGroupSession($input: RescheduleGroupSessionInput!) {\n    rescheduleGroupSession(input: $input) {\n      ... on RescheduleGroupSessionPayload {\n        session {\n          ...SessionParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.RescheduleGroupSessionDocument,
    "\n  mutation CancelGroupSession($input: CancelGroupSessionInput!) {\n    cancelGroupSession(input: $input) {\n      ... on CancelGroupSessionPayload {\n        session {\n          ...SessionParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.CancelGroupSessionDocument,
    "\n  mutation SetGroupSessionSeats($input: SetGroupSessionSeatsInput!) {\n    setGroupSessionSeats(input: $input) {\n      ... on SetGroupSessionSeatsPayload {\n        session {\n          ...SessionParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.SetGroupSessionSeatsDocument,
    "\n  fragment SessionParts on GroupSession {\n    id\n    startsAt\n    endsAt\n    seats\n    seatsTaken\n    isCancelled\n    isOver\n    revision\n    appointmentType {\n      id\n      name\n    }\n    specialist {\n      id\n      displayName\n      timeZone\n    }\n  }\n": types.SessionPartsFragmentDoc,
    "\n  query NoticeCount {\n    myNotices(first: 1) {\n      unreadCount\n      liveCursor\n    }\n  }\n": types.NoticeCountDocument,
    "\n  fragment NoticeFacts on Notice {\n    id\n    kind\n    at\n    readAt\n    cursor\n    startsAt\n    target {\n      kind\n      id\n    }\n    amount {\n      amountMinor\n      currency\n    }\n  }\n": types.NoticeFactsFragmentDoc,
    "\n  query NoticePage($first: Int!, $after: String) {\n    myNotices(first: $first, after: $after) {\n      edges {\n        node {\n          ...NoticeFacts\n          with {\n            id\n            displayName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      unreadCount\n      liveCursor\n    }\n  }\n": types.NoticePageDocument,
    "\n  subscription NoticeArrived($after: String) {\n    noticeArrived(after: $after) {\n      notice {\n        ...NoticeFacts\n      }\n      unreadCount\n    }\n  }\n": types.NoticeArrivedDocument,
    "\n  mutation MarkNoticesRead($input: MarkNoticesReadInput!) {\n    markNoticesRead(input: $input) {\n      ... on NoticesMarkedRead {\n        unreadCount\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.MarkNoticesReadDocument,
    "\n  fragment DirectoryFacts on Specialist {\n    id\n    profileVersion\n    gender\n    insurances\n    languages\n    city\n    focus\n    focusWords {\n      de\n      en\n    }\n    specialties {\n      slug\n      name\n    }\n  }\n": types.DirectoryFactsFragmentDoc,
    "\n  query OwnDirectoryFacts {\n    specialties {\n      slug\n      name\n    }\n    mySpecialistProfile {\n      ...DirectoryFacts\n    }\n  }\n": types.OwnDirectoryFactsDocument,
    "\n  query DirectoryFactsOf($slug: String!) {\n    specialties {\n      slug\n      name\n    }\n    specialist(slug: $slug) {\n      ...DirectoryFacts\n    }\n  }\n": types.DirectoryFactsOfDocument,
    "\n  mutation SaveDirectoryFacts($input: SaveDirectoryProfileInput!) {\n    saveDirectoryProfile(input: $input) {\n      __typename\n      ... on SaveDirectoryProfilePayload {\n        specialist {\n          ...DirectoryFacts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.SaveDirectoryFactsDocument,
    "\n  mutation SetListPrice($input: SetListPriceInput!) {\n    setListPrice(input: $input) {\n      __typename\n      ... on SetListPricePayload {\n        appointmentType {\n          id\n          price {\n            amountMinor\n            currency\n          }\n          priceVersion\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.SetListPriceDocument,
    "\n  fragment DirectoryTexts on Specialist {\n    id\n    profileVersion\n    displayName\n    headline\n    about\n    portraitSeed\n    specialties {\n      slug\n      name\n    }\n    texts {\n      title\n      name\n      headlineDe\n      headlineEn\n      aboutDe\n      aboutEn\n    }\n  }\n": types.DirectoryTextsFragmentDoc,
    "\n  query OwnDirectoryTexts {\n    mySpecialistProfile {\n      ...DirectoryTexts\n    }\n  }\n": types.OwnDirectoryTextsDocument,
    "\n  query DirectoryTextsOf($slug: String!) {\n    specialist(slug: $slug) {\n      ...DirectoryTexts\n    }\n  }\n": types.DirectoryTextsOfDocument,
    "\n  mutation SaveDirectoryTexts($input: SaveProfileTextsInput!) {\n    saveProfileTexts(input: $input) {\n      __typename\n      ... on SaveProfileTextsPayload {\n        specialist {\n          ...DirectoryTexts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.SaveDirectoryTextsDocument,
    "\n  fragment PaymentSums on Payment {\n    id\n    state\n    createdAt\n    amount {\n      amountMinor\n      currency\n    }\n    refunded {\n      amountMinor\n      currency\n    }\n    split {\n      applicationFee {\n        amountMinor\n        currency\n      }\n      net {\n        amountMinor\n        currency\n      }\n    }\n  }\n": types.PaymentSumsFragmentDoc,
    "\n  query SeriesOfAppointment($id: ID!) {\n    appointment(id: $id) {\n      id\n      startsAt\n      state\n      series {\n        id\n        timeZone\n        appointments {\n          id\n          state\n          startsAt\n        }\n      }\n    }\n  }\n": types.SeriesOfAppointmentDocument,
    "\n  query PreviewSeriesMove($input: PreviewSeriesMoveInput!) {\n    previewSeriesMove(input: $input) {\n      ... on SeriesPreview {\n        occurrences {\n          occursAt\n          startsAt\n          isFree\n        }\n        proposal {\n          moves {\n            occursAt\n            to\n          }\n        }\n        fee {\n          amountMinor\n          currency\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.PreviewSeriesMoveDocument,
    "\n  mutation MoveSeries($input: MoveSeriesInput!) {\n    moveSeries(input: $input) {\n      __typename\n      ... on MoveSeriesPayload {\n        series {\n          id\n          appointments {\n            id\n            state\n            startsAt\n            endsAt\n          }\n        }\n      }\n      ... on FeeNotAcceptedError {\n        fee {\n          amountMinor\n          currency\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.MoveSeriesDocument,
    "\n  query PreviewSeriesCancellation($input: PreviewSeriesCancellationInput!) {\n    previewSeriesCancellation(input: $input) {\n      ... on SeriesCancellationPreview {\n        appointmentCount\n        fee {\n          amountMinor\n          currency\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.PreviewSeriesCancellationDocument,
    "\n  mutation CancelSeries($input: CancelSeriesInput!) {\n    cancelSeries(input: $input) {\n      __typename\n      ... on CancelSeriesPayload {\n        series {\n          id\n          appointments {\n            id\n            state\n          }\n        }\n      }\n      ... on FeeNotAcceptedError {\n        fee {\n          amountMinor\n          currency\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.CancelSeriesDocument,
    "\n  query Boot {\n    brand {\n      id\n      slug\n      name\n      tagline\n      operatingModel\n      locales\n      defaultLocale\n      formOfAddress\n      currency\n      timeZone\n      theme {\n        accent\n        second\n        headingFont\n        logoUrl\n      }\n      modules\n      shownJourney\n      comparison {\n        id\n        isTakingPart\n      }\n      portals {\n        portal\n        url\n      }\n      supportEmail\n    }\n    viewer {\n      isAuthenticated\n      hasAttributionConsent\n      scopes\n      portals\n    }\n  }\n": types.BootDocument,
    "\n  query Me {\n    viewer {\n      person {\n        id\n        displayName\n        givenName\n        familyName\n        email\n        locale\n        timeZone\n      }\n      membership {\n        id\n        role\n        organization {\n          id\n          name\n        }\n      }\n      memberships {\n        id\n        role\n        organization {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.MeDocument,
    "\n  mutation ActivateMembership($input: ActivateMembershipInput!) {\n    activateMembership(input: $input) {\n      ... on SignedIn {\n        viewer {\n          isAuthenticated\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.ActivateMembershipDocument,
    "\n  mutation UpdateLanguage($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      ... on ProfileUpdated {\n        person {\n          id\n          locale\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.UpdateLanguageDocument,
    "\n  mutation SignOut {\n    signOut {\n      isSignedOut\n    }\n  }\n": types.SignOutDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignedIn {\n        viewer {\n          isAuthenticated\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on TooManyAttemptsError {\n        retryAfterSeconds\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation RegisterPatient($input: RegisterPatientInput!) {\n    registerPatient(input: $input) {\n      ... on SignedIn {\n        viewer {\n          isAuthenticated\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.RegisterPatientDocument,
    "\n  mutation RequestMagicLink($input: RequestMagicLinkInput!) {\n    requestMagicLink(input: $input) {\n      ... on MagicLinkRequested {\n        isAccepted\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.RequestMagicLinkDocument,
    "\n  query LegalTexts {\n    brand {\n      id\n      legal {\n        kind\n        title\n        body\n        version\n      }\n    }\n  }\n": types.LegalTextsDocument,
    "\n  mutation RedeemMagicLink($input: RedeemMagicLinkInput!) {\n    redeemMagicLink(input: $input) {\n      ... on SignedIn {\n        viewer {\n          isAuthenticated\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.RedeemMagicLinkDocument,
    "\n  query Sessions {\n    sessions {\n      id\n      isCurrent\n      createdAt\n      lastSeenAt\n      userAgent\n    }\n  }\n": types.SessionsDocument,
    "\n  mutation RevokeSession($id: ID!) {\n    revokeSession(id: $id) {\n      ... on SessionRevoked {\n        sessionId\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.RevokeSessionDocument,
    "\n  mutation UpdateProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      ... on ProfileUpdated {\n        person {\n          id\n          timeZone\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.UpdateProfileDocument,
    "\n  query ContactChoices {\n    myContactChoices {\n      ...ContactChoiceFields\n    }\n  }\n\n  fragment ContactChoiceFields on ContactChoices {\n    remindsByEmail\n    textsToPhone\n    phone\n    offersTexts\n  }\n": types.ContactChoicesDocument,
    "\n  mutation SaveContactChoices($input: SaveContactChoicesInput!) {\n    saveContactChoices(input: $input) {\n      __typename\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.SaveContactChoicesDocument,
    "\n  mutation RemovePhone {\n    removePhone {\n      __typename\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.RemovePhoneDocument,
    "\n  mutation RequestPhoneCode($input: RequestPhoneCodeInput!) {\n    requestPhoneCode(input: $input) {\n      __typename\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.RequestPhoneCodeDocument,
    "\n  mutation ProvePhone($input: ProvePhoneInput!) {\n    provePhone(input: $input) {\n      __typename\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.ProvePhoneDocument,
    "\n  query OwnCalendarFeed {\n    myCalendarFeed {\n      id\n      createdAt\n      lastReadAt\n    }\n  }\n": types.OwnCalendarFeedDocument,
    "\n  mutation CreateCalendarFeed($input: CreateCalendarFeedInput!) {\n    createCalendarFeed(input: $input) {\n      __typename\n      ... on CalendarFeedCreated {\n        url\n        feed {\n          id\n          createdAt\n          lastReadAt\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.CreateCalendarFeedDocument,
    "\n  mutation EndCalendarFeed {\n    endCalendarFeed {\n      __typename\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.EndCalendarFeedDocument,
    "\n  query Tokens {\n    apiTokens {\n      id\n      name\n      prefix\n      scopes\n      createdAt\n      expiresAt\n      lastUsedAt\n      revokedAt\n    }\n    usefulTokenScopes\n  }\n": types.TokensDocument,
    "\n  mutation CreateToken($input: CreateApiTokenInput!) {\n    createApiToken(input: $input) {\n      __typename\n      ... on ApiTokenCreated {\n        secret\n        token {\n          id\n        }\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.CreateTokenDocument,
    "\n  mutation RevokeToken($id: ID!) {\n    revokeApiToken(id: $id) {\n      __typename\n      ... on ApiTokenRevoked {\n        token {\n          id\n          revokedAt\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.RevokeTokenDocument,
    "\n  query SeenTours {\n    viewer {\n      seenTours\n    }\n  }\n": types.SeenToursDocument,
    "\n  mutation MarkTourSeen($input: MarkTourSeenInput!) {\n    markTourSeen(input: $input) {\n      seenTours\n    }\n  }\n": types.MarkTourSeenDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveAudience($input: SaveAudienceInput!) {\n    saveAudience(input: $input) {\n      ... on SaveAudiencePayload {\n        specialist {\n          id\n          ageGroups\n          profileVersion\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SaveAudienceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VisitParts on Visit {\n    id\n    state\n    opensAt\n    participants {\n      role\n      state\n      joinedAt\n      leftAt\n      person {\n        id\n        displayName\n      }\n    }\n  }\n"): typeof import('./graphql').VisitPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VisitRoom($id: ID!) {\n    visit(id: $id) {\n      ...VisitParts\n      appointment {\n        id\n        startsAt\n        endsAt\n        timeZone\n        appointmentType {\n          id\n          name\n        }\n        specialist {\n          id\n          slug\n          displayName\n          portraitSeed\n        }\n        conversation {\n          id\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').VisitRoomDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription VisitChanged($visitId: ID!) {\n    visitChanged(visitId: $visitId) {\n      ...VisitParts\n    }\n  }\n"): typeof import('./graphql').VisitChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription VisitSignalReceived($visitId: ID!, $connectionId: ID!) {\n    visitSignalReceived(visitId: $visitId, connectionId: $connectionId) {\n      id\n      fromConnectionId\n      fromRole\n      kind\n      payload\n    }\n  }\n"): typeof import('./graphql').VisitSignalReceivedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JoinVisit($input: JoinVisitInput!) {\n    joinVisit(input: $input) {\n      ... on JoinVisitPayload {\n        visit {\n          ...VisitParts\n        }\n        connection {\n          connectionId\n          provider\n          roomName\n          isPolite\n          iceServers {\n            urls\n            username\n            credential\n          }\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on VisitNotOpenError {\n        opensAt\n      }\n    }\n  }\n"): typeof import('./graphql').JoinVisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveVisit($input: LeaveVisitInput!) {\n    leaveVisit(input: $input) {\n      ... on LeaveVisitPayload {\n        visit {\n          ...VisitParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').LeaveVisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdmitPatient($visitId: ID!) {\n    admitPatient(visitId: $visitId) {\n      ... on AdmitPatientPayload {\n        visit {\n          ...VisitParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').AdmitPatientDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndVisit($visitId: ID!) {\n    endVisit(visitId: $visitId) {\n      ... on EndVisitPayload {\n        visit {\n          ...VisitParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').EndVisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendVisitSignal($input: SendVisitSignalInput!) {\n    sendVisitSignal(input: $input) {\n      ... on SendVisitSignalPayload {\n        signalId\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').SendVisitSignalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChangesOfAppointment($id: ID!) {\n    appointment(id: $id) {\n      ...ChangedAppointment\n      specialist {\n        id\n      }\n    }\n  }\n\n  fragment ChangedAppointment on Appointment {\n    id\n    state\n    startsAt\n    endsAt\n    timeZone\n    revision\n    changeTerms {\n      rescheduling {\n        state\n        freeUntil\n        until\n        fee {\n          amountMinor\n          currency\n        }\n      }\n      movesLeft\n      cancelling {\n        state\n        freeUntil\n        until\n        fee {\n          amountMinor\n          currency\n        }\n      }\n      refund {\n        amountMinor\n        currency\n      }\n      noShowFee {\n        amountMinor\n        currency\n      }\n      canMarkNoShow\n      noShowReversibleUntil\n      canWaiveFees\n      areFeesWaived\n      kept {\n        amountMinor\n        currency\n      }\n    }\n  }\n"): typeof import('./graphql').ChangesOfAppointmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MoveTimes($id: ID!, $from: Date!, $days: Int!, $timeZone: String!) {\n    appointment(id: $id) {\n      id\n      rescheduleSlots(from: $from, days: $days, timeZone: $timeZone) {\n        date\n        slots {\n          startsAt\n          seatsLeft\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MoveTimesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription MoveTimesChanged($id: ID!) {\n    slotsChanged(specialistId: $id) {\n      specialist {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').MoveTimesChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RescheduleAppointment($input: RescheduleAppointmentInput!) {\n    rescheduleAppointment(input: $input) {\n      ... on RescheduleAppointmentPayload {\n        appointment {\n          ...ChangedAppointment\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on SlotTakenError {\n        alternatives {\n          startsAt\n        }\n      }\n      ... on SlotNotOfferedError {\n        alternatives {\n          startsAt\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RescheduleAppointmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelAppointmentAsStaff($input: CancelAppointmentInput!) {\n    cancelAppointment(input: $input) {\n      ... on CancelAppointmentPayload {\n        appointment {\n          ...ChangedAppointment\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').CancelAppointmentAsStaffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkNoShow($input: NoShowInput!) {\n    markNoShow(input: $input) {\n      ... on NoShowPayload {\n        appointment {\n          ...ChangedAppointment\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').MarkNoShowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevertNoShow($input: NoShowInput!) {\n    revertNoShow(input: $input) {\n      ... on NoShowPayload {\n        appointment {\n          ...ChangedAppointment\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RevertNoShowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WaiveChangeFees($input: WaiveChangeFeesInput!) {\n    waiveChangeFees(input: $input) {\n      ... on WaiveChangeFeesPayload {\n        appointment {\n          ...ChangedAppointment\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').WaiveChangeFeesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MessageParts on Message {\n    id\n    body\n    sentAt\n    readAt\n    cursor\n    clientId\n    conversationId\n    author {\n      id\n      displayName\n    }\n  }\n"): typeof import('./graphql').MessagePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Conversations {\n    conversations(first: 50) {\n      edges {\n        cursor\n        node {\n          id\n          unreadCount\n          participants {\n            id\n            displayName\n          }\n          lastMessage {\n            id\n            body\n            sentAt\n            author {\n              id\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').ConversationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConversationPage($id: ID!, $last: Int!, $before: String) {\n    conversation(id: $id) {\n      id\n      unreadCount\n      participants {\n        id\n        displayName\n      }\n      messages(last: $last, before: $before) {\n        edges {\n          cursor\n          node {\n            ...MessageParts\n          }\n        }\n        pageInfo {\n          hasPreviousPage\n          startCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ConversationPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription MessageReceived($conversationId: ID, $after: String) {\n    messageReceived(conversationId: $conversationId, after: $after) {\n      message {\n        ...MessageParts\n      }\n    }\n  }\n"): typeof import('./graphql').MessageReceivedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription Typing($conversationId: ID!) {\n    typing(conversationId: $conversationId) {\n      at\n      person {\n        id\n        displayName\n      }\n    }\n  }\n"): typeof import('./graphql').TypingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendMessage($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      ... on SendMessagePayload {\n        sent: message {\n          ...MessageParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').SendMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkConversationRead($conversationId: ID!) {\n    markConversationRead(conversationId: $conversationId) {\n      ... on MarkConversationReadPayload {\n        conversation {\n          id\n          unreadCount\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').MarkConversationReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetTyping($conversationId: ID!) {\n    setTyping(conversationId: $conversationId) {\n      ... on SetTypingPayload {\n        isAccepted\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').SetTypingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CredentialParts on Credential {\n    id\n    kind\n    state\n    reason\n    validFrom\n    validUntil\n    submittedAt\n    decidedAt\n    replacedAt\n    replacesId\n    decidedBy {\n      id\n      displayName\n    }\n    licence {\n      profession\n      number\n      authority\n      jurisdiction\n    }\n    file {\n      id\n      name\n      byteSize\n      scan\n      url\n    }\n  }\n"): typeof import('./graphql').CredentialPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RequirementParts on RequirementStatus {\n    key\n    state\n  }\n"): typeof import('./graphql').RequirementPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupKinds {\n    groupKinds {\n      appointmentType {\n        id\n        name\n        seats\n      }\n      specialist {\n        id\n        displayName\n        timeZone\n      }\n    }\n  }\n"): typeof import('./graphql').GroupKindsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewGroupSessions($input: PreviewGroupSessionsInput!) {\n    previewGroupSessions(input: $input) {\n      ... on GroupSessionsPreview {\n        occurrences {\n          occursAt\n          startsAt\n          endsAt\n          isFree\n          isAway\n          reasons {\n            rule\n          }\n          alternatives {\n            startsAt\n            endsAt\n          }\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PreviewGroupSessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ScheduleGroupSessions($input: ScheduleGroupSessionsInput!) {\n    scheduleGroupSessions(input: $input) {\n      ... on ScheduleGroupSessionsPayload {\n        sessions {\n          ...SessionParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ScheduleGroupSessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RescheduleGroupSession($input: RescheduleGroupSessionInput!) {\n    rescheduleGroupSession(input: $input) {\n      ... on RescheduleGroupSessionPayload {\n        session {\n          ...SessionParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RescheduleGroupSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelGroupSession($input: CancelGroupSessionInput!) {\n    cancelGroupSession(input: $input) {\n      ... on CancelGroupSessionPayload {\n        session {\n          ...SessionParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').CancelGroupSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetGroupSessionSeats($input: SetGroupSessionSeatsInput!) {\n    setGroupSessionSeats(input: $input) {\n      ... on SetGroupSessionSeatsPayload {\n        session {\n          ...SessionParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SetGroupSessionSeatsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SessionParts on GroupSession {\n    id\n    startsAt\n    endsAt\n    seats\n    seatsTaken\n    isCancelled\n    isOver\n    revision\n    appointmentType {\n      id\n      name\n    }\n    specialist {\n      id\n      displayName\n      timeZone\n    }\n  }\n"): typeof import('./graphql').SessionPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NoticeCount {\n    myNotices(first: 1) {\n      unreadCount\n      liveCursor\n    }\n  }\n"): typeof import('./graphql').NoticeCountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NoticeFacts on Notice {\n    id\n    kind\n    at\n    readAt\n    cursor\n    startsAt\n    target {\n      kind\n      id\n    }\n    amount {\n      amountMinor\n      currency\n    }\n  }\n"): typeof import('./graphql').NoticeFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NoticePage($first: Int!, $after: String) {\n    myNotices(first: $first, after: $after) {\n      edges {\n        node {\n          ...NoticeFacts\n          with {\n            id\n            displayName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      unreadCount\n      liveCursor\n    }\n  }\n"): typeof import('./graphql').NoticePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription NoticeArrived($after: String) {\n    noticeArrived(after: $after) {\n      notice {\n        ...NoticeFacts\n      }\n      unreadCount\n    }\n  }\n"): typeof import('./graphql').NoticeArrivedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkNoticesRead($input: MarkNoticesReadInput!) {\n    markNoticesRead(input: $input) {\n      ... on NoticesMarkedRead {\n        unreadCount\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').MarkNoticesReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DirectoryFacts on Specialist {\n    id\n    profileVersion\n    gender\n    insurances\n    languages\n    city\n    focus\n    focusWords {\n      de\n      en\n    }\n    specialties {\n      slug\n      name\n    }\n  }\n"): typeof import('./graphql').DirectoryFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnDirectoryFacts {\n    specialties {\n      slug\n      name\n    }\n    mySpecialistProfile {\n      ...DirectoryFacts\n    }\n  }\n"): typeof import('./graphql').OwnDirectoryFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DirectoryFactsOf($slug: String!) {\n    specialties {\n      slug\n      name\n    }\n    specialist(slug: $slug) {\n      ...DirectoryFacts\n    }\n  }\n"): typeof import('./graphql').DirectoryFactsOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveDirectoryFacts($input: SaveDirectoryProfileInput!) {\n    saveDirectoryProfile(input: $input) {\n      __typename\n      ... on SaveDirectoryProfilePayload {\n        specialist {\n          ...DirectoryFacts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SaveDirectoryFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetListPrice($input: SetListPriceInput!) {\n    setListPrice(input: $input) {\n      __typename\n      ... on SetListPricePayload {\n        appointmentType {\n          id\n          price {\n            amountMinor\n            currency\n          }\n          priceVersion\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SetListPriceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DirectoryTexts on Specialist {\n    id\n    profileVersion\n    displayName\n    headline\n    about\n    portraitSeed\n    specialties {\n      slug\n      name\n    }\n    texts {\n      title\n      name\n      headlineDe\n      headlineEn\n      aboutDe\n      aboutEn\n    }\n  }\n"): typeof import('./graphql').DirectoryTextsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnDirectoryTexts {\n    mySpecialistProfile {\n      ...DirectoryTexts\n    }\n  }\n"): typeof import('./graphql').OwnDirectoryTextsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DirectoryTextsOf($slug: String!) {\n    specialist(slug: $slug) {\n      ...DirectoryTexts\n    }\n  }\n"): typeof import('./graphql').DirectoryTextsOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveDirectoryTexts($input: SaveProfileTextsInput!) {\n    saveProfileTexts(input: $input) {\n      __typename\n      ... on SaveProfileTextsPayload {\n        specialist {\n          ...DirectoryTexts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SaveDirectoryTextsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PaymentSums on Payment {\n    id\n    state\n    createdAt\n    amount {\n      amountMinor\n      currency\n    }\n    refunded {\n      amountMinor\n      currency\n    }\n    split {\n      applicationFee {\n        amountMinor\n        currency\n      }\n      net {\n        amountMinor\n        currency\n      }\n    }\n  }\n"): typeof import('./graphql').PaymentSumsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeriesOfAppointment($id: ID!) {\n    appointment(id: $id) {\n      id\n      startsAt\n      state\n      series {\n        id\n        timeZone\n        appointments {\n          id\n          state\n          startsAt\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SeriesOfAppointmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewSeriesMove($input: PreviewSeriesMoveInput!) {\n    previewSeriesMove(input: $input) {\n      ... on SeriesPreview {\n        occurrences {\n          occursAt\n          startsAt\n          isFree\n        }\n        proposal {\n          moves {\n            occursAt\n            to\n          }\n        }\n        fee {\n          amountMinor\n          currency\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PreviewSeriesMoveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveSeries($input: MoveSeriesInput!) {\n    moveSeries(input: $input) {\n      __typename\n      ... on MoveSeriesPayload {\n        series {\n          id\n          appointments {\n            id\n            state\n            startsAt\n            endsAt\n          }\n        }\n      }\n      ... on FeeNotAcceptedError {\n        fee {\n          amountMinor\n          currency\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MoveSeriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewSeriesCancellation($input: PreviewSeriesCancellationInput!) {\n    previewSeriesCancellation(input: $input) {\n      ... on SeriesCancellationPreview {\n        appointmentCount\n        fee {\n          amountMinor\n          currency\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PreviewSeriesCancellationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelSeries($input: CancelSeriesInput!) {\n    cancelSeries(input: $input) {\n      __typename\n      ... on CancelSeriesPayload {\n        series {\n          id\n          appointments {\n            id\n            state\n          }\n        }\n      }\n      ... on FeeNotAcceptedError {\n        fee {\n          amountMinor\n          currency\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CancelSeriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Boot {\n    brand {\n      id\n      slug\n      name\n      tagline\n      operatingModel\n      locales\n      defaultLocale\n      formOfAddress\n      currency\n      timeZone\n      theme {\n        accent\n        second\n        headingFont\n        logoUrl\n      }\n      modules\n      shownJourney\n      comparison {\n        id\n        isTakingPart\n      }\n      portals {\n        portal\n        url\n      }\n      supportEmail\n    }\n    viewer {\n      isAuthenticated\n      hasAttributionConsent\n      scopes\n      portals\n    }\n  }\n"): typeof import('./graphql').BootDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Me {\n    viewer {\n      person {\n        id\n        displayName\n        givenName\n        familyName\n        email\n        locale\n        timeZone\n      }\n      membership {\n        id\n        role\n        organization {\n          id\n          name\n        }\n      }\n      memberships {\n        id\n        role\n        organization {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ActivateMembership($input: ActivateMembershipInput!) {\n    activateMembership(input: $input) {\n      ... on SignedIn {\n        viewer {\n          isAuthenticated\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').ActivateMembershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateLanguage($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      ... on ProfileUpdated {\n        person {\n          id\n          locale\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateLanguageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut {\n      isSignedOut\n    }\n  }\n"): typeof import('./graphql').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignedIn {\n        viewer {\n          isAuthenticated\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on TooManyAttemptsError {\n        retryAfterSeconds\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterPatient($input: RegisterPatientInput!) {\n    registerPatient(input: $input) {\n      ... on SignedIn {\n        viewer {\n          isAuthenticated\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RegisterPatientDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestMagicLink($input: RequestMagicLinkInput!) {\n    requestMagicLink(input: $input) {\n      ... on MagicLinkRequested {\n        isAccepted\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RequestMagicLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LegalTexts {\n    brand {\n      id\n      legal {\n        kind\n        title\n        body\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').LegalTextsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RedeemMagicLink($input: RedeemMagicLinkInput!) {\n    redeemMagicLink(input: $input) {\n      ... on SignedIn {\n        viewer {\n          isAuthenticated\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RedeemMagicLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Sessions {\n    sessions {\n      id\n      isCurrent\n      createdAt\n      lastSeenAt\n      userAgent\n    }\n  }\n"): typeof import('./graphql').SessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeSession($id: ID!) {\n    revokeSession(id: $id) {\n      ... on SessionRevoked {\n        sessionId\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RevokeSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      ... on ProfileUpdated {\n        person {\n          id\n          timeZone\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateProfileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContactChoices {\n    myContactChoices {\n      ...ContactChoiceFields\n    }\n  }\n\n  fragment ContactChoiceFields on ContactChoices {\n    remindsByEmail\n    textsToPhone\n    phone\n    offersTexts\n  }\n"): typeof import('./graphql').ContactChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveContactChoices($input: SaveContactChoicesInput!) {\n    saveContactChoices(input: $input) {\n      __typename\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').SaveContactChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemovePhone {\n    removePhone {\n      __typename\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RemovePhoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestPhoneCode($input: RequestPhoneCodeInput!) {\n    requestPhoneCode(input: $input) {\n      __typename\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RequestPhoneCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProvePhone($input: ProvePhoneInput!) {\n    provePhone(input: $input) {\n      __typename\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ProvePhoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnCalendarFeed {\n    myCalendarFeed {\n      id\n      createdAt\n      lastReadAt\n    }\n  }\n"): typeof import('./graphql').OwnCalendarFeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateCalendarFeed($input: CreateCalendarFeedInput!) {\n    createCalendarFeed(input: $input) {\n      __typename\n      ... on CalendarFeedCreated {\n        url\n        feed {\n          id\n          createdAt\n          lastReadAt\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').CreateCalendarFeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndCalendarFeed {\n    endCalendarFeed {\n      __typename\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').EndCalendarFeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Tokens {\n    apiTokens {\n      id\n      name\n      prefix\n      scopes\n      createdAt\n      expiresAt\n      lastUsedAt\n      revokedAt\n    }\n    usefulTokenScopes\n  }\n"): typeof import('./graphql').TokensDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateToken($input: CreateApiTokenInput!) {\n    createApiToken(input: $input) {\n      __typename\n      ... on ApiTokenCreated {\n        secret\n        token {\n          id\n        }\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').CreateTokenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeToken($id: ID!) {\n    revokeApiToken(id: $id) {\n      __typename\n      ... on ApiTokenRevoked {\n        token {\n          id\n          revokedAt\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RevokeTokenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeenTours {\n    viewer {\n      seenTours\n    }\n  }\n"): typeof import('./graphql').SeenToursDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkTourSeen($input: MarkTourSeenInput!) {\n    markTourSeen(input: $input) {\n      seenTours\n    }\n  }\n"): typeof import('./graphql').MarkTourSeenDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
