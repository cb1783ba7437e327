import { createList, Loaded, nodes } from '@daraport/client';
import { Badge, Button, Card, EmptyState, Section, Skeleton, Table, TextField, type DataColumn } from '@daraport/ui';
import { createSignal, Show } from 'solid-js';
import type { AllocationMemberFragment } from '../gql/graphql.ts';
import { AllocationMembers } from './documents.ts';
import { t } from './messages/index.ts';
import { PartDialog } from './PartDialog.tsx';

type Part = NonNullable<AllocationMemberFragment['allocation']>;
/** A specialist whom the viewer oversees. */
export type Member = AllocationMemberFragment & { allocation: Part };

/** Who takes part, with what share and which limits, and what each has now. */
export function MembersPart() {
  const [search, setSearch] = createSignal('');
  const [edited, setEdited] = createSignal<Member>();
  const list = createList({
    query: AllocationMembers,
    select: (data) => data.specialists,
    variables: (span) => ({ ...span, filter: { search: search().trim() || null } }),
    most: 50,
  });
  const members = (all: readonly AllocationMemberFragment[]) =>
    all.filter((each): each is Member => each.allocation !== null);
  return (
    <Section title={t('people.title')} text={t('people.text')}>
      <div class="d-stack">
        <TextField type="search" label={t('people.search')} value={search()} maxLength={100} onInput={setSearch} />
        <Loaded
          query={list.page}
          select={(data) => data.specialists}
          isEmpty={(page) => members(nodes(page)).length === 0}
          skeleton={<Skeleton shape="table" rows={6} />}
          empty={<EmptyState illustration="people" title={t('people.none')} />}
        >
          {(page) => (
            <div class="d-stack">
              <Card flush>
                <Table
                  caption={t('people.title')}
                  columns={columnsOf(setEdited)}
                  rows={members(nodes(page))}
                  rowKey={(row) => row.id}
                />
              </Card>
              <Show when={list.more().hasMore}>
                <Button wide busy={list.more().busy} onClick={() => list.more().onMore()}>
                  {t('people.more')}
                </Button>
              </Show>
            </div>
          )}
        </Loaded>
      </div>
      <Show when={edited()} keyed>
        {(member) => <PartDialog member={member} onClose={() => setEdited(undefined)} />}
      </Show>
    </Section>
  );
}

const ofMost = (count: number, most: number | null): string =>
  most === null ? String(count) : t('people.of', { count, most });

function Standing(props: { part: Part }) {
  const word = () => {
    if (!props.part.takesPart) return 'out';
    return props.part.isFull ? 'full' : 'free';
  };
  const tones = { out: 'neutral', full: 'warning', free: 'success' } as const;
  return <Badge tone={tones[word()]}>{t(`people.${word()}`)}</Badge>;
}

const columnsOf = (onEdit: (member: Member) => void): DataColumn<Member>[] => [
  { key: 'name', header: t('people.name'), primary: true, cell: (row) => row.displayName },
  { key: 'state', header: t('people.state'), cell: (row) => <Standing part={row.allocation} /> },
  { key: 'share', header: t('people.share'), folds: true, cell: (row) => String(row.allocation.share) },
  { key: 'given', header: t('people.given'), folds: true, cell: (row) => String(row.allocation.given) },
  {
    key: 'open',
    header: t('people.open'),
    folds: true,
    cell: ({ allocation }) => ofMost(allocation.open, allocation.mostOpen),
  },
  {
    key: 'fresh',
    header: t('people.fresh'),
    folds: true,
    cell: ({ allocation }) => ofMost(allocation.newThisWeek, allocation.mostNewPerWeek),
  },
  {
    key: 'edit',
    header: t('people.edit'),
    cell: (row) => (
      <Button size="small" aria-label={t('people.editName', { name: row.displayName })} onClick={() => onEdit(row)}>
        {t('people.edit')}
      </Button>
    ),
  },
];
