import { createList, hrefOf, Loaded, nodes, useTableState } from '@daraport/client';
import { EmptyState, LinkButton, Page, Skeleton } from '@daraport/ui';
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
  return (
    <Page title={t('patients.title')} intro={t('patients.intro')} width="wide">
      <Loaded
        query={list.page}
        select={(data) => data.myPatients.patients}
        skeleton={<Skeleton shape="row" lines={8} />}
      >
        {(patients) => (
          <PatientTable
            patients={nodes(patients)}
            total={patients.totalCount}
            more={list.more()}
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
        )}
      </Loaded>
    </Page>
  );
}
