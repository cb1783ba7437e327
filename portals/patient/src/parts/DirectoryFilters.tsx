import { languageName, useFormat, useSession } from '@daraport/client';
import { CheckboxGroup, Disclosure, RadioGroup, type Choice } from '@daraport/ui';
import { Show } from 'solid-js';
import type { DirectoryFacetsFragment } from '../gql/graphql.ts';
import { t as match } from '../match/messages/index.ts';
import { t } from '../messages/index.ts';
import {
  AGE_GROUPS,
  FORMATS,
  GENDERS,
  INSURANCES,
  PARTS,
  valuesOf,
  WEEKDAYS,
  type DirectorySearch,
} from './directory-filter.ts';

/** The filters that take several values of one kind. */
type ListFilter = 'specialty' | 'language' | 'format' | 'gender' | 'insurance' | 'age' | 'org' | 'city';
/** Days ahead in words. */
const SPANS = { 1: 'today', 3: 'days3', 7: 'days7', 14: 'days14' } as const;

/**
 * The directory's filters with how many each choice would leave; each holds at once. What nobody would be left with cannot
 * be chosen, and what is rarely asked for stands folded at the end.
 */
export function DirectoryFilters(props: {
  search: DirectorySearch;
  facets: DirectoryFacetsFragment;
  onChange: (next: DirectorySearch) => void;
}) {
  const session = useSession();
  const format = useFormat();
  const facets = () => props.facets;
  /** A choice with its count; one that is chosen stays pressable, so that it can be taken back. */
  const choice = (value: string, label: string, count: number, isChosen: boolean): Choice => ({
    value,
    label: t('directory.option', { label, count: String(count) }),
    disabled: count === 0 && !isChosen,
  });
  const several = (
    name: ListFilter,
    label: string,
    options: readonly { value: string; label: string; count: number }[],
  ) => {
    const chosen = () => valuesOf(props.search[name]);
    return (
      <Show when={options.length > 1 || chosen().length > 0}>
        <CheckboxGroup
          label={label}
          value={chosen()}
          options={options.map((each) => choice(each.value, each.label, each.count, chosen().includes(each.value)))}
          onInput={(values) => props.onChange({ [name]: values.join(',') || undefined })}
        />
      </Show>
    );
  };
  const counted = (values: readonly string[], counts: readonly { value: string; count: number }[]) =>
    values.flatMap((value) => counts.find((each) => each.value === value) ?? []);
  const byLabel = (a: { label: string }, b: { label: string }) => a.label.localeCompare(b.label);
  const amount = (amountMinor: number) => format.money({ amountMinor, currency: session.brand().currency });
  const specialties = () =>
    facets()
      .specialties.flatMap(({ specialty, count }) =>
        specialty ? [{ value: specialty.slug, label: specialty.name, count }] : [],
      )
      .toSorted(byLabel);
  const organizations = () =>
    facets().organizations.flatMap(({ organization, count }) =>
      organization ? [{ value: organization.id, label: organization.name, count }] : [],
    );
  const languages = () =>
    facets()
      .languages.map(({ value, count }) => ({ value, label: languageName(session.locale(), value), count }))
      .toSorted(byLabel);
  const isRareSet = () =>
    [
      props.search.language,
      props.search.gender,
      props.search.city,
      props.search.org,
      props.search.day,
      props.search.part,
    ].some(Boolean);
  return (
    <div class="d-stack">
      <RadioGroup
        label={t('directory.free')}
        value={props.search.free ?? ''}
        options={[
          { value: '', label: t('directory.anyTime') },
          ...facets().freeWithin.map(({ days, count }) =>
            choice(
              String(days),
              t(`directory.span.${SPANS[days as keyof typeof SPANS]}`),
              count,
              props.search.free === String(days),
            ),
          ),
        ]}
        onInput={(value) => props.onChange({ free: value || undefined })}
      />
      {several(
        'format',
        t('directory.formats'),
        counted(FORMATS, facets().formats).map((each) => ({ ...each, label: t(`format.${each.value as 'VIDEO'}`) })),
      )}
      {several('specialty', t('directory.specialties'), specialties())}
      <Show when={facets().priceBands.length > 1 || props.search.price}>
        <RadioGroup
          label={t('directory.price')}
          value={props.search.price ?? ''}
          options={[
            { value: '', label: t('directory.anyPrice') },
            ...facets().priceBands.map(({ minMinor, maxMinor, count }) => {
              const value = `${minMinor}-${maxMinor}`;
              const label = t('directory.band', { from: amount(minMinor), to: amount(maxMinor + 1) });
              return choice(value, label, count, props.search.price === value);
            }),
          ]}
          onInput={(value) => props.onChange({ price: value || undefined })}
        />
      </Show>
      {several(
        'insurance',
        t('directory.insurance'),
        counted(INSURANCES, facets().insurances).map((each) => ({
          ...each,
          label: t(`insurance.${each.value as 'PRIVATE'}`),
        })),
      )}
      {several(
        'age',
        t('directory.age'),
        counted(AGE_GROUPS, facets().ageGroups).map((each) => ({
          ...each,
          label: match(`age.${each.value as 'ADULTS'}`),
        })),
      )}
      <Disclosure title={t('directory.moreFilters')} open={isRareSet()}>
        <div class="d-stack">
          <CheckboxGroup
            label={t('directory.part')}
            value={valuesOf(props.search.part)}
            options={PARTS.map((part) => ({ value: part, label: t(`directory.parts.${part}`) }))}
            onInput={(values) => props.onChange({ part: values.join(',') || undefined })}
          />
          <CheckboxGroup
            label={t('directory.day')}
            value={valuesOf(props.search.day)}
            options={WEEKDAYS.map((day) => ({ value: day, label: format.weekday(Number(day)) }))}
            onInput={(values) => props.onChange({ day: values.join(',') || undefined })}
          />
          {several('language', t('directory.languages'), languages())}
          {several(
            'gender',
            t('directory.gender'),
            counted(GENDERS, facets().genders).map((each) => ({ ...each, label: t(`gender.${each.value as 'MALE'}`) })),
          )}
          {several(
            'city',
            t('directory.city'),
            facets()
              .cities.map(({ value, count }) => ({ value, label: value, count }))
              .toSorted(byLabel),
          )}
          {several('org', t('directory.organization'), organizations())}
        </div>
      </Disclosure>
    </div>
  );
}
