import { createQuery, Loaded, useFormat } from '@daraport/client';
import { Card, NotFoundState, Page, Section, Skeleton, Stat } from '@daraport/ui';
import { graphql } from '../gql/index.ts';
import { plural, t } from '../messages/index.ts';

const Program = graphql(`
  query Program {
    program {
      id
      name
      terms
      commissionPercent
      holdDays
      attributionWindowDays
    }
  }
`);

/** The contract in three figures and its words. */
export default function ProgramPage() {
  const [page] = createQuery({ query: Program });
  const format = useFormat();
  return (
    <Page title={t('program.title')}>
      <Loaded
        query={page}
        select={(data) => data.program}
        missing={<NotFoundState title={t('program.none')} text={t('program.noneText')} />}
        skeleton={<Skeleton shape="card" />}
      >
        {(program) => (
          <div class="d-stack">
            <p class="d-lead">{program.name}</p>
            <div class="d-stats">
              <Stat label={t('program.commission')} value={format.percent(program.commissionPercent / 100)} />
              <Stat label={t('program.hold')} value={plural('program.days', program.holdDays)} />
              <Stat label={t('program.window')} value={plural('program.days', program.attributionWindowDays)} />
            </div>
            <Section title={t('program.terms')}>
              <Card>
                <p>{program.terms}</p>
              </Card>
            </Section>
          </div>
        )}
      </Loaded>
    </Page>
  );
}
