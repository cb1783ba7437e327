import { createQuery, Loaded } from '@daraport/client';
import { Accordion, EmptyState, Page, Section, Skeleton } from '@daraport/ui';
import { graphql } from '../gql/index.ts';
import type { TextsInForceQuery } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { TextBody } from '../texts/TextBody.tsx';

const TextsInForce = graphql(`
  query TextsInForce {
    brand {
      id
      legal {
        kind
        title
        body
        version
      }
    }
    terms: consentDocument(purpose: TERMS) {
      ...ConsentText
    }
    privacy: consentDocument(purpose: PRIVACY) {
      ...ConsentText
    }
    video: consentDocument(purpose: VIDEO) {
      ...ConsentText
    }
    attribution: consentDocument(purpose: ATTRIBUTION) {
      ...ConsentText
    }
  }

  fragment ConsentText on ConsentDocument {
    id
    purpose
    version
    title
    body
  }
`);

/** The texts in force: what people consent to, and what the law asks to publish; each with its version. */
export default function TextsPage() {
  const [page] = createQuery({ query: TextsInForce });
  return (
    <Page title={t('texts.title')} intro={t('texts.intro')}>
      <Loaded query={page} skeleton={<Skeleton shape="table" rows={6} />}>
        {(data) => (
          <div class="d-stack">
            <Texts title={t('texts.consents')} text={t('texts.consentsText')} texts={consentsOf(data)} />
            <Texts title={t('texts.legal')} text={t('texts.legalText')} texts={data.brand.legal} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}

const consentsOf = ({ terms, privacy, video, attribution }: TextsInForceQuery) =>
  [terms, privacy, video, attribution].flatMap((each) => (each ? [each] : []));

interface Text {
  readonly title: string;
  readonly body: string;
  readonly version: string;
}

function Texts(props: { title: string; text: string; texts: readonly Text[] }) {
  const items = () =>
    props.texts.map(({ title, body, version }) => ({
      title: `${title} · ${t('texts.version', { version })}`,
      content: () => <TextBody body={body} />,
    }));
  return (
    <Section title={props.title} text={props.text}>
      {items().length > 0 ? (
        <Accordion items={items()} />
      ) : (
        <EmptyState level={3} illustration="search" title={t('texts.empty')} text={t('texts.emptyText')} />
      )}
    </Section>
  );
}
