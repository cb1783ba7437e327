import { AudiencePart, createQuery, hrefOf, Loaded, useSession } from '@daraport/client';
import { jurisdictionName } from '@daraport/domain';
import { Breadcrumb, Card, EmptyState, LinkButton, Page, Skeleton } from '@daraport/ui';
import { Show } from 'solid-js';
import { t as common } from '../messages/index.ts';
import { OwnReception } from './documents.ts';
import { LimitsPart } from './LimitsPart.tsx';
import { t } from './messages/index.ts';

/** `/profile/reception`: of what age, where licensed, and how many: what suggestions and allocation go by. */
export default function ReceptionPage() {
  const session = useSession();
  const [page] = createQuery({ query: OwnReception });
  return (
    <Page
      title={t('title')}
      intro={t('intro')}
      width="form"
      breadcrumb={<Breadcrumb items={[{ href: hrefOf('/profile'), label: t('profile') }, { label: t('title') }]} />}
    >
      <Loaded
        query={page}
        select={(data) => data.mySpecialistProfile}
        skeleton={<Skeleton shape="block" height="32rem" />}
        missing={
          <EmptyState illustration="people" title={common('profile.missing')} text={common('profile.missingText')} />
        }
      >
        {(profile) => (
          <div class="d-stack">
            <AudiencePart profile={profile} />
            <Card title={t('licence.title')} text={t('licence.text')}>
              <p>
                <Show when={profile.licensedIn.length > 0} fallback={t('licence.none')}>
                  {profile.licensedIn.map((each) => jurisdictionName(each, session.locale())).join(', ')}
                </Show>
              </p>
              <div>
                <LinkButton size="small" href={hrefOf('/profile/documents')}>
                  {t('licence.documents')}
                </LinkButton>
              </div>
            </Card>
            <LimitsPart profile={profile} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}
