/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ActivateMembershipInput = {
  readonly membershipId: string;
};

export type Module =
  | 'AFFILIATE'
  | 'ASSISTED_SCHEDULING'
  | 'BOOKING'
  | 'EXPERIMENTS'
  | 'INTAKE'
  | 'MESSAGING'
  | 'PAYMENTS'
  | 'REFERRALS'
  | 'VIDEO';

export type OperatingModel =
  | 'CLINIC'
  | 'EMPLOYER_PROGRAMME'
  | 'MARKETPLACE'
  | 'MULTI_BRAND_NETWORK';

export type Portal =
  | 'AFFILIATE'
  | 'ORGANIZATION'
  | 'PATIENT'
  | 'SPECIALIST';

export type RedeemMagicLinkInput = {
  readonly token: string;
};

export type RegisterPatientInput = {
  /** The person has read and accepts the brand's terms and privacy text. */
  readonly acceptsTerms: boolean;
  readonly email: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly idempotencyKey: string;
  readonly locale: string;
  readonly password: string;
  readonly timeZone: string;
};

export type RequestMagicLinkInput = {
  readonly email: string;
  readonly portal: Portal;
  /** Path inside the portal to return to. */
  readonly returnTo?: string | null | undefined;
};

export type Role =
  | 'AFFILIATE'
  | 'BRAND_ADMIN'
  | 'COMPLIANCE_OFFICER'
  | 'COORDINATOR'
  | 'OPERATOR'
  | 'ORGANIZATION_ADMIN'
  | 'PATIENT'
  | 'SPECIALIST';

export type SignInInput = {
  readonly email: string;
  readonly password: string;
};

export type UpdateProfileInput = {
  readonly familyName?: string | null | undefined;
  readonly givenName?: string | null | undefined;
  readonly locale?: string | null | undefined;
  readonly timeZone?: string | null | undefined;
};

export type BootQueryVariables = Exact<{ [key: string]: never; }>;


export type BootQuery = { readonly brand: { readonly __typename: 'Brand', readonly id: string, readonly slug: string, readonly name: string, readonly tagline: string, readonly operatingModel: OperatingModel, readonly locales: ReadonlyArray<string>, readonly defaultLocale: string, readonly formOfAddress: string, readonly currency: string, readonly timeZone: string, readonly modules: ReadonlyArray<Module>, readonly supportEmail: string, readonly theme: { readonly __typename: 'BrandTheme', readonly accent: string, readonly second: string | null, readonly headingFont: string | null, readonly logoUrl: string | null }, readonly portals: ReadonlyArray<{ readonly __typename: 'PortalAddress', readonly portal: Portal, readonly url: string }> }, readonly viewer: { readonly __typename: 'Viewer', readonly isAuthenticated: boolean, readonly hasAttributionConsent: boolean, readonly scopes: ReadonlyArray<string>, readonly portals: ReadonlyArray<Portal> } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { readonly viewer: { readonly __typename: 'Viewer', readonly person: { readonly __typename: 'Person', readonly id: string, readonly displayName: string, readonly givenName: string, readonly familyName: string, readonly email: string | null, readonly locale: string, readonly timeZone: string } | null, readonly membership: { readonly __typename: 'Membership', readonly id: string, readonly role: Role, readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null } | null, readonly memberships: ReadonlyArray<{ readonly __typename: 'Membership', readonly id: string, readonly role: Role, readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null }> } };

export type LegalTextsQueryVariables = Exact<{ [key: string]: never; }>;


export type LegalTextsQuery = { readonly brand: { readonly __typename: 'Brand', readonly id: string, readonly legal: ReadonlyArray<{ readonly __typename: 'LegalText', readonly kind: string, readonly title: string, readonly body: string, readonly version: string }> } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { readonly signIn:
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'SignInRefusedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SignedIn', readonly viewer: { readonly __typename: 'Viewer', readonly isAuthenticated: boolean } }
    | { readonly __typename: 'TooManyAttemptsError', readonly code: string, readonly message: string, readonly retryAfterSeconds: number }
   };

export type RegisterPatientMutationVariables = Exact<{
  input: RegisterPatientInput;
}>;


export type RegisterPatientMutation = { readonly registerPatient:
    | { readonly __typename: 'EmailTakenError', readonly code: string, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'SignedIn', readonly viewer: { readonly __typename: 'Viewer', readonly isAuthenticated: boolean } }
    | { readonly __typename: 'TooManyAttemptsError', readonly code: string, readonly message: string }
   };

export type RequestMagicLinkMutationVariables = Exact<{
  input: RequestMagicLinkInput;
}>;


export type RequestMagicLinkMutation = { readonly requestMagicLink:
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'MagicLinkRequested', readonly isAccepted: boolean }
    | { readonly __typename: 'TooManyAttemptsError', readonly code: string, readonly message: string }
   };

export type RedeemMagicLinkMutationVariables = Exact<{
  input: RedeemMagicLinkInput;
}>;


export type RedeemMagicLinkMutation = { readonly redeemMagicLink:
    | { readonly __typename: 'LinkExpiredError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SignedIn', readonly viewer: { readonly __typename: 'Viewer', readonly isAuthenticated: boolean } }
    | { readonly __typename: 'TooManyAttemptsError', readonly code: string, readonly message: string }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { readonly signOut: { readonly __typename: 'SignedOut', readonly isSignedOut: boolean } };

export type ActivateMembershipMutationVariables = Exact<{
  input: ActivateMembershipInput;
}>;


export type ActivateMembershipMutation = { readonly activateMembership:
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SignedIn', readonly viewer: { readonly __typename: 'Viewer', readonly isAuthenticated: boolean } }
   };

export type UpdateLanguageMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type UpdateLanguageMutation = { readonly updateProfile:
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string }
    | { readonly __typename: 'ProfileUpdated', readonly person: { readonly __typename: 'Person', readonly id: string, readonly locale: string } }
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const BootDocument = new TypedDocumentString(`
    query Boot {
  brand {
    __typename
    id
    slug
    name
    tagline
    operatingModel
    locales
    defaultLocale
    formOfAddress
    currency
    timeZone
    theme {
      __typename
      accent
      second
      headingFont
      logoUrl
    }
    modules
    portals {
      __typename
      portal
      url
    }
    supportEmail
  }
  viewer {
    __typename
    isAuthenticated
    hasAttributionConsent
    scopes
    portals
  }
}
    `, {"hash":"sha256:12967443e0c92fd956158954681f200701cd48095bede57f00a406225ed5b964"}) as unknown as TypedDocumentString<BootQuery, BootQueryVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  viewer {
    __typename
    person {
      __typename
      id
      displayName
      givenName
      familyName
      email
      locale
      timeZone
    }
    membership {
      __typename
      id
      role
      organization {
        __typename
        id
        name
      }
    }
    memberships {
      __typename
      id
      role
      organization {
        __typename
        id
        name
      }
    }
  }
}
    `, {"hash":"sha256:353d54a8ed7df9d5cb3e96334c173694356603fbb60454a10c76127bd9870a53"}) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const LegalTextsDocument = new TypedDocumentString(`
    query LegalTexts {
  brand {
    __typename
    id
    legal {
      __typename
      kind
      title
      body
      version
    }
  }
}
    `, {"hash":"sha256:9c44992f235b6c3bf5b287cbaa8ad0be99eea30acf20635c4a6612136a91f22a"}) as unknown as TypedDocumentString<LegalTextsQuery, LegalTextsQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on SignedIn {
      __typename
      viewer {
        __typename
        isAuthenticated
      }
    }
    ... on Error {
      __typename
      code
      message
    }
    ... on TooManyAttemptsError {
      __typename
      retryAfterSeconds
    }
    ... on InvalidInputError {
      __typename
      fields {
        __typename
        path
        message
      }
    }
  }
}
    `, {"hash":"sha256:1a5d94c06b6718cb69b670d9b80b9c2c4afa88999f9335853305018c6e56fca9"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const RegisterPatientDocument = new TypedDocumentString(`
    mutation RegisterPatient($input: RegisterPatientInput!) {
  registerPatient(input: $input) {
    __typename
    ... on SignedIn {
      __typename
      viewer {
        __typename
        isAuthenticated
      }
    }
    ... on Error {
      __typename
      code
      message
    }
    ... on InvalidInputError {
      __typename
      fields {
        __typename
        path
        message
      }
    }
  }
}
    `, {"hash":"sha256:8871565119a9b8e76114c0fccbc1365a2c136e3040509a0dd396d84915226989"}) as unknown as TypedDocumentString<RegisterPatientMutation, RegisterPatientMutationVariables>;
export const RequestMagicLinkDocument = new TypedDocumentString(`
    mutation RequestMagicLink($input: RequestMagicLinkInput!) {
  requestMagicLink(input: $input) {
    __typename
    ... on MagicLinkRequested {
      __typename
      isAccepted
    }
    ... on Error {
      __typename
      code
      message
    }
    ... on InvalidInputError {
      __typename
      fields {
        __typename
        path
        message
      }
    }
  }
}
    `, {"hash":"sha256:3f96712e869c4f33f088285f45a7b4fa6d343bb77cdac78c71695b25c9b3eb99"}) as unknown as TypedDocumentString<RequestMagicLinkMutation, RequestMagicLinkMutationVariables>;
export const RedeemMagicLinkDocument = new TypedDocumentString(`
    mutation RedeemMagicLink($input: RedeemMagicLinkInput!) {
  redeemMagicLink(input: $input) {
    __typename
    ... on SignedIn {
      __typename
      viewer {
        __typename
        isAuthenticated
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    `, {"hash":"sha256:fc85fca983437fb5af25c78dd2834cf72e51530fce465f19843b951bbfd5cdc4"}) as unknown as TypedDocumentString<RedeemMagicLinkMutation, RedeemMagicLinkMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    __typename
    isSignedOut
  }
}
    `, {"hash":"sha256:31de7aa4bf02c0e57998ff944ba4451689d4da01836de4ca5b8863bdbe3129a6"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const ActivateMembershipDocument = new TypedDocumentString(`
    mutation ActivateMembership($input: ActivateMembershipInput!) {
  activateMembership(input: $input) {
    __typename
    ... on SignedIn {
      __typename
      viewer {
        __typename
        isAuthenticated
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    `, {"hash":"sha256:a9643323bdc6fc6d41485148ebfcfa9367fe269aef4302940bb36c9b3f2e3a29"}) as unknown as TypedDocumentString<ActivateMembershipMutation, ActivateMembershipMutationVariables>;
export const UpdateLanguageDocument = new TypedDocumentString(`
    mutation UpdateLanguage($input: UpdateProfileInput!) {
  updateProfile(input: $input) {
    __typename
    ... on ProfileUpdated {
      __typename
      person {
        __typename
        id
        locale
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    `, {"hash":"sha256:378fe517cd85cdd25c12202d98c7bd01fbb2cba96ead3f65e073f9e65f4c24f3"}) as unknown as TypedDocumentString<UpdateLanguageMutation, UpdateLanguageMutationVariables>;