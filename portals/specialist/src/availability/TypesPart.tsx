import { PriceDialog, useFormat, useSession } from '@daraport/client';
import { Badge, Button, Card, EmptyState, List, ListItem, PlusIcon } from '@daraport/ui';
import { createSignal, For, Show } from 'solid-js';
import type { AvailabilityFieldsFragment, TypeRulesFragment } from '../gql/graphql.ts';
import { plural, t } from '../messages/index.ts';
import { TypeDialog } from './TypeDialog.tsx';
import { nameOf } from './types.ts';

/** What is offered, and the rules its times follow. */
export function TypesPart(props: { availability: AvailabilityFieldsFragment }) {
  const session = useSession();
  const format = useFormat();
  const [open, setOpen] = createSignal<{ type: TypeRulesFragment | undefined }>();
  const [priced, setPriced] = createSignal<TypeRulesFragment>();
  const priceOf = ({ appointmentType: { price } }: TypeRulesFragment) =>
    price ? format.money(price) : t('availability.noPrice');
  return (
    <div class="d-stack">
      <Card
        title={t('availability.types')}
        text={t('availability.typesText')}
        actions={
          <Button icon={PlusIcon} onClick={() => setOpen({ type: undefined })}>
            {t('availability.newType')}
          </Button>
        }
        flush
      >
        <Show
          when={props.availability.types.length > 0}
          fallback={
            <EmptyState
              illustration="calendar"
              title={t('availability.noTypes')}
              text={t('availability.noTypesText')}
            />
          }
        >
          <List label={t('availability.types')}>
            <For each={props.availability.types}>
              {(type) => (
                <ListItem
                  title={nameOf(type, session.locale())}
                  text={`${factsOf(type)} · ${priceOf(type)}`}
                  trailing={
                    <span class="d-row">
                      <Show when={!type.isOffered}>
                        <Badge>{t('availability.notOffered')}</Badge>
                      </Show>
                      <Show when={type.appointmentType.priceVersion !== null}>
                        <Button
                          size="small"
                          aria-label={t('availability.priceNamed', { name: nameOf(type, session.locale()) })}
                          onClick={() => setPriced(type)}
                        >
                          {t('availability.price')}
                        </Button>
                      </Show>
                      <Button
                        size="small"
                        aria-label={t('availability.editNamed', { name: nameOf(type, session.locale()) })}
                        onClick={() => setOpen({ type })}
                      >
                        {t('availability.edit')}
                      </Button>
                    </span>
                  }
                />
              )}
            </For>
          </List>
        </Show>
      </Card>
      <Show when={priced()}>
        {(type) => (
          <PriceDialog
            type={{
              ...type().appointmentType,
              name: nameOf(type(), session.locale()),
              priceVersion: type().appointmentType.priceVersion ?? 0,
            }}
            onClose={() => setPriced(undefined)}
          />
        )}
      </Show>
      <Show when={open()}>
        {(opened) => (
          <TypeDialog availability={props.availability} type={opened().type} onClose={() => setOpen(undefined)} />
        )}
      </Show>
    </div>
  );
}

function factsOf(type: TypeRulesFragment): string {
  const { bufferBeforeMinutes: before, bufferAfterMinutes: after } = type;
  return [
    t('profile.minutes', { count: type.durationMinutes }),
    type.seats === null ? undefined : plural('availability.seatCount', type.seats),
    ...type.formats.map((each) => t(`format.${each}`)),
    before + after > 0 ? t('availability.buffers', { before, after }) : undefined,
    type.dailyCap ? plural('availability.perDay', type.dailyCap) : undefined,
  ]
    .filter(Boolean)
    .join(' · ');
}
