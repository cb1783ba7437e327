import { createQuery, formatList, Loaded, useFormat, useSession } from '@daraport/client';
import { Badge, Card, List, ListItem, Progress, Section, Skeleton } from '@daraport/ui';
import { For } from 'solid-js';
import { graphql } from '../gql/index.ts';
import type { GoLiveQuery } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';

const GoLive = graphql(`
  query GoLive {
    brand {
      id
      goLiveChecklist {
        ...Check
      }
      paymentReadiness {
        ...Check
      }
      bookingReadiness {
        ...Check
      }
      consentReadiness {
        ...Check
      }
    }
  }

  fragment Check on ChecklistItem {
    key
    isDone
    missing
  }
`);

type Brand = GoLiveQuery['brand'];
type Check = Brand['goLiveChecklist'][number];

/** What the brand needs before people come, and what of it is still missing. */
export function GoLiveChecklist() {
  const [page] = createQuery({ query: GoLive });
  return (
    <Section title={t('golive.title')} text={t('golive.text')}>
      <Loaded query={page} select={(data) => data.brand} skeleton={<Skeleton shape="block" height="21rem" />}>
        {(brand) => <Checks checks={checksOf(brand)} />}
      </Loaded>
    </Section>
  );
}

const checksOf = (brand: Brand): Check[] => [
  ...brand.goLiveChecklist,
  ...brand.consentReadiness,
  ...brand.bookingReadiness,
  ...brand.paymentReadiness,
];

function Checks(props: { checks: readonly Check[] }) {
  const session = useSession();
  const format = useFormat();
  const done = () => props.checks.filter(({ isDone }) => isDone).length;
  /** A code of the graph in words: `HOST`, or `PRIVACY:en` for a text in a language. */
  const words = (code: string) => {
    const [what = '', language] = code.split(':');
    const name = t(`golive.missing.${what}` as 'golive.missing.HOST');
    return language ? t('golive.inLanguage', { name, language: format.languages([language]) }) : name;
  };
  return (
    <div class="d-stack">
      <Progress
        label={t('golive.progress')}
        value={done()}
        max={props.checks.length}
        valueText={t('golive.done', { done: done(), all: props.checks.length })}
      />
      <Card flush>
        <List label={t('golive.title')}>
          <For each={props.checks}>
            {(check) => (
              <ListItem
                title={t(`golive.key.${check.key}`)}
                text={
                  check.isDone
                    ? undefined
                    : t('golive.lacks', { what: formatList(session.locale(), check.missing.map(words)) })
                }
                trailing={
                  <Badge tone={check.isDone ? 'success' : 'warning'}>
                    {t(check.isDone ? 'golive.ready' : 'golive.open')}
                  </Badge>
                }
              />
            )}
          </For>
        </List>
      </Card>
    </div>
  );
}
