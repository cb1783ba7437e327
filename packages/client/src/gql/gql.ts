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
    "\n  query Boot {\n    brand {\n      id\n      slug\n      name\n      tagline\n      operatingModel\n      locales\n      defaultLocale\n      formOfAddress\n      currency\n      timeZone\n      theme {\n        accent\n        second\n        headingFont\n        logoUrl\n      }\n      modules\n      portals {\n        portal\n        url\n      }\n      supportEmail\n    }\n    viewer {\n      isAuthenticated\n      hasAttributionConsent\n      scopes\n      portals\n    }\n  }\n": typeof types.BootDocument,
    "\n  query Me {\n    viewer {\n      person {\n        id\n        displayName\n        givenName\n        familyName\n        email\n        locale\n        timeZone\n      }\n      membership {\n        id\n        role\n        organization {\n          id\n          name\n        }\n      }\n      memberships {\n        id\n        role\n        organization {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.MeDocument,
    "\n  query LegalTexts {\n    brand {\n      id\n      legal {\n        kind\n        title\n        body\n        version\n      }\n    }\n  }\n": typeof types.LegalTextsDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignedIn {\n        viewer {\n          isAuthenticated\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on TooManyAttemptsError {\n        retryAfterSeconds\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation RegisterPatient($input: RegisterPatientInput!) {\n    registerPatient(input: $input) {\n      ... on SignedIn {\n        viewer {\n          isAuthenticated\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.RegisterPatientDocument,
    "\n  mutation RequestMagicLink($input: RequestMagicLinkInput!) {\n    requestMagicLink(input: $input) {\n      ... on MagicLinkRequested {\n        isAccepted\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.RequestMagicLinkDocument,
    "\n  mutation RedeemMagicLink($input: RedeemMagicLinkInput!) {\n    redeemMagicLink(input: $input) {\n      ... on SignedIn {\n        viewer {\n          isAuthenticated\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.RedeemMagicLinkDocument,
    "\n  mutation SignOut {\n    signOut {\n      isSignedOut\n    }\n  }\n": typeof types.SignOutDocument,
    "\n  mutation ActivateMembership($input: ActivateMembershipInput!) {\n    activateMembership(input: $input) {\n      ... on SignedIn {\n        viewer {\n          isAuthenticated\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.ActivateMembershipDocument,
    "\n  mutation UpdateLanguage($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      ... on ProfileUpdated {\n        person {\n          id\n          locale\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.UpdateLanguageDocument,
};
const documents: Documents = {
    "\n  query Boot {\n    brand {\n      id\n      slug\n      name\n      tagline\n      operatingModel\n      locales\n      defaultLocale\n      formOfAddress\n      currency\n      timeZone\n      theme {\n        accent\n        second\n        headingFont\n        logoUrl\n      }\n      modules\n      portals {\n        portal\n        url\n      }\n      supportEmail\n    }\n    viewer {\n      isAuthenticated\n      hasAttributionConsent\n      scopes\n      portals\n    }\n  }\n": types.BootDocument,
    "\n  query Me {\n    viewer {\n      person {\n        id\n        displayName\n        givenName\n        familyName\n        email\n        locale\n        timeZone\n      }\n      membership {\n        id\n        role\n        organization {\n          id\n          name\n        }\n      }\n      memberships {\n        id\n        role\n        organization {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.MeDocument,
    "\n  query LegalTexts {\n    brand {\n      id\n      legal {\n        kind\n        title\n        body\n        version\n      }\n    }\n  }\n": types.LegalTextsDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignedIn {\n        viewer {\n          isAuthenticated\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on TooManyAttemptsError {\n        retryAfterSeconds\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation RegisterPatient($input: RegisterPatientInput!) {\n    registerPatient(input: $input) {\n      ... on SignedIn {\n        viewer {\n          isAuthenticated\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.RegisterPatientDocument,
    "\n  mutation RequestMagicLink($input: RequestMagicLinkInput!) {\n    requestMagicLink(input: $input) {\n      ... on MagicLinkRequested {\n        isAccepted\n      }\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.RequestMagicLinkDocument,
    "\n  mutation RedeemMagicLink($input: RedeemMagicLinkInput!) {\n    redeemMagicLink(input: $input) {\n      ... on SignedIn {\n        viewer {\n          isAuthenticated\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.RedeemMagicLinkDocument,
    "\n  mutation SignOut {\n    signOut {\n      isSignedOut\n    }\n  }\n": types.SignOutDocument,
    "\n  mutation ActivateMembership($input: ActivateMembershipInput!) {\n    activateMembership(input: $input) {\n      ... on SignedIn {\n        viewer {\n          isAuthenticated\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.ActivateMembershipDocument,
    "\n  mutation UpdateLanguage($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      ... on ProfileUpdated {\n        person {\n          id\n          locale\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.UpdateLanguageDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Boot {\n    brand {\n      id\n      slug\n      name\n      tagline\n      operatingModel\n      locales\n      defaultLocale\n      formOfAddress\n      currency\n      timeZone\n      theme {\n        accent\n        second\n        headingFont\n        logoUrl\n      }\n      modules\n      portals {\n        portal\n        url\n      }\n      supportEmail\n    }\n    viewer {\n      isAuthenticated\n      hasAttributionConsent\n      scopes\n      portals\n    }\n  }\n"): typeof import('./graphql').BootDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Me {\n    viewer {\n      person {\n        id\n        displayName\n        givenName\n        familyName\n        email\n        locale\n        timeZone\n      }\n      membership {\n        id\n        role\n        organization {\n          id\n          name\n        }\n      }\n      memberships {\n        id\n        role\n        organization {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LegalTexts {\n    brand {\n      id\n      legal {\n        kind\n        title\n        body\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').LegalTextsDocument;
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
export function graphql(source: "\n  mutation RedeemMagicLink($input: RedeemMagicLinkInput!) {\n    redeemMagicLink(input: $input) {\n      ... on SignedIn {\n        viewer {\n          isAuthenticated\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RedeemMagicLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut {\n      isSignedOut\n    }\n  }\n"): typeof import('./graphql').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ActivateMembership($input: ActivateMembershipInput!) {\n    activateMembership(input: $input) {\n      ... on SignedIn {\n        viewer {\n          isAuthenticated\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').ActivateMembershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateLanguage($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      ... on ProfileUpdated {\n        person {\n          id\n          locale\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateLanguageDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
