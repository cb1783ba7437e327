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
    "\n  fragment CredentialParts on Credential {\n    id\n    kind\n    state\n    reason\n    validFrom\n    validUntil\n    submittedAt\n    decidedAt\n    replacedAt\n    replacesId\n    decidedBy {\n      id\n      displayName\n    }\n    licence {\n      profession\n      number\n      authority\n      jurisdiction\n    }\n    file {\n      id\n      name\n      byteSize\n      scan\n      url\n    }\n  }\n": typeof types.CredentialPartsFragmentDoc,
    "\n  fragment RequirementParts on RequirementStatus {\n    key\n    state\n  }\n": typeof types.RequirementPartsFragmentDoc,
    "\n  fragment SessionParts on GroupSession {\n    id\n    startsAt\n    endsAt\n    seats\n    seatsTaken\n    isCancelled\n    isOver\n    revision\n    appointmentType {\n      id\n      name\n    }\n    specialist {\n      id\n      displayName\n      timeZone\n    }\n  }\n": typeof types.SessionPartsFragmentDoc,
    "\n  fragment PaymentSums on Payment {\n    id\n    state\n    createdAt\n    amount {\n      amountMinor\n      currency\n    }\n    refunded {\n      amountMinor\n      currency\n    }\n    split {\n      applicationFee {\n        amountMinor\n        currency\n      }\n      net {\n        amountMinor\n        currency\n      }\n    }\n  }\n": typeof types.PaymentSumsFragmentDoc,
    "\n  fragment AvailabilityFields on Availability {\n    id\n    version\n    timeZone\n    dailyCap\n    isShared\n    weekly {\n      weekday\n      fromMinute\n      toMinute\n    }\n    focus {\n      weekday\n      fromMinute\n      toMinute\n    }\n    dates {\n      day\n      replacesWeek\n      hours {\n        fromMinute\n        toMinute\n      }\n    }\n    absences {\n      id\n      startsAt\n      endsAt\n    }\n    types {\n      ...TypeRules\n    }\n    outside {\n      ...OutsideRow\n    }\n  }\n  fragment TypeRules on AppointmentTypeRules {\n    id\n    nameDe\n    nameEn\n    descriptionDe\n    descriptionEn\n    formats\n    durationMinutes\n    bufferBeforeMinutes\n    bufferAfterMinutes\n    noticeMinutes\n    horizonDays\n    gridMinutes\n    dailyCap\n    seriesMost\n    offerMinutes\n    seats\n    isOffered\n    appointmentType {\n      id\n      price {\n        amountMinor\n        currency\n      }\n      priceVersion\n    }\n  }\n  fragment OutsideRow on Appointment {\n    id\n    startsAt\n    endsAt\n  }\n": typeof types.AvailabilityFieldsFragmentDoc,
    "\n  query OwnAvailability {\n    availability {\n      ...AvailabilityFields\n    }\n  }\n": typeof types.OwnAvailabilityDocument,
    "\n  query PreviewWeek($week: WeekInput!, $type: ID!, $from: Date!, $days: Int!, $timeZone: String!) {\n    availabilityPreview(week: $week, appointmentTypeId: $type, from: $from, days: $days, timeZone: $timeZone) {\n      days {\n        date\n        slots {\n          startsAt\n        }\n      }\n      outside {\n        ...OutsideRow\n      }\n    }\n  }\n": typeof types.PreviewWeekDocument,
    "\n  mutation SetWeeklyHours($input: SetWeeklyHoursInput!) {\n    setWeeklyHours(input: $input) {\n      __typename\n      ... on SetWeeklyHoursPayload {\n        availability {\n          ...AvailabilityFields\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n      ... on HoursOverlapError {\n        spans {\n          weekday\n          fromMinute\n          toMinute\n        }\n      }\n    }\n  }\n": typeof types.SetWeeklyHoursDocument,
    "\n  mutation SetDateHours($input: SetDateHoursInput!) {\n    setDateHours(input: $input) {\n      __typename\n      ... on SetDateHoursPayload {\n        availability {\n          ...AvailabilityFields\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.SetDateHoursDocument,
    "\n  mutation ClearDateHours($input: ClearDateHoursInput!) {\n    clearDateHours(input: $input) {\n      __typename\n      ... on ClearDateHoursPayload {\n        availability {\n          ...AvailabilityFields\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.ClearDateHoursDocument,
    "\n  mutation AddAbsence($input: AddAbsenceInput!) {\n    addAbsence(input: $input) {\n      __typename\n      ... on AddAbsencePayload {\n        availability {\n          ...AvailabilityFields\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.AddAbsenceDocument,
    "\n  mutation RemoveAbsence($input: RemoveAbsenceInput!) {\n    removeAbsence(input: $input) {\n      __typename\n      ... on RemoveAbsencePayload {\n        availability {\n          ...AvailabilityFields\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.RemoveAbsenceDocument,
    "\n  mutation SaveAppointmentType($input: SaveAppointmentTypeInput!) {\n    saveAppointmentType(input: $input) {\n      __typename\n      ... on SaveAppointmentTypePayload {\n        availability {\n          ...AvailabilityFields\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.SaveAppointmentTypeDocument,
    "\n  query ExplainTime($id: ID!, $type: ID!, $at: DateTime!) {\n    explainSlot(specialistId: $id, appointmentTypeId: $type, startsAt: $at) {\n      isOffered\n      reasons {\n        rule\n        needed\n        spans {\n          startsAt\n          endsAt\n        }\n        appointments {\n          ...OutsideRow\n        }\n      }\n    }\n  }\n": typeof types.ExplainTimeDocument,
    "\n  mutation CreateCalendarCode {\n    createCalendarCode {\n      __typename\n      ... on CalendarCodeCreated {\n        code\n        expiresAt\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.CreateCalendarCodeDocument,
    "\n  mutation JoinCalendar($input: JoinCalendarInput!) {\n    joinCalendar(input: $input) {\n      __typename\n      ... on JoinCalendarPayload {\n        availability {\n          ...AvailabilityFields\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.JoinCalendarDocument,
    "\n  mutation LeaveCalendar($input: LeaveCalendarInput!) {\n    leaveCalendar(input: $input) {\n      __typename\n      ... on LeaveCalendarPayload {\n        availability {\n          ...AvailabilityFields\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.LeaveCalendarDocument,
    "\n  query BusySources {\n    myBusySources {\n      ...BusySourceFields\n    }\n  }\n\n  fragment BusySourceFields on BusySource {\n    id\n    name\n    host\n    state\n    fault\n    spanCount\n    triedAt\n    readAt\n  }\n": typeof types.BusySourcesDocument,
    "\n  mutation AddBusySource($input: AddBusySourceInput!) {\n    addBusySource(input: $input) {\n      __typename\n      ... on BusySourceSaved {\n        source {\n          ...BusySourceFields\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.AddBusySourceDocument,
    "\n  mutation RefreshBusySource($input: BusySourceInput!) {\n    refreshBusySource(input: $input) {\n      __typename\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.RefreshBusySourceDocument,
    "\n  mutation RemoveBusySource($input: BusySourceInput!) {\n    removeBusySource(input: $input) {\n      __typename\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.RemoveBusySourceDocument,
    "\n  query CalendarSpan($from: DateTime!, $to: DateTime!) {\n    agenda(from: $from, to: $to) {\n      ...AgendaRow\n      series {\n        id\n        appointments {\n          id\n          state\n        }\n      }\n      groupSession {\n        id\n      }\n    }\n    groupSessions(from: $from, to: $to) {\n      ...SessionParts\n    }\n  }\n": typeof types.CalendarSpanDocument,
    "\n  query MyOnboarding {\n    myOnboarding {\n      ...OnboardingFields\n    }\n  }\n\n  fragment OnboardingFields on SpecialistOnboarding {\n    isBookable\n    approval\n    reason\n    handedInAt\n    suspendedAt\n    suspensionReason\n    canHandIn\n    requirements {\n      version\n      needsApproval\n      appliesFrom\n      applies\n    }\n    checklist {\n      ...RequirementParts\n    }\n    credentials {\n      ...CredentialParts\n    }\n  }\n": typeof types.MyOnboardingDocument,
    "\n  mutation SubmitCredential($input: SubmitCredentialInput!) {\n    submitCredential(input: $input) {\n      __typename\n      ... on CredentialSubmitted {\n        onboarding {\n          ...OnboardingFields\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.SubmitCredentialDocument,
    "\n  mutation HandIn($input: HandInOnboardingInput!) {\n    handInOnboarding(input: $input) {\n      __typename\n      ... on OnboardingHandedIn {\n        onboarding {\n          ...OnboardingFields\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.HandInDocument,
    "\n  fragment EarningsFiguresParts on EarningsFigures {\n    gross {\n      amountMinor\n      currency\n    }\n    refunds {\n      amountMinor\n      currency\n    }\n    applicationFee {\n      amountMinor\n      currency\n    }\n    net {\n      amountMinor\n      currency\n    }\n    transferred {\n      amountMinor\n      currency\n    }\n  }\n": typeof types.EarningsFiguresPartsFragmentDoc,
    "\n  query Earnings($from: Date!, $to: Date!, $before: Date!, $until: Date!, $grain: EarningsGrain!, $timeZone: String!) {\n    myEarnings(from: $from, to: $to, grain: $grain, timeZone: $timeZone) {\n      currency\n      total {\n        ...EarningsFiguresParts\n      }\n      points {\n        date\n        figures {\n          ...EarningsFiguresParts\n        }\n      }\n    }\n    earlier: myEarnings(from: $before, to: $until, grain: MONTH, timeZone: $timeZone) {\n      currency\n      total {\n        net {\n          amountMinor\n          currency\n        }\n      }\n    }\n  }\n": typeof types.EarningsDocument,
    "\n  query EarnedPayments($first: Int!, $after: String) {\n    myPayments(first: $first, after: $after) {\n      totalCount\n      edges {\n        cursor\n        node {\n          ...PaymentSums\n          paidAt\n          appointment {\n            id\n            startsAt\n            format\n            appointmentType {\n              id\n              name\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.EarnedPaymentsDocument,
    "\n  query Groups($from: DateTime!, $to: DateTime!) {\n    groupSessions(from: $from, to: $to) {\n      ...SessionParts\n    }\n  }\n": typeof types.GroupsDocument,
    "\n  query GroupSession($id: ID!) {\n    groupSession(id: $id) {\n      ...SessionParts\n      participants {\n        id\n        state\n        patient {\n          id\n          displayName\n        }\n      }\n    }\n  }\n": typeof types.GroupSessionDocument,
    "\n  mutation LookAtInvitation($input: LookAtInvitationInput!) {\n    lookAtInvitation(input: $input) {\n      __typename\n      ... on InvitationOffer {\n        email\n        organizationName\n        hasAccount\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.LookAtInvitationDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      __typename\n      ... on SignedIn {\n        viewer {\n          isAuthenticated\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  subscription AppointmentHappened {\n    appointmentChanged {\n      kind\n      appointment {\n        ...AgendaRow\n      }\n    }\n  }\n": typeof types.AppointmentHappenedDocument,
    "\n  query UnreadCount {\n    unreadMessageCount\n  }\n": typeof types.UnreadCountDocument,
    "\n  subscription AnyMessage {\n    messageReceived {\n      message {\n        id\n        conversationId\n      }\n    }\n  }\n": typeof types.AnyMessageDocument,
    "\n  query OwnProfile {\n    mySpecialistProfile {\n      id\n      slug\n      displayName\n      headline\n      about\n      languages\n      formats\n      timeZone\n      city\n      portraitSeed\n      yearsOfPractice\n      focus\n      insurances\n      specialties {\n        slug\n        name\n      }\n      appointmentTypes {\n        id\n        name\n        description\n        durationMinutes\n        formats\n        price {\n          amountMinor\n          currency\n        }\n      }\n      nextSlots(first: 6) {\n        startsAt\n        endsAt\n      }\n    }\n  }\n": typeof types.OwnProfileDocument,
    "\n  fragment AgendaRow on Appointment {\n    id\n    state\n    startsAt\n    endsAt\n    timeZone\n    format\n    createdAt\n    appointmentType {\n      id\n      name\n    }\n    patient {\n      id\n      displayName\n    }\n    visit {\n      id\n      state\n      opensAt\n    }\n    intakeStatus {\n      state\n    }\n  }\n": typeof types.AgendaRowFragmentDoc,
    "\n  fragment CareAppointment on Appointment {\n    id\n    state\n    startsAt\n    endsAt\n    format\n    appointmentType {\n      id\n      name\n    }\n    intakeStatus {\n      state\n    }\n  }\n": typeof types.CareAppointmentFragmentDoc,
    "\n  fragment CareSummary on CareRelationship {\n    id\n    since\n    patient {\n      id\n      displayName\n    }\n    nextAppointment {\n      ...CareAppointment\n    }\n    lastAppointment {\n      ...CareAppointment\n    }\n    conversation {\n      id\n      unreadCount\n    }\n  }\n": typeof types.CareSummaryFragmentDoc,
    "\n  query Patients($first: Int!, $after: String, $search: String) {\n    myPatients {\n      patients(first: $first, after: $after, search: $search) {\n        totalCount\n        edges {\n          cursor\n          node {\n            ...CareSummary\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.PatientsDocument,
    "\n  query PatientPage($id: ID!) {\n    patient(id: $id) {\n      ...CareSummary\n    }\n  }\n": typeof types.PatientPageDocument,
    "\n  query PatientAppointments($id: ID!, $first: Int!, $after: String) {\n    patient(id: $id) {\n      id\n      appointments(first: $first, after: $after) {\n        totalCount\n        edges {\n          cursor\n          node {\n            ...CareAppointment\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.PatientAppointmentsDocument,
    "\n  query PatientNotes($id: ID!, $first: Int!, $after: String) {\n    patient(id: $id) {\n      id\n      notes(first: $first, after: $after) {\n        edges {\n          cursor\n          node {\n            id\n            state\n            createdAt\n            signedAt\n            appointment {\n              ...CareAppointment\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.PatientNotesDocument,
    "\n  query MyPayoutAccount {\n    myPayoutAccount {\n      ...PayoutAccountFields\n    }\n  }\n\n  fragment PayoutAccountFields on PayoutAccount {\n    state\n    requirementsDue\n    dueBy\n    checkedAt\n  }\n": typeof types.MyPayoutAccountDocument,
    "\n  mutation OpenPayoutAccount($input: OpenPayoutAccountInput!) {\n    openPayoutAccount(input: $input) {\n      __typename\n      ... on PayoutAccountOpened {\n        link {\n          url\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.OpenPayoutAccountDocument,
    "\n  mutation CheckPayoutAccount {\n    checkPayoutAccount {\n      __typename\n      ... on PayoutAccountChecked {\n        account {\n          ...PayoutAccountFields\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.CheckPayoutAccountDocument,
    "\n  query OwnReception {\n    mySpecialistProfile {\n      ...Reception\n    }\n  }\n\n  fragment Reception on Specialist {\n    id\n    profileVersion\n    ageGroups\n    licensedIn\n    allocation {\n      takesPart\n      mostOpen\n      mostNewPerWeek\n      open\n      newThisWeek\n      isFull\n      version\n    }\n  }\n": typeof types.OwnReceptionDocument,
    "\n  mutation SaveLimits($input: SaveAllocationPartInput!) {\n    saveAllocationPart(input: $input) {\n      ... on SaveAllocationPartPayload {\n        specialist {\n          ...Reception\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.SaveLimitsDocument,
    "\n  query PortalSearch($text: String!, $hasMessages: Boolean!) {\n    myPatients {\n      patients(first: 5, search: $text) {\n        edges {\n          cursor\n          node {\n            id\n            patient {\n              id\n              displayName\n            }\n            nextAppointment {\n              id\n              startsAt\n            }\n            lastAppointment {\n              id\n              startsAt\n            }\n            conversation @include(if: $hasMessages) {\n              id\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.PortalSearchDocument,
    "\n  query OwnLicences {\n    mySpecialistProfile {\n      id\n      needsRegion\n      licensedIn\n    }\n  }\n": typeof types.OwnLicencesDocument,
    "\n  query PreviewOwnSeries($input: PreviewSeriesInput!) {\n    previewSeries(input: $input) {\n      ... on SeriesPreview {\n        occurrences {\n          occursAt\n          startsAt\n          isFree\n          reasons {\n            rule\n          }\n        }\n        proposal {\n          moves {\n            occursAt\n            to\n          }\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.PreviewOwnSeriesDocument,
    "\n  mutation BookSeries($input: BookSeriesInput!) {\n    bookSeries(input: $input) {\n      __typename\n      ... on BookSeriesPayload {\n        series {\n          id\n          appointments {\n            ...CareAppointment\n          }\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.BookSeriesDocument,
    "\n  query Today($weekAgo: DateTime!, $dayStart: DateTime!, $dayEnd: DateTime!, $ahead: DateTime!) {\n    today: agenda(from: $dayStart, to: $dayEnd) {\n      ...AgendaRow\n    }\n    ahead: agenda(from: $dayEnd, to: $ahead) {\n      ...AgendaRow\n    }\n    before: agenda(from: $weekAgo, to: $dayStart) {\n      id\n      state\n    }\n    unreadMessageCount\n    myOnboarding {\n      isBookable\n      requirements {\n        applies\n      }\n      checklist {\n        key\n        state\n      }\n    }\n  }\n": typeof types.TodayDocument,
    "\n  query TodayOpen($dayStart: DateTime!, $now: DateTime!) {\n    ended: agenda(from: $dayStart, to: $now) {\n      id\n      notes {\n        id\n        state\n      }\n    }\n  }\n": typeof types.TodayOpenDocument,
    "\n  subscription NextVisitChanged($visitId: ID!) {\n    visitChanged(visitId: $visitId) {\n      id\n      state\n      opensAt\n    }\n  }\n": typeof types.NextVisitChangedDocument,
    "\n  fragment WaitingParts on WaitingFor {\n    count\n    appointmentType {\n      id\n      name\n    }\n    waits {\n      id\n      joinedAt\n      until\n      format\n      weekdays\n      fromMinute\n      toMinute\n      patient {\n        id\n        displayName\n      }\n    }\n  }\n": typeof types.WaitingPartsFragmentDoc,
    "\n  query OwnWaitlist {\n    waitlist {\n      ...WaitingParts\n    }\n  }\n": typeof types.OwnWaitlistDocument,
    "\n  subscription OwnWaitlistChanged {\n    waitlistChanged {\n      waitlist {\n        ...WaitingParts\n      }\n    }\n  }\n": typeof types.OwnWaitlistChangedDocument,
    "\n  query Workspace($id: ID!) {\n    appointment(id: $id) {\n      ...AgendaRow\n      conversation {\n        id\n        unreadCount\n      }\n    }\n  }\n": typeof types.WorkspaceDocument,
    "\n  query VisitAppointment($id: ID!) {\n    visit(id: $id) {\n      id\n      appointment {\n        id\n      }\n    }\n  }\n": typeof types.VisitAppointmentDocument,
    "\n  query WorkspaceIntake($id: ID!) {\n    appointment(id: $id) {\n      id\n      intakeStatus {\n        state\n        dueAt\n      }\n      intake {\n        id\n        answeredAt\n        form {\n          id\n          version\n          title\n        }\n        answers {\n          key\n          question\n          values\n        }\n      }\n    }\n  }\n": typeof types.WorkspaceIntakeDocument,
    "\n  fragment NoteParts on Note {\n    id\n    state\n    body\n    createdAt\n    signedAt\n    author {\n      id\n      displayName\n    }\n    addenda {\n      id\n      body\n      createdAt\n      author {\n        id\n        displayName\n      }\n    }\n  }\n": typeof types.NotePartsFragmentDoc,
    "\n  query WorkspaceNotes($id: ID!) {\n    appointment(id: $id) {\n      id\n      notes {\n        ...NoteParts\n      }\n    }\n  }\n": typeof types.WorkspaceNotesDocument,
    "\n  query NoteVersions($id: ID!) {\n    appointment(id: $id) {\n      id\n      notes {\n        id\n        versions {\n          version\n          body\n          savedAt\n        }\n      }\n    }\n  }\n": typeof types.NoteVersionsDocument,
    "\n  mutation SaveNote($input: SaveNoteInput!) {\n    saveNote(input: $input) {\n      ... on SaveNotePayload {\n        note {\n          ...NoteParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.SaveNoteDocument,
    "\n  mutation SignNote($input: SignNoteInput!) {\n    signNote(input: $input) {\n      ... on SignNotePayload {\n        note {\n          ...NoteParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.SignNoteDocument,
    "\n  mutation AddAddendum($input: AddAddendumInput!) {\n    addAddendum(input: $input) {\n      ... on AddAddendumPayload {\n        note {\n          ...NoteParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.AddAddendumDocument,
    "\n  query AccessLog($id: ID!) {\n    appointment(id: $id) {\n      id\n      accessLog {\n        id\n        at\n        action\n        resource\n        reason\n        actor {\n          id\n          displayName\n        }\n      }\n    }\n  }\n": typeof types.AccessLogDocument,
};
const documents: Documents = {
    "\n  fragment CredentialParts on Credential {\n    id\n    kind\n    state\n    reason\n    validFrom\n    validUntil\n    submittedAt\n    decidedAt\n    replacedAt\n    replacesId\n    decidedBy {\n      id\n      displayName\n    }\n    licence {\n      profession\n      number\n      authority\n      jurisdiction\n    }\n    file {\n      id\n      name\n      byteSize\n      scan\n      url\n    }\n  }\n": types.CredentialPartsFragmentDoc,
    "\n  fragment RequirementParts on RequirementStatus {\n    key\n    state\n  }\n": types.RequirementPartsFragmentDoc,
    "\n  fragment SessionParts on GroupSession {\n    id\n    startsAt\n    endsAt\n    seats\n    seatsTaken\n    isCancelled\n    isOver\n    revision\n    appointmentType {\n      id\n      name\n    }\n    specialist {\n      id\n      displayName\n      timeZone\n    }\n  }\n": types.SessionPartsFragmentDoc,
    "\n  fragment PaymentSums on Payment {\n    id\n    state\n    createdAt\n    amount {\n      amountMinor\n      currency\n    }\n    refunded {\n      amountMinor\n      currency\n    }\n    split {\n      applicationFee {\n        amountMinor\n        currency\n      }\n      net {\n        amountMinor\n        currency\n      }\n    }\n  }\n": types.PaymentSumsFragmentDoc,
    "\n  fragment AvailabilityFields on Availability {\n    id\n    version\n    timeZone\n    dailyCap\n    isShared\n    weekly {\n      weekday\n      fromMinute\n      toMinute\n    }\n    focus {\n      weekday\n      fromMinute\n      toMinute\n    }\n    dates {\n      day\n      replacesWeek\n      hours {\n        fromMinute\n        toMinute\n      }\n    }\n    absences {\n      id\n      startsAt\n      endsAt\n    }\n    types {\n      ...TypeRules\n    }\n    outside {\n      ...OutsideRow\n    }\n  }\n  fragment TypeRules on AppointmentTypeRules {\n    id\n    nameDe\n    nameEn\n    descriptionDe\n    descriptionEn\n    formats\n    durationMinutes\n    bufferBeforeMinutes\n    bufferAfterMinutes\n    noticeMinutes\n    horizonDays\n    gridMinutes\n    dailyCap\n    seriesMost\n    offerMinutes\n    seats\n    isOffered\n    appointmentType {\n      id\n      price {\n        amountMinor\n        currency\n      }\n      priceVersion\n    }\n  }\n  fragment OutsideRow on Appointment {\n    id\n    startsAt\n    endsAt\n  }\n": types.AvailabilityFieldsFragmentDoc,
    "\n  query OwnAvailability {\n    availability {\n      ...AvailabilityFields\n    }\n  }\n": types.OwnAvailabilityDocument,
    "\n  query PreviewWeek($week: WeekInput!, $type: ID!, $from: Date!, $days: Int!, $timeZone: String!) {\n    availabilityPreview(week: $week, appointmentTypeId: $type, from: $from, days: $days, timeZone: $timeZone) {\n      days {\n        date\n        slots {\n          startsAt\n        }\n      }\n      outside {\n        ...OutsideRow\n      }\n    }\n  }\n": types.PreviewWeekDocument,
    "\n  mutation SetWeeklyHours($input: SetWeeklyHoursInput!) {\n    setWeeklyHours(input: $input) {\n      __typename\n      ... on SetWeeklyHoursPayload {\n        availability {\n          ...AvailabilityFields\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n      ... on HoursOverlapError {\n        spans {\n          weekday\n          fromMinute\n          toMinute\n        }\n      }\n    }\n  }\n": types.SetWeeklyHoursDocument,
    "\n  mutation SetDateHours($input: SetDateHoursInput!) {\n    setDateHours(input: $input) {\n      __typename\n      ... on SetDateHoursPayload {\n        availability {\n          ...AvailabilityFields\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.SetDateHoursDocument,
    "\n  mutation ClearDateHours($input: ClearDateHoursInput!) {\n    clearDateHours(input: $input) {\n      __typename\n      ... on ClearDateHoursPayload {\n        availability {\n          ...AvailabilityFields\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.ClearDateHoursDocument,
    "\n  mutation AddAbsence($input: AddAbsenceInput!) {\n    addAbsence(input: $input) {\n      __typename\n      ... on AddAbsencePayload {\n        availability {\n          ...AvailabilityFields\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.AddAbsenceDocument,
    "\n  mutation RemoveAbsence($input: RemoveAbsenceInput!) {\n    removeAbsence(input: $input) {\n      __typename\n      ... on RemoveAbsencePayload {\n        availability {\n          ...AvailabilityFields\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.RemoveAbsenceDocument,
    "\n  mutation SaveAppointmentType($input: SaveAppointmentTypeInput!) {\n    saveAppointmentType(input: $input) {\n      __typename\n      ... on SaveAppointmentTypePayload {\n        availability {\n          ...AvailabilityFields\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.SaveAppointmentTypeDocument,
    "\n  query ExplainTime($id: ID!, $type: ID!, $at: DateTime!) {\n    explainSlot(specialistId: $id, appointmentTypeId: $type, startsAt: $at) {\n      isOffered\n      reasons {\n        rule\n        needed\n        spans {\n          startsAt\n          endsAt\n        }\n        appointments {\n          ...OutsideRow\n        }\n      }\n    }\n  }\n": types.ExplainTimeDocument,
    "\n  mutation CreateCalendarCode {\n    createCalendarCode {\n      __typename\n      ... on CalendarCodeCreated {\n        code\n        expiresAt\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.CreateCalendarCodeDocument,
    "\n  mutation JoinCalendar($input: JoinCalendarInput!) {\n    joinCalendar(input: $input) {\n      __typename\n      ... on JoinCalendarPayload {\n        availability {\n          ...AvailabilityFields\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.JoinCalendarDocument,
    "\n  mutation LeaveCalendar($input: LeaveCalendarInput!) {\n    leaveCalendar(input: $input) {\n      __typename\n      ... on LeaveCalendarPayload {\n        availability {\n          ...AvailabilityFields\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.LeaveCalendarDocument,
    "\n  query BusySources {\n    myBusySources {\n      ...BusySourceFields\n    }\n  }\n\n  fragment BusySourceFields on BusySource {\n    id\n    name\n    host\n    state\n    fault\n    spanCount\n    triedAt\n    readAt\n  }\n": types.BusySourcesDocument,
    "\n  mutation AddBusySource($input: AddBusySourceInput!) {\n    addBusySource(input: $input) {\n      __typename\n      ... on BusySourceSaved {\n        source {\n          ...BusySourceFields\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.AddBusySourceDocument,
    "\n  mutation RefreshBusySource($input: BusySourceInput!) {\n    refreshBusySource(input: $input) {\n      __typename\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.RefreshBusySourceDocument,
    "\n  mutation RemoveBusySource($input: BusySourceInput!) {\n    removeBusySource(input: $input) {\n      __typename\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.RemoveBusySourceDocument,
    "\n  query CalendarSpan($from: DateTime!, $to: DateTime!) {\n    agenda(from: $from, to: $to) {\n      ...AgendaRow\n      series {\n        id\n        appointments {\n          id\n          state\n        }\n      }\n      groupSession {\n        id\n      }\n    }\n    groupSessions(from: $from, to: $to) {\n      ...SessionParts\n    }\n  }\n": types.CalendarSpanDocument,
    "\n  query MyOnboarding {\n    myOnboarding {\n      ...OnboardingFields\n    }\n  }\n\n  fragment OnboardingFields on SpecialistOnboarding {\n    isBookable\n    approval\n    reason\n    handedInAt\n    suspendedAt\n    suspensionReason\n    canHandIn\n    requirements {\n      version\n      needsApproval\n      appliesFrom\n      applies\n    }\n    checklist {\n      ...RequirementParts\n    }\n    credentials {\n      ...CredentialParts\n    }\n  }\n": types.MyOnboardingDocument,
    "\n  mutation SubmitCredential($input: SubmitCredentialInput!) {\n    submitCredential(input: $input) {\n      __typename\n      ... on CredentialSubmitted {\n        onboarding {\n          ...OnboardingFields\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.SubmitCredentialDocument,
    "\n  mutation HandIn($input: HandInOnboardingInput!) {\n    handInOnboarding(input: $input) {\n      __typename\n      ... on OnboardingHandedIn {\n        onboarding {\n          ...OnboardingFields\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.HandInDocument,
    "\n  fragment EarningsFiguresParts on EarningsFigures {\n    gross {\n      amountMinor\n      currency\n    }\n    refunds {\n      amountMinor\n      currency\n    }\n    applicationFee {\n      amountMinor\n      currency\n    }\n    net {\n      amountMinor\n      currency\n    }\n    transferred {\n      amountMinor\n      currency\n    }\n  }\n": types.EarningsFiguresPartsFragmentDoc,
    "\n  query Earnings($from: Date!, $to: Date!, $before: Date!, $until: Date!, $grain: EarningsGrain!, $timeZone: String!) {\n    myEarnings(from: $from, to: $to, grain: $grain, timeZone: $timeZone) {\n      currency\n      total {\n        ...EarningsFiguresParts\n      }\n      points {\n        date\n        figures {\n          ...EarningsFiguresParts\n        }\n      }\n    }\n    earlier: myEarnings(from: $before, to: $until, grain: MONTH, timeZone: $timeZone) {\n      currency\n      total {\n        net {\n          amountMinor\n          currency\n        }\n      }\n    }\n  }\n": types.EarningsDocument,
    "\n  query EarnedPayments($first: Int!, $after: String) {\n    myPayments(first: $first, after: $after) {\n      totalCount\n      edges {\n        cursor\n        node {\n          ...PaymentSums\n          paidAt\n          appointment {\n            id\n            startsAt\n            format\n            appointmentType {\n              id\n              name\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.EarnedPaymentsDocument,
    "\n  query Groups($from: DateTime!, $to: DateTime!) {\n    groupSessions(from: $from, to: $to) {\n      ...SessionParts\n    }\n  }\n": types.GroupsDocument,
    "\n  query GroupSession($id: ID!) {\n    groupSession(id: $id) {\n      ...SessionParts\n      participants {\n        id\n        state\n        patient {\n          id\n          displayName\n        }\n      }\n    }\n  }\n": types.GroupSessionDocument,
    "\n  mutation LookAtInvitation($input: LookAtInvitationInput!) {\n    lookAtInvitation(input: $input) {\n      __typename\n      ... on InvitationOffer {\n        email\n        organizationName\n        hasAccount\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.LookAtInvitationDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      __typename\n      ... on SignedIn {\n        viewer {\n          isAuthenticated\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.AcceptInvitationDocument,
    "\n  subscription AppointmentHappened {\n    appointmentChanged {\n      kind\n      appointment {\n        ...AgendaRow\n      }\n    }\n  }\n": types.AppointmentHappenedDocument,
    "\n  query UnreadCount {\n    unreadMessageCount\n  }\n": types.UnreadCountDocument,
    "\n  subscription AnyMessage {\n    messageReceived {\n      message {\n        id\n        conversationId\n      }\n    }\n  }\n": types.AnyMessageDocument,
    "\n  query OwnProfile {\n    mySpecialistProfile {\n      id\n      slug\n      displayName\n      headline\n      about\n      languages\n      formats\n      timeZone\n      city\n      portraitSeed\n      yearsOfPractice\n      focus\n      insurances\n      specialties {\n        slug\n        name\n      }\n      appointmentTypes {\n        id\n        name\n        description\n        durationMinutes\n        formats\n        price {\n          amountMinor\n          currency\n        }\n      }\n      nextSlots(first: 6) {\n        startsAt\n        endsAt\n      }\n    }\n  }\n": types.OwnProfileDocument,
    "\n  fragment AgendaRow on Appointment {\n    id\n    state\n    startsAt\n    endsAt\n    timeZone\n    format\n    createdAt\n    appointmentType {\n      id\n      name\n    }\n    patient {\n      id\n      displayName\n    }\n    visit {\n      id\n      state\n      opensAt\n    }\n    intakeStatus {\n      state\n    }\n  }\n": types.AgendaRowFragmentDoc,
    "\n  fragment CareAppointment on Appointment {\n    id\n    state\n    startsAt\n    endsAt\n    format\n    appointmentType {\n      id\n      name\n    }\n    intakeStatus {\n      state\n    }\n  }\n": types.CareAppointmentFragmentDoc,
    "\n  fragment CareSummary on CareRelationship {\n    id\n    since\n    patient {\n      id\n      displayName\n    }\n    nextAppointment {\n      ...CareAppointment\n    }\n    lastAppointment {\n      ...CareAppointment\n    }\n    conversation {\n      id\n      unreadCount\n    }\n  }\n": types.CareSummaryFragmentDoc,
    "\n  query Patients($first: Int!, $after: String, $search: String) {\n    myPatients {\n      patients(first: $first, after: $after, search: $search) {\n        totalCount\n        edges {\n          cursor\n          node {\n            ...CareSummary\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.PatientsDocument,
    "\n  query PatientPage($id: ID!) {\n    patient(id: $id) {\n      ...CareSummary\n    }\n  }\n": types.PatientPageDocument,
    "\n  query PatientAppointments($id: ID!, $first: Int!, $after: String) {\n    patient(id: $id) {\n      id\n      appointments(first: $first, after: $after) {\n        totalCount\n        edges {\n          cursor\n          node {\n            ...CareAppointment\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.PatientAppointmentsDocument,
    "\n  query PatientNotes($id: ID!, $first: Int!, $after: String) {\n    patient(id: $id) {\n      id\n      notes(first: $first, after: $after) {\n        edges {\n          cursor\n          node {\n            id\n            state\n            createdAt\n            signedAt\n            appointment {\n              ...CareAppointment\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.PatientNotesDocument,
    "\n  query MyPayoutAccount {\n    myPayoutAccount {\n      ...PayoutAccountFields\n    }\n  }\n\n  fragment PayoutAccountFields on PayoutAccount {\n    state\n    requirementsDue\n    dueBy\n    checkedAt\n  }\n": types.MyPayoutAccountDocument,
    "\n  mutation OpenPayoutAccount($input: OpenPayoutAccountInput!) {\n    openPayoutAccount(input: $input) {\n      __typename\n      ... on PayoutAccountOpened {\n        link {\n          url\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.OpenPayoutAccountDocument,
    "\n  mutation CheckPayoutAccount {\n    checkPayoutAccount {\n      __typename\n      ... on PayoutAccountChecked {\n        account {\n          ...PayoutAccountFields\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.CheckPayoutAccountDocument,
    "\n  query OwnReception {\n    mySpecialistProfile {\n      ...Reception\n    }\n  }\n\n  fragment Reception on Specialist {\n    id\n    profileVersion\n    ageGroups\n    licensedIn\n    allocation {\n      takesPart\n      mostOpen\n      mostNewPerWeek\n      open\n      newThisWeek\n      isFull\n      version\n    }\n  }\n": types.OwnReceptionDocument,
    "\n  mutation SaveLimits($input: SaveAllocationPartInput!) {\n    saveAllocationPart(input: $input) {\n      ... on SaveAllocationPartPayload {\n        specialist {\n          ...Reception\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.SaveLimitsDocument,
    "\n  query PortalSearch($text: String!, $hasMessages: Boolean!) {\n    myPatients {\n      patients(first: 5, search: $text) {\n        edges {\n          cursor\n          node {\n            id\n            patient {\n              id\n              displayName\n            }\n            nextAppointment {\n              id\n              startsAt\n            }\n            lastAppointment {\n              id\n              startsAt\n            }\n            conversation @include(if: $hasMessages) {\n              id\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.PortalSearchDocument,
    "\n  query OwnLicences {\n    mySpecialistProfile {\n      id\n      needsRegion\n      licensedIn\n    }\n  }\n": types.OwnLicencesDocument,
    "\n  query PreviewOwnSeries($input: PreviewSeriesInput!) {\n    previewSeries(input: $input) {\n      ... on SeriesPreview {\n        occurrences {\n          occursAt\n          startsAt\n          isFree\n          reasons {\n            rule\n          }\n        }\n        proposal {\n          moves {\n            occursAt\n            to\n          }\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.PreviewOwnSeriesDocument,
    "\n  mutation BookSeries($input: BookSeriesInput!) {\n    bookSeries(input: $input) {\n      __typename\n      ... on BookSeriesPayload {\n        series {\n          id\n          appointments {\n            ...CareAppointment\n          }\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.BookSeriesDocument,
    "\n  query Today($weekAgo: DateTime!, $dayStart: DateTime!, $dayEnd: DateTime!, $ahead: DateTime!) {\n    today: agenda(from: $dayStart, to: $dayEnd) {\n      ...AgendaRow\n    }\n    ahead: agenda(from: $dayEnd, to: $ahead) {\n      ...AgendaRow\n    }\n    before: agenda(from: $weekAgo, to: $dayStart) {\n      id\n      state\n    }\n    unreadMessageCount\n    myOnboarding {\n      isBookable\n      requirements {\n        applies\n      }\n      checklist {\n        key\n        state\n      }\n    }\n  }\n": types.TodayDocument,
    "\n  query TodayOpen($dayStart: DateTime!, $now: DateTime!) {\n    ended: agenda(from: $dayStart, to: $now) {\n      id\n      notes {\n        id\n        state\n      }\n    }\n  }\n": types.TodayOpenDocument,
    "\n  subscription NextVisitChanged($visitId: ID!) {\n    visitChanged(visitId: $visitId) {\n      id\n      state\n      opensAt\n    }\n  }\n": types.NextVisitChangedDocument,
    "\n  fragment WaitingParts on WaitingFor {\n    count\n    appointmentType {\n      id\n      name\n    }\n    waits {\n      id\n      joinedAt\n      until\n      format\n      weekdays\n      fromMinute\n      toMinute\n      patient {\n        id\n        displayName\n      }\n    }\n  }\n": types.WaitingPartsFragmentDoc,
    "\n  query OwnWaitlist {\n    waitlist {\n      ...WaitingParts\n    }\n  }\n": types.OwnWaitlistDocument,
    "\n  subscription OwnWaitlistChanged {\n    waitlistChanged {\n      waitlist {\n        ...WaitingParts\n      }\n    }\n  }\n": types.OwnWaitlistChangedDocument,
    "\n  query Workspace($id: ID!) {\n    appointment(id: $id) {\n      ...AgendaRow\n      conversation {\n        id\n        unreadCount\n      }\n    }\n  }\n": types.WorkspaceDocument,
    "\n  query VisitAppointment($id: ID!) {\n    visit(id: $id) {\n      id\n      appointment {\n        id\n      }\n    }\n  }\n": types.VisitAppointmentDocument,
    "\n  query WorkspaceIntake($id: ID!) {\n    appointment(id: $id) {\n      id\n      intakeStatus {\n        state\n        dueAt\n      }\n      intake {\n        id\n        answeredAt\n        form {\n          id\n          version\n          title\n        }\n        answers {\n          key\n          question\n          values\n        }\n      }\n    }\n  }\n": types.WorkspaceIntakeDocument,
    "\n  fragment NoteParts on Note {\n    id\n    state\n    body\n    createdAt\n    signedAt\n    author {\n      id\n      displayName\n    }\n    addenda {\n      id\n      body\n      createdAt\n      author {\n        id\n        displayName\n      }\n    }\n  }\n": types.NotePartsFragmentDoc,
    "\n  query WorkspaceNotes($id: ID!) {\n    appointment(id: $id) {\n      id\n      notes {\n        ...NoteParts\n      }\n    }\n  }\n": types.WorkspaceNotesDocument,
    "\n  query NoteVersions($id: ID!) {\n    appointment(id: $id) {\n      id\n      notes {\n        id\n        versions {\n          version\n          body\n          savedAt\n        }\n      }\n    }\n  }\n": types.NoteVersionsDocument,
    "\n  mutation SaveNote($input: SaveNoteInput!) {\n    saveNote(input: $input) {\n      ... on SaveNotePayload {\n        note {\n          ...NoteParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.SaveNoteDocument,
    "\n  mutation SignNote($input: SignNoteInput!) {\n    signNote(input: $input) {\n      ... on SignNotePayload {\n        note {\n          ...NoteParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.SignNoteDocument,
    "\n  mutation AddAddendum($input: AddAddendumInput!) {\n    addAddendum(input: $input) {\n      ... on AddAddendumPayload {\n        note {\n          ...NoteParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.AddAddendumDocument,
    "\n  query AccessLog($id: ID!) {\n    appointment(id: $id) {\n      id\n      accessLog {\n        id\n        at\n        action\n        resource\n        reason\n        actor {\n          id\n          displayName\n        }\n      }\n    }\n  }\n": types.AccessLogDocument,
};

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
export function graphql(source: "\n  fragment SessionParts on GroupSession {\n    id\n    startsAt\n    endsAt\n    seats\n    seatsTaken\n    isCancelled\n    isOver\n    revision\n    appointmentType {\n      id\n      name\n    }\n    specialist {\n      id\n      displayName\n      timeZone\n    }\n  }\n"): typeof import('./graphql').SessionPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PaymentSums on Payment {\n    id\n    state\n    createdAt\n    amount {\n      amountMinor\n      currency\n    }\n    refunded {\n      amountMinor\n      currency\n    }\n    split {\n      applicationFee {\n        amountMinor\n        currency\n      }\n      net {\n        amountMinor\n        currency\n      }\n    }\n  }\n"): typeof import('./graphql').PaymentSumsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AvailabilityFields on Availability {\n    id\n    version\n    timeZone\n    dailyCap\n    isShared\n    weekly {\n      weekday\n      fromMinute\n      toMinute\n    }\n    focus {\n      weekday\n      fromMinute\n      toMinute\n    }\n    dates {\n      day\n      replacesWeek\n      hours {\n        fromMinute\n        toMinute\n      }\n    }\n    absences {\n      id\n      startsAt\n      endsAt\n    }\n    types {\n      ...TypeRules\n    }\n    outside {\n      ...OutsideRow\n    }\n  }\n  fragment TypeRules on AppointmentTypeRules {\n    id\n    nameDe\n    nameEn\n    descriptionDe\n    descriptionEn\n    formats\n    durationMinutes\n    bufferBeforeMinutes\n    bufferAfterMinutes\n    noticeMinutes\n    horizonDays\n    gridMinutes\n    dailyCap\n    seriesMost\n    offerMinutes\n    seats\n    isOffered\n    appointmentType {\n      id\n      price {\n        amountMinor\n        currency\n      }\n      priceVersion\n    }\n  }\n  fragment OutsideRow on Appointment {\n    id\n    startsAt\n    endsAt\n  }\n"): typeof import('./graphql').AvailabilityFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnAvailability {\n    availability {\n      ...AvailabilityFields\n    }\n  }\n"): typeof import('./graphql').OwnAvailabilityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewWeek($week: WeekInput!, $type: ID!, $from: Date!, $days: Int!, $timeZone: String!) {\n    availabilityPreview(week: $week, appointmentTypeId: $type, from: $from, days: $days, timeZone: $timeZone) {\n      days {\n        date\n        slots {\n          startsAt\n        }\n      }\n      outside {\n        ...OutsideRow\n      }\n    }\n  }\n"): typeof import('./graphql').PreviewWeekDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetWeeklyHours($input: SetWeeklyHoursInput!) {\n    setWeeklyHours(input: $input) {\n      __typename\n      ... on SetWeeklyHoursPayload {\n        availability {\n          ...AvailabilityFields\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n      ... on HoursOverlapError {\n        spans {\n          weekday\n          fromMinute\n          toMinute\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SetWeeklyHoursDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetDateHours($input: SetDateHoursInput!) {\n    setDateHours(input: $input) {\n      __typename\n      ... on SetDateHoursPayload {\n        availability {\n          ...AvailabilityFields\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SetDateHoursDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClearDateHours($input: ClearDateHoursInput!) {\n    clearDateHours(input: $input) {\n      __typename\n      ... on ClearDateHoursPayload {\n        availability {\n          ...AvailabilityFields\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').ClearDateHoursDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddAbsence($input: AddAbsenceInput!) {\n    addAbsence(input: $input) {\n      __typename\n      ... on AddAbsencePayload {\n        availability {\n          ...AvailabilityFields\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AddAbsenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveAbsence($input: RemoveAbsenceInput!) {\n    removeAbsence(input: $input) {\n      __typename\n      ... on RemoveAbsencePayload {\n        availability {\n          ...AvailabilityFields\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RemoveAbsenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveAppointmentType($input: SaveAppointmentTypeInput!) {\n    saveAppointmentType(input: $input) {\n      __typename\n      ... on SaveAppointmentTypePayload {\n        availability {\n          ...AvailabilityFields\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SaveAppointmentTypeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExplainTime($id: ID!, $type: ID!, $at: DateTime!) {\n    explainSlot(specialistId: $id, appointmentTypeId: $type, startsAt: $at) {\n      isOffered\n      reasons {\n        rule\n        needed\n        spans {\n          startsAt\n          endsAt\n        }\n        appointments {\n          ...OutsideRow\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ExplainTimeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateCalendarCode {\n    createCalendarCode {\n      __typename\n      ... on CalendarCodeCreated {\n        code\n        expiresAt\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').CreateCalendarCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JoinCalendar($input: JoinCalendarInput!) {\n    joinCalendar(input: $input) {\n      __typename\n      ... on JoinCalendarPayload {\n        availability {\n          ...AvailabilityFields\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').JoinCalendarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveCalendar($input: LeaveCalendarInput!) {\n    leaveCalendar(input: $input) {\n      __typename\n      ... on LeaveCalendarPayload {\n        availability {\n          ...AvailabilityFields\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').LeaveCalendarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BusySources {\n    myBusySources {\n      ...BusySourceFields\n    }\n  }\n\n  fragment BusySourceFields on BusySource {\n    id\n    name\n    host\n    state\n    fault\n    spanCount\n    triedAt\n    readAt\n  }\n"): typeof import('./graphql').BusySourcesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddBusySource($input: AddBusySourceInput!) {\n    addBusySource(input: $input) {\n      __typename\n      ... on BusySourceSaved {\n        source {\n          ...BusySourceFields\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AddBusySourceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefreshBusySource($input: BusySourceInput!) {\n    refreshBusySource(input: $input) {\n      __typename\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RefreshBusySourceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveBusySource($input: BusySourceInput!) {\n    removeBusySource(input: $input) {\n      __typename\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RemoveBusySourceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CalendarSpan($from: DateTime!, $to: DateTime!) {\n    agenda(from: $from, to: $to) {\n      ...AgendaRow\n      series {\n        id\n        appointments {\n          id\n          state\n        }\n      }\n      groupSession {\n        id\n      }\n    }\n    groupSessions(from: $from, to: $to) {\n      ...SessionParts\n    }\n  }\n"): typeof import('./graphql').CalendarSpanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyOnboarding {\n    myOnboarding {\n      ...OnboardingFields\n    }\n  }\n\n  fragment OnboardingFields on SpecialistOnboarding {\n    isBookable\n    approval\n    reason\n    handedInAt\n    suspendedAt\n    suspensionReason\n    canHandIn\n    requirements {\n      version\n      needsApproval\n      appliesFrom\n      applies\n    }\n    checklist {\n      ...RequirementParts\n    }\n    credentials {\n      ...CredentialParts\n    }\n  }\n"): typeof import('./graphql').MyOnboardingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitCredential($input: SubmitCredentialInput!) {\n    submitCredential(input: $input) {\n      __typename\n      ... on CredentialSubmitted {\n        onboarding {\n          ...OnboardingFields\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SubmitCredentialDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandIn($input: HandInOnboardingInput!) {\n    handInOnboarding(input: $input) {\n      __typename\n      ... on OnboardingHandedIn {\n        onboarding {\n          ...OnboardingFields\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').HandInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EarningsFiguresParts on EarningsFigures {\n    gross {\n      amountMinor\n      currency\n    }\n    refunds {\n      amountMinor\n      currency\n    }\n    applicationFee {\n      amountMinor\n      currency\n    }\n    net {\n      amountMinor\n      currency\n    }\n    transferred {\n      amountMinor\n      currency\n    }\n  }\n"): typeof import('./graphql').EarningsFiguresPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Earnings($from: Date!, $to: Date!, $before: Date!, $until: Date!, $grain: EarningsGrain!, $timeZone: String!) {\n    myEarnings(from: $from, to: $to, grain: $grain, timeZone: $timeZone) {\n      currency\n      total {\n        ...EarningsFiguresParts\n      }\n      points {\n        date\n        figures {\n          ...EarningsFiguresParts\n        }\n      }\n    }\n    earlier: myEarnings(from: $before, to: $until, grain: MONTH, timeZone: $timeZone) {\n      currency\n      total {\n        net {\n          amountMinor\n          currency\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').EarningsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EarnedPayments($first: Int!, $after: String) {\n    myPayments(first: $first, after: $after) {\n      totalCount\n      edges {\n        cursor\n        node {\n          ...PaymentSums\n          paidAt\n          appointment {\n            id\n            startsAt\n            format\n            appointmentType {\n              id\n              name\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').EarnedPaymentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Groups($from: DateTime!, $to: DateTime!) {\n    groupSessions(from: $from, to: $to) {\n      ...SessionParts\n    }\n  }\n"): typeof import('./graphql').GroupsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupSession($id: ID!) {\n    groupSession(id: $id) {\n      ...SessionParts\n      participants {\n        id\n        state\n        patient {\n          id\n          displayName\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').GroupSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LookAtInvitation($input: LookAtInvitationInput!) {\n    lookAtInvitation(input: $input) {\n      __typename\n      ... on InvitationOffer {\n        email\n        organizationName\n        hasAccount\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').LookAtInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      __typename\n      ... on SignedIn {\n        viewer {\n          isAuthenticated\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AcceptInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription AppointmentHappened {\n    appointmentChanged {\n      kind\n      appointment {\n        ...AgendaRow\n      }\n    }\n  }\n"): typeof import('./graphql').AppointmentHappenedDocument;
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
export function graphql(source: "\n  query OwnProfile {\n    mySpecialistProfile {\n      id\n      slug\n      displayName\n      headline\n      about\n      languages\n      formats\n      timeZone\n      city\n      portraitSeed\n      yearsOfPractice\n      focus\n      insurances\n      specialties {\n        slug\n        name\n      }\n      appointmentTypes {\n        id\n        name\n        description\n        durationMinutes\n        formats\n        price {\n          amountMinor\n          currency\n        }\n      }\n      nextSlots(first: 6) {\n        startsAt\n        endsAt\n      }\n    }\n  }\n"): typeof import('./graphql').OwnProfileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AgendaRow on Appointment {\n    id\n    state\n    startsAt\n    endsAt\n    timeZone\n    format\n    createdAt\n    appointmentType {\n      id\n      name\n    }\n    patient {\n      id\n      displayName\n    }\n    visit {\n      id\n      state\n      opensAt\n    }\n    intakeStatus {\n      state\n    }\n  }\n"): typeof import('./graphql').AgendaRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CareAppointment on Appointment {\n    id\n    state\n    startsAt\n    endsAt\n    format\n    appointmentType {\n      id\n      name\n    }\n    intakeStatus {\n      state\n    }\n  }\n"): typeof import('./graphql').CareAppointmentFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CareSummary on CareRelationship {\n    id\n    since\n    patient {\n      id\n      displayName\n    }\n    nextAppointment {\n      ...CareAppointment\n    }\n    lastAppointment {\n      ...CareAppointment\n    }\n    conversation {\n      id\n      unreadCount\n    }\n  }\n"): typeof import('./graphql').CareSummaryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Patients($first: Int!, $after: String, $search: String) {\n    myPatients {\n      patients(first: $first, after: $after, search: $search) {\n        totalCount\n        edges {\n          cursor\n          node {\n            ...CareSummary\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PatientsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PatientPage($id: ID!) {\n    patient(id: $id) {\n      ...CareSummary\n    }\n  }\n"): typeof import('./graphql').PatientPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PatientAppointments($id: ID!, $first: Int!, $after: String) {\n    patient(id: $id) {\n      id\n      appointments(first: $first, after: $after) {\n        totalCount\n        edges {\n          cursor\n          node {\n            ...CareAppointment\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PatientAppointmentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PatientNotes($id: ID!, $first: Int!, $after: String) {\n    patient(id: $id) {\n      id\n      notes(first: $first, after: $after) {\n        edges {\n          cursor\n          node {\n            id\n            state\n            createdAt\n            signedAt\n            appointment {\n              ...CareAppointment\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PatientNotesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyPayoutAccount {\n    myPayoutAccount {\n      ...PayoutAccountFields\n    }\n  }\n\n  fragment PayoutAccountFields on PayoutAccount {\n    state\n    requirementsDue\n    dueBy\n    checkedAt\n  }\n"): typeof import('./graphql').MyPayoutAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenPayoutAccount($input: OpenPayoutAccountInput!) {\n    openPayoutAccount(input: $input) {\n      __typename\n      ... on PayoutAccountOpened {\n        link {\n          url\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').OpenPayoutAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckPayoutAccount {\n    checkPayoutAccount {\n      __typename\n      ... on PayoutAccountChecked {\n        account {\n          ...PayoutAccountFields\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').CheckPayoutAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnReception {\n    mySpecialistProfile {\n      ...Reception\n    }\n  }\n\n  fragment Reception on Specialist {\n    id\n    profileVersion\n    ageGroups\n    licensedIn\n    allocation {\n      takesPart\n      mostOpen\n      mostNewPerWeek\n      open\n      newThisWeek\n      isFull\n      version\n    }\n  }\n"): typeof import('./graphql').OwnReceptionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveLimits($input: SaveAllocationPartInput!) {\n    saveAllocationPart(input: $input) {\n      ... on SaveAllocationPartPayload {\n        specialist {\n          ...Reception\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SaveLimitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PortalSearch($text: String!, $hasMessages: Boolean!) {\n    myPatients {\n      patients(first: 5, search: $text) {\n        edges {\n          cursor\n          node {\n            id\n            patient {\n              id\n              displayName\n            }\n            nextAppointment {\n              id\n              startsAt\n            }\n            lastAppointment {\n              id\n              startsAt\n            }\n            conversation @include(if: $hasMessages) {\n              id\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PortalSearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnLicences {\n    mySpecialistProfile {\n      id\n      needsRegion\n      licensedIn\n    }\n  }\n"): typeof import('./graphql').OwnLicencesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewOwnSeries($input: PreviewSeriesInput!) {\n    previewSeries(input: $input) {\n      ... on SeriesPreview {\n        occurrences {\n          occursAt\n          startsAt\n          isFree\n          reasons {\n            rule\n          }\n        }\n        proposal {\n          moves {\n            occursAt\n            to\n          }\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PreviewOwnSeriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BookSeries($input: BookSeriesInput!) {\n    bookSeries(input: $input) {\n      __typename\n      ... on BookSeriesPayload {\n        series {\n          id\n          appointments {\n            ...CareAppointment\n          }\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').BookSeriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Today($weekAgo: DateTime!, $dayStart: DateTime!, $dayEnd: DateTime!, $ahead: DateTime!) {\n    today: agenda(from: $dayStart, to: $dayEnd) {\n      ...AgendaRow\n    }\n    ahead: agenda(from: $dayEnd, to: $ahead) {\n      ...AgendaRow\n    }\n    before: agenda(from: $weekAgo, to: $dayStart) {\n      id\n      state\n    }\n    unreadMessageCount\n    myOnboarding {\n      isBookable\n      requirements {\n        applies\n      }\n      checklist {\n        key\n        state\n      }\n    }\n  }\n"): typeof import('./graphql').TodayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TodayOpen($dayStart: DateTime!, $now: DateTime!) {\n    ended: agenda(from: $dayStart, to: $now) {\n      id\n      notes {\n        id\n        state\n      }\n    }\n  }\n"): typeof import('./graphql').TodayOpenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription NextVisitChanged($visitId: ID!) {\n    visitChanged(visitId: $visitId) {\n      id\n      state\n      opensAt\n    }\n  }\n"): typeof import('./graphql').NextVisitChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WaitingParts on WaitingFor {\n    count\n    appointmentType {\n      id\n      name\n    }\n    waits {\n      id\n      joinedAt\n      until\n      format\n      weekdays\n      fromMinute\n      toMinute\n      patient {\n        id\n        displayName\n      }\n    }\n  }\n"): typeof import('./graphql').WaitingPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnWaitlist {\n    waitlist {\n      ...WaitingParts\n    }\n  }\n"): typeof import('./graphql').OwnWaitlistDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription OwnWaitlistChanged {\n    waitlistChanged {\n      waitlist {\n        ...WaitingParts\n      }\n    }\n  }\n"): typeof import('./graphql').OwnWaitlistChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Workspace($id: ID!) {\n    appointment(id: $id) {\n      ...AgendaRow\n      conversation {\n        id\n        unreadCount\n      }\n    }\n  }\n"): typeof import('./graphql').WorkspaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VisitAppointment($id: ID!) {\n    visit(id: $id) {\n      id\n      appointment {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').VisitAppointmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkspaceIntake($id: ID!) {\n    appointment(id: $id) {\n      id\n      intakeStatus {\n        state\n        dueAt\n      }\n      intake {\n        id\n        answeredAt\n        form {\n          id\n          version\n          title\n        }\n        answers {\n          key\n          question\n          values\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').WorkspaceIntakeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NoteParts on Note {\n    id\n    state\n    body\n    createdAt\n    signedAt\n    author {\n      id\n      displayName\n    }\n    addenda {\n      id\n      body\n      createdAt\n      author {\n        id\n        displayName\n      }\n    }\n  }\n"): typeof import('./graphql').NotePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkspaceNotes($id: ID!) {\n    appointment(id: $id) {\n      id\n      notes {\n        ...NoteParts\n      }\n    }\n  }\n"): typeof import('./graphql').WorkspaceNotesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NoteVersions($id: ID!) {\n    appointment(id: $id) {\n      id\n      notes {\n        id\n        versions {\n          version\n          body\n          savedAt\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').NoteVersionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveNote($input: SaveNoteInput!) {\n    saveNote(input: $input) {\n      ... on SaveNotePayload {\n        note {\n          ...NoteParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').SaveNoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignNote($input: SignNoteInput!) {\n    signNote(input: $input) {\n      ... on SignNotePayload {\n        note {\n          ...NoteParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').SignNoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddAddendum($input: AddAddendumInput!) {\n    addAddendum(input: $input) {\n      ... on AddAddendumPayload {\n        note {\n          ...NoteParts\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').AddAddendumDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccessLog($id: ID!) {\n    appointment(id: $id) {\n      id\n      accessLog {\n        id\n        at\n        action\n        resource\n        reason\n        actor {\n          id\n          displayName\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AccessLogDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
