import { createQuery, Loaded, useFormat, useSession } from '@daraport/client';
import { Badge, Card, List, ListItem, Page, Section, Skeleton } from '@daraport/ui';
import { For, Show } from 'solid-js';
import { BrandColors } from '../brand/BrandColors.tsx';
import { Facts } from '../brand/Facts.tsx';
import { GoLiveChecklist } from '../brand/GoLive.tsx';
import { Journey } from '../brand/Journey.tsx';
import { Modules } from '../brand/Modules.tsx';
import { graphql } from '../gql/index.ts';
import type { BrandSetupQuery } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';

const BrandSetup = graphql(`
  query BrandSetup {
    brand {
      id
      name
      tagline
      operatingModel
      locales
      defaultLocale
      formOfAddress
      currency
      timeZone
      supportEmail
      modules
      journey
      theme {
        accent
        second
      }
      portals {
        portal
        url
      }
    }
  }
`);

type Brand = BrandSetupQuery['brand'];

/** What the brand is set up as: who it is, how it looks, what is switched on, where its portals live. */
export default function BrandPage() {
  const session = useSession();
  const [page] = createQuery({ query: BrandSetup });
  return (
    <Page title={t('brand.title')} intro={t('brand.intro')}>
      <Loaded query={page} select={(data) => data.brand} skeleton={<Skeleton shape="card" />}>
        {(brand) => (
          <div class="d-stack">
            <Identity brand={brand} />
            <Show when={session.may('brand:configure')}>
              <GoLiveChecklist />
            </Show>
            <Section title={t('brand.colors')} text={t('brand.colorsText')}>
              <BrandColors accent={brand.theme.accent} second={brand.theme.second ?? undefined} />
            </Section>
            <Journey journey={brand.journey} modules={brand.modules} />
            <Modules modules={brand.modules} />
            <Portals brand={brand} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Identity(props: { brand: Brand }) {
  const format = useFormat();
  return (
    <Card title={props.brand.name} text={props.brand.tagline}>
      <Facts
        facts={[
          [t('brand.model'), t(`brand.${props.brand.operatingModel}`)],
          [t('brand.languages'), format.languages(props.brand.locales)],
          [t('brand.address'), t(props.brand.formOfAddress === 'informal' ? 'brand.informal' : 'brand.formal')],
          [t('brand.currency'), props.brand.currency],
          [t('brand.zone'), props.brand.timeZone],
          [t('brand.support'), props.brand.supportEmail],
        ]}
      />
    </Card>
  );
}

function Portals(props: { brand: Brand }) {
  const session = useSession();
  return (
    <Section title={t('brand.portals')}>
      <Card flush>
        <List label={t('brand.portals')}>
          <For each={props.brand.portals}>
            {({ portal, url }) => (
              <ListItem
                title={t(`portal.${portal}`)}
                text={new URL(url, location.origin).href}
                trailing={
                  <Show when={portal === session.portal}>
                    <Badge icon={false}>{t('brand.here')}</Badge>
                  </Show>
                }
              />
            )}
          </For>
        </List>
      </Card>
    </Section>
  );
}
