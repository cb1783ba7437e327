import { createList, hrefOf, Loaded, nodes, useTableState } from '@daraport/client';
import { EmptyState, LinkButton, Page } from '@daraport/ui';
import { Show } from 'solid-js';
import { t } from '../messages/index.ts';
import { Patients } from './documents.ts';
import { PatientTable } from './PatientTable.tsx';

/** `/patients`: everyone in one's care by family name, with what was last, what comes next and what is unread. */
export default function PatientsPage() {
  const [table, setTable] = useTableState();
  const list = createList({
    query: Patients,
    select: (data) => data.myPatients.patients,
    variables: (span) => ({ ...span, search: table().text?.trim() || null }),
  });
  const patients = () => list.page.data?.myPatients.patients;
  const hasFailed = () => list.page.error !== undefined && patients() === undefined;
  return (
    <Page title={t('patients.title')} intro={t('patients.intro')} width="wide">
      <Show when={!hasFailed()} fallback={<Loaded query={list.page}>{() => undefined}</Loaded>}>
        <PatientTable
          patients={nodes(patients())}
          total={patients()?.totalCount ?? 0}
          more={list.more()}
          loading={list.page.isFetching}
          state={table()}
          onState={setTable}
          empty={
            <EmptyState
              illustration="people"
              title={t('patients.empty')}
              text={t('patients.emptyText')}
              action={<LinkButton href={hrefOf('/profile')}>{t('patients.toProfile')}</LinkButton>}
            />
          }
        />
      </Show>
    </Page>
  );
}
