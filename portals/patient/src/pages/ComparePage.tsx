import { createQuery, hrefOf, Loaded, useFormat } from '@daraport/client';
import { Avatar, Button, EmptyState, LinkButton, Page } from '@daraport/ui';
import { useNavigate, useSearchParams } from '@solidjs/router';
import { For, type JSX } from 'solid-js';
import { graphql } from '../gql/index.ts';
import type { ComparisonQuery } from '../gql/graphql.ts';
import { t as matchWords } from '../match/messages/index.ts';
import { plural, t } from '../messages/index.ts';
import { comparePath, setCompared } from '../parts/compared.ts';
import { NextTimes } from '../parts/NextTimes.tsx';
import { Price } from '../parts/Price.tsx';
import { bookingPath, hasSeveralPrices, lowestPrice } from '../parts/specialist.ts';

const Comparison = graphql(`
  query Comparison($slugs: [String!]!) {
    specialistsBySlug(slugs: $slugs) {
      ...SpecialistCard
      ageGroups
      organization {
        id
        name
      }
    }
  }
`);

type Compared = ComparisonQuery['specialistsBySlug'][number];

/** `/compare?s=a,b`: two to four specialists side by side, with their next times. */
export default function ComparePage() {
  const navigate = useNavigate();
  const format = useFormat();
  const [search] = useSearchParams<{ s?: string }>();
  const slugs = () => (search.s ?? '').split(',').filter(Boolean).slice(0, 4);
  const [page] = createQuery({ query: Comparison, variables: () => ({ slugs: slugs() }), keepPrevious: true });
  const remove = (slug: string) => {
    setCompared(slug, false);
    navigate(comparePath(slugs().filter((each) => each !== slug)), { replace: true, scroll: false });
  };
  return (
    <Page title={t('compare.title')} intro={t('directory.zone', { place: format.place() })} width="wide">
      <Loaded
        query={page}
        select={(data) => data.specialistsBySlug}
        isEmpty={(people) => people.length < 2}
        empty={
          <EmptyState
            illustration="people"
            title={t('compare.few')}
            text={t('compare.fewText')}
            action={
              <LinkButton variant="primary" href={hrefOf('/specialists')}>
                {t('compare.toDirectory')}
              </LinkButton>
            }
          />
        }
      >
        {() => <SideBySide people={page.data?.specialistsBySlug ?? []} onRemove={remove} />}
      </Loaded>
    </Page>
  );
}

function SideBySide(props: { people: readonly Compared[]; onRemove: (slug: string) => void }) {
  const format = useFormat();
  const agesOf = (person: Compared) => person.ageGroups.map((each) => matchWords(`age.${each}`)).join(', ');
  const aspects = (): { label: string; cell: (person: Compared) => JSX.Element }[] => [
    { label: t('compare.helps'), cell: (person) => person.headline },
    { label: t('compare.focus'), cell: (person) => person.focus.join(', ') || '–' },
    { label: t('compare.specialties'), cell: (person) => person.specialties.map((each) => each.name).join(', ') },
    {
      label: t('compare.price'),
      cell: (person) => <Price price={lowestPrice(person)} isFrom={hasSeveralPrices(person)} />,
    },
    {
      label: t('compare.insurance'),
      cell: (person) => person.insurances.map((each) => t(`insurance.${each}`)).join(', ') || '–',
    },
    { label: t('compare.formats'), cell: (person) => person.formats.map((each) => t(`format.${each}`)).join(', ') },
    { label: t('compare.languages'), cell: (person) => format.languages(person.languages) },
    {
      label: t('compare.offers'),
      cell: (person) => (
        <ul class="p-offers">
          <For each={person.appointmentTypes}>
            {(each) => (
              <li>
                {[
                  each.name,
                  each.seats !== null && t('group.kind'),
                  t('minutes', { count: each.durationMinutes }),
                  each.price && format.money(each.price),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </li>
            )}
          </For>
        </ul>
      ),
    },
    ...(props.people.some(({ ageGroups }) => ageGroups.length > 0)
      ? [{ label: t('profile.sees'), cell: (person: Compared) => agesOf(person) || '–' }]
      : []),
    { label: t('compare.experience'), cell: (person) => plural('years', person.yearsOfPractice) },
    { label: t('compare.place'), cell: (person) => person.city ?? '–' },
    ...(props.people.some(({ organization }) => organization)
      ? [{ label: t('compare.practice'), cell: (person: Compared) => person.organization?.name ?? '–' }]
      : []),
    { label: t('compare.next'), cell: (person) => <NextTimes person={person} /> },
  ];
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
    <div class="d-table-frame" role="region" tabindex="0" aria-label={t('compare.title')}>
      <table class="p-compare" style={{ '--p-people': props.people.length }}>
        <thead>
          <tr>
            <th scope="col">
              <span class="d-hidden">{t('compare.aspect')}</span>
            </th>
            <For each={props.people}>
              {(person) => (
                <th scope="col">
                  <Avatar id={person.id} name={person.displayName} portrait={person.portraitSeed} size="large" />
                  <a href={hrefOf(`/specialists/${person.slug}`)}>{person.displayName}</a>
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={aspects()}>
            {(aspect) => (
              <tr>
                <th scope="row">{aspect.label}</th>
                <For each={props.people}>
                  {(person) => (
                    // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- a cell is no control
                    <td>{aspect.cell(person)}</td>
                  )}
                </For>
              </tr>
            )}
          </For>
          <tr>
            <th scope="row">
              <span class="d-hidden">{t('compare.book')}</span>
            </th>
            <For each={props.people}>
              {(person) => (
                // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- a cell is no control
                <td>
                  <div class="d-stack-tight">
                    <LinkButton variant="primary" wide href={hrefOf(bookingPath(person.slug))}>
                      {t('compare.book')}
                    </LinkButton>
                    <Button variant="quiet" size="small" onClick={() => props.onRemove(person.slug)}>
                      {t('compare.takeOut')}
                      <span class="d-hidden">: {person.displayName}</span>
                    </Button>
                  </div>
                </td>
              )}
            </For>
          </tr>
        </tbody>
      </table>
    </div>
  );
}
