import { createQuery, Loaded } from '@daraport/client';
import { Page, Skeleton, Tabs } from '@daraport/ui';
import { lazy, Suspense } from 'solid-js';
import { t } from '../messages/index.ts';
import { ReminderSettings } from './documents.ts';
import { SettingsForm } from './SettingsForm.tsx';
import { TextsPart } from './TextsPart.tsx';

const PoliciesPart = lazy(() => import('../policies/PoliciesPart.tsx'));

/** `/reminders`: when and how the brand reminds of appointments, what its messages say, and what changes cost. */
export default function RemindersPage() {
  const [page, refetch] = createQuery({ query: ReminderSettings });
  return (
    <Page title={t('reminders.title')} intro={t('reminders.intro')}>
      <Tabs
        label={t('reminders.title')}
        tabs={[
          {
            value: 'when',
            label: t('reminders.when'),
            content: () => (
              <Loaded
                query={page}
                select={(data) => data.reminderSettings}
                skeleton={<Skeleton shape="block" height="24rem" />}
              >
                {(settings) => <SettingsForm settings={settings} onSaved={refetch} />}
              </Loaded>
            ),
          },
          { value: 'texts', label: t('reminders.texts'), content: () => <TextsPart /> },
          {
            value: 'terms',
            label: t('policies.title'),
            content: () => (
              <Suspense fallback={<Skeleton shape="block" height="24rem" />}>
                <PoliciesPart />
              </Suspense>
            ),
          },
        ]}
      />
    </Page>
  );
}
