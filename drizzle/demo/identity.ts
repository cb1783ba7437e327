import { idFor } from '@daraport/domain';
import {
  brands,
  credentials,
  domains,
  legalTexts,
  memberships,
  organizationPatients,
  organizations,
  people,
  specialistPatients,
} from '../tables/identity.ts';
import { demoLegalTexts } from './legal.ts';
import { demoBrands, demoPatients, type DemoBrand } from './people.ts';
import { demoSpecialists } from './specialists.ts';
import {
  brandIdOf,
  clinicOf,
  lineageOf,
  organizationIdOf,
  patientIdOf,
  specialistPersonIdOf,
  staffIdOf,
  type DemoWorld,
} from './world.ts';

/** One account of the demo world. Mail addresses follow from names where the plan does not fix them. */
interface DemoAccount {
  readonly brand: DemoBrand;
  readonly id: string;
  readonly role: string;
  readonly title: string | null;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly timeZone: string;
  readonly organizationId: string | null;
}

/** The version of the legal texts everyone has accepted. */
const termsVersion = '2026-01';

/** Brands with hosts and legal texts, organizations, and people in every role, all with the demo's password. */
export async function loadIdentity(world: DemoWorld): Promise<void> {
  const since = new Date(world.now.getTime() - 400 * 86_400_000);
  const accounts = demoBrands.flatMap((brand) => [...patients(brand), ...specialists(brand), ...staff(brand)]);
  const own = ({ brand, id }: DemoAccount) => ({ brandId: brandIdOf(brand.slug), personId: id });

  const { db } = world;
  await db.insert(brands).values(demoBrands.map((brand) => brandRow(brand, since)));
  await db
    .insert(domains)
    .values(demoBrands.map(({ slug }) => ({ brandId: brandIdOf(slug), host: `${slug}.localhost` })));
  await db.insert(legalTexts).values(demoBrands.flatMap((brand) => legalRows(brand, since)));
  await db.insert(organizations).values(demoBrands.flatMap((brand) => organizationRows(brand, since)));
  await db.insert(people).values(accounts.map((one) => personRow(one, since)));
  await db
    .insert(credentials)
    .values(accounts.map((one) => ({ ...own(one), passwordHash: world.passwordHash, changedAt: since })));
  await db.insert(memberships).values(
    accounts.map((one) => ({
      ...own(one),
      id: idFor(`membership:${one.id}`),
      role: one.role,
      organizationId: one.organizationId,
      createdAt: since,
    })),
  );
  await db.insert(organizationPatients).values(patientsOfOrganizations(world));
  await db
    .insert(specialistPatients)
    .values(
      world.appointments.map(({ brandId, specialistPersonId, patientId, bookedAt }) => ({
        brandId,
        specialistPersonId,
        personId: patientId,
        knownAt: bookedAt,
      })),
    )
    .onConflictDoNothing();
}

/** Who has or had an appointment is a patient of the clinic, and of what is above it, since the first was booked. */
function patientsOfOrganizations({ appointments }: DemoWorld): (typeof organizationPatients.$inferInsert)[] {
  const firstByPatient = Map.groupBy(
    appointments.toSorted((a, b) => a.bookedAt.getTime() - b.bookedAt.getTime()),
    ({ patientId }) => patientId,
  );
  return [...firstByPatient.values()].flatMap(([first]) =>
    first
      ? lineageOf(first.organizationId).map((organizationId) => ({
          brandId: first.brandId,
          organizationId,
          personId: first.patientId,
          knownAt: first.bookedAt,
          joinedAt: first.bookedAt,
        }))
      : [],
  );
}

const speaksEnglish = ['Europe/London', 'America/New_York'];

const personRow = ({ brand, id, role, title, givenName, familyName, email, timeZone }: DemoAccount, since: Date) => ({
  brandId: brandIdOf(brand.slug),
  id,
  title,
  givenName,
  familyName,
  email,
  locale: speaksEnglish.includes(timeZone) ? 'en' : 'de',
  timeZone,
  isStaff: role !== 'PATIENT',
  ...(role === 'PATIENT' && { termsVersion, termsAcceptedAt: since }),
  createdAt: since,
});

const modules = {
  nordlicht: [
    'BOOKING',
    'INTAKE',
    'VIDEO',
    'MESSAGING',
    'PAYMENTS',
    'REFERRALS',
    'AFFILIATE',
    'EXPERIMENTS',
    'ASSISTED_SCHEDULING',
  ],
  vitalis: ['BOOKING', 'INTAKE', 'VIDEO', 'MESSAGING', 'PAYMENTS', 'ASSISTED_SCHEDULING'],
};

const brandRow = (brand: DemoBrand, createdAt: Date) => ({
  brandId: brandIdOf(brand.slug),
  slug: brand.slug,
  name: brand.name,
  tagline: brand.tagline,
  operatingModel: brand.model,
  locales: ['de', 'en'],
  defaultLocale: 'de',
  formOfAddress: 'formal',
  currency: 'EUR',
  timeZone: brand.timeZone,
  accent: brand.accent,
  second: brand.second,
  headingFont: brand.slug === 'vitalis' ? 'Atkinson Hyperlegible Next Variable' : null,
  logoUrl: null,
  modules: modules[brand.slug],
  supportEmail: `hilfe@${brand.slug}.example.org`,
  mailSender: `post@${brand.slug}.example.org`,
  createdAt,
});

const legalRows = (brand: DemoBrand, publishedAt: Date) =>
  demoLegalTexts(brand).map((text) => ({
    ...text,
    brandId: brandIdOf(brand.slug),
    version: termsVersion,
    publishedAt,
  }));

const organizationRows = (brand: DemoBrand, createdAt: Date) =>
  brand.organizations.map(({ slug, name, kind, parent }) => ({
    brandId: brandIdOf(brand.slug),
    id: organizationIdOf(slug),
    name,
    kind,
    parentId: parent ? organizationIdOf(parent) : null,
    lineage: lineageOf(organizationIdOf(slug)),
    createdAt,
  }));

const patients = (brand: DemoBrand): DemoAccount[] =>
  demoPatients[brand.slug].map(([givenName, familyName, timeZone], index) => ({
    brand,
    id: patientIdOf(brand.slug, index),
    role: 'PATIENT',
    title: null,
    givenName,
    familyName,
    email: `${plain(`${givenName}.${familyName}`)}@example.org`,
    timeZone,
    organizationId: null,
  }));

const specialists = (brand: DemoBrand): DemoAccount[] =>
  demoSpecialists
    .filter((specialist) => specialist.brand === brand.slug)
    .map(({ slug, title, given, family, timeZone }) => ({
      brand,
      id: specialistPersonIdOf(slug),
      role: 'SPECIALIST',
      title: title || null,
      givenName: given,
      familyName: family,
      email: `${title.startsWith('Dr.') ? 'dr.' : ''}${plain(`${given}.${family}`)}@example.org`,
      timeZone,
      organizationId: clinicOf(brand),
    }));

/** Role, name and mailbox of those who work for each brand; only nordlicht has affiliates. */
const staffPlan: Readonly<
  Record<DemoBrand['slug'], readonly (readonly [role: string, given: string, family: string, mailbox: string])[]>
> = {
  nordlicht: [
    ['ORGANIZATION_ADMIN', 'Wiebke', 'Jansen', 'admin@nordlicht.example.org'],
    ['BRAND_ADMIN', 'Malte', 'Petersen', 'brand@nordlicht.example.org'],
    ['COORDINATOR', 'Frauke', 'Lüders', 'coordinator@nordlicht.example.org'],
    ['COMPLIANCE_OFFICER', 'Torben', 'Schmidt', 'compliance@nordlicht.example.org'],
    ['OPERATOR', 'Ida', 'Brandt', 'operator@nordlicht.example.org'],
    ['AFFILIATE', 'Simon', 'Wolf', 'partner@gesundblick.example.org'],
  ],
  vitalis: [
    ['ORGANIZATION_ADMIN', 'Johanna', 'Pichler', 'admin@vitalis.example.org'],
    ['BRAND_ADMIN', 'Lukas', 'Hofer', 'brand@vitalis.example.org'],
    ['COORDINATOR', 'Veronika', 'Eder', 'coordinator@vitalis.example.org'],
    ['COMPLIANCE_OFFICER', 'Michael', 'Aigner', 'compliance@vitalis.example.org'],
    ['OPERATOR', 'Ida', 'Brandt', 'operator@vitalis.example.org'],
  ],
};

const ofTheClinic = ['ORGANIZATION_ADMIN', 'COORDINATOR'];

const staff = (brand: DemoBrand): DemoAccount[] =>
  staffPlan[brand.slug].map(([role, givenName, familyName, email]) => ({
    brand,
    id: staffIdOf(brand.slug, role),
    role,
    title: null,
    givenName,
    familyName,
    email,
    timeZone: brand.timeZone,
    organizationId: ofTheClinic.includes(role) ? clinicOf(brand) : null,
  }));

/** A name as a mail address can carry it: `Frauke Lüders` is `frauke.lueders`. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z.-]+/g, '-');
