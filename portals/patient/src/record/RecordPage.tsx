import { Page, Tabs } from '@daraport/ui';
import { useSearchParams } from '@solidjs/router';
import { t } from '../messages/index.ts';
import { AccessLog } from './AccessLog.tsx';
import { SignedNotes } from './SignedNotes.tsx';

/** `/record?view=notes`: who saw or changed one's record, and the signed notes in it. */
export default function RecordPage() {
  const [search, setSearch] = useSearchParams<{ view?: string }>();
  const tabs = () => [
    { value: 'log', label: t('record.log'), content: () => <AccessLog /> },
    { value: 'notes', label: t('record.notes'), content: () => <SignedNotes /> },
  ];
  return (
    <Page title={t('record.title')} width="narrow">
      <Tabs
        label={t('record.title')}
        tabs={tabs()}
        value={search.view === 'notes' ? 'notes' : 'log'}
        onChange={(view) => setSearch({ view: view === 'notes' ? view : undefined }, { replace: true, scroll: false })}
      />
    </Page>
  );
}
