import {
  createList,
  credentialName,
  hrefOf,
  Loaded,
  nodes,
  noonOf,
  useFormat,
  useSession,
  useTableState,
} from '@daraport/client';
import {
  Badge,
  DataTable,
  EmptyState,
  Link,
  LinkButton,
  Page,
  PlusIcon,
  Skeleton,
  Tabs,
  type DataColumn,
} from '@daraport/ui';
import { Show } from 'solid-js';
import type { OnboardingRowFragment, SpecialistOnboardingFilter } from '../gql/graphql.ts';
import { ChoiceFilter } from '../lists/ChoiceFilter.tsx';
import { useChoice } from '../lists/use-choice.ts';
import { t } from '../messages/index.ts';
import { Onboardings } from './documents.ts';
import { FILTERS, firstEnd } from './kinds.ts';
import { RequirementsPart } from './RequirementsPart.tsx';

/** `/onboarding`: who waits for a decision, who may not be booked, what expires; and what the brand requires. */
export default function OnboardingsPage() {
  const session = useSession();
  return (
    <Page
      title={t('onboarding.title')}
      intro={t('onboarding.intro')}
      width="wide"
      actions={
        <LinkButton icon={PlusIcon} href={hrefOf('/invitations')}>
          {t('onboarding.invite')}
        </LinkButton>
      }
    >
      <Show when={session.may('brand:configure')} fallback={<Specialists />}>
        <Tabs
          label={t('onboarding.title')}
          tabs={[
            { value: 'specialists', label: t('onboarding.specialists'), content: () => <Specialists /> },
            { value: 'requirements', label: t('onboarding.requirements'), content: () => <RequirementsPart /> },
          ]}
        />
      </Show>
    </Page>
  );
}

function Specialists() {
  const [table, setTable] = useTableState();
  const [filter, setFilter] = useChoice('show', FILTERS);
  const shown = (): SpecialistOnboardingFilter => filter() ?? 'ALL';
  const list = createList({
    query: Onboardings,
    select: (data) => data.specialistOnboardings,
    variables: (span) => ({ ...span, filter: shown() }),
    most: 50,
  });
  return (
    <div class="d-stack">
      <ChoiceFilter
        label={t('onboarding.show')}
        all={t('onboarding.filter.ALL')}
        choices={FILTERS}
        words={(choice) => t(`onboarding.filter.${choice}`)}
        value={filter()}
        onInput={setFilter}
      />
      <Loaded
        query={list.page}
        select={(data) => data.specialistOnboardings}
        skeleton={<Skeleton shape="table" rows={6} />}
      >
        {(found) => (
          <DataTable
            remote
            caption={t('onboarding.caption')}
            columns={columnsOf()}
            rows={nodes(found)}
            rowKey={(row) => row.person.id}
            state={table()}
            onState={setTable}
            total={found.totalCount}
            more={list.more()}
            exportName={t('onboarding.file')}
            exportRows={list.all}
            empty={
              <EmptyState illustration="documents" title={t('onboarding.nobody')} text={t('onboarding.nobodyText')} />
            }
          />
        )}
      </Loaded>
    </div>
  );
}

function columnsOf(): DataColumn<OnboardingRowFragment>[] {
  const format = useFormat();
  const waits = (row: OnboardingRowFragment) => {
    const open = row.credentials.filter(({ state, replacedAt }) => state === 'SUBMITTED' && replacedAt === null).length;
    return row.approval === 'SUBMITTED' || (row.approval === 'APPROVED' && open > 0);
  };
  const standing = (row: OnboardingRowFragment) => {
    if (row.suspendedAt) return t('onboarding.suspended');
    return row.isBookable ? t('onboarding.bookable') : t('onboarding.notBookable');
  };
  const missing = (row: OnboardingRowFragment) =>
    row.checklist
      .filter(({ state }) => state !== 'MET')
      .map(({ key }) => credentialName(key))
      .join(', ');
  const ends = (row: OnboardingRowFragment) => {
    const day = firstEnd(row);
    return day ? format.day(noonOf(day), 'UTC') : '';
  };
  return [
    {
      key: 'name',
      header: t('onboarding.name'),
      primary: true,
      value: (row) => row.person.displayName,
      cell: (row) => <Link href={hrefOf(`/onboarding/${row.person.id}`)}>{row.person.displayName}</Link>,
    },
    {
      key: 'standing',
      header: t('onboarding.standing'),
      value: standing,
      cell: (row) => <Badge tone={row.isBookable ? 'success' : 'warning'}>{standing(row)}</Badge>,
    },
    {
      key: 'waits',
      header: t('onboarding.waits'),
      value: (row) => (waits(row) ? t('onboarding.yes') : ''),
      cell: (row) => (
        <Show when={waits(row)}>
          <Badge tone="info">
            {row.handedInAt ? t('onboarding.since', { time: format.relative(row.handedInAt) }) : t('onboarding.yes')}
          </Badge>
        </Show>
      ),
    },
    { key: 'missing', header: t('onboarding.missing'), value: missing, cell: missing },
    { key: 'ends', header: t('onboarding.ends'), unbroken: true, value: ends, cell: ends },
  ];
}
