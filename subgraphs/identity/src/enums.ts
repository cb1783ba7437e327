import { modules, roles, type Journey } from '@daraport/access';
import { builder } from './builder.ts';

export const operatingModels = ['CLINIC', 'MARKETPLACE', 'EMPLOYER_PROGRAMME', 'MULTI_BRAND_NETWORK'] as const;
export const portals = ['PATIENT', 'SPECIALIST', 'ORGANIZATION', 'AFFILIATE'] as const;
export const organizationKinds = ['CLINIC', 'CLINIC_NETWORK', 'EMPLOYER_PROGRAMME', 'HYBRID'] as const;

export type PortalName = (typeof portals)[number];
export type OperatingModelName = (typeof operatingModels)[number];
export type JourneyName = Journey;
export type OrganizationKindName = (typeof organizationKinds)[number];

export const OperatingModel = builder.enumType('OperatingModel', {
  description: 'Presets of configuration over the same code.',
  values: operatingModels,
});
export const BookingJourney = builder.enumType('BookingJourney', {
  description: 'How patients come to an appointment.',
  values: {
    DIRECTORY: { description: 'They look through the directory and choose.' },
    MATCHING: { description: 'They answer questions first and get suggestions.' },
    ASSISTED: { description: 'They say what they need, and a coordinator proposes times.' },
  } as const,
});
export const Portal = builder.enumType('Portal', { description: 'One of the four web applications.', values: portals });
export const Role = builder.enumType('Role', { description: 'What a membership lets a person do.', values: roles });
export const OrganizationKind = builder.enumType('OrganizationKind', {
  description: 'Kinds differ by policy alone.',
  values: organizationKinds,
});
export const Module = builder.enumType('Module', {
  description: 'A part of the product a brand may switch off.',
  values: modules,
});
