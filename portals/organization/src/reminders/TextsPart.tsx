import { createQuery, languageName, Loaded, useSession } from '@daraport/client';
import { Badge, Button, List, ListItem, Section, Skeleton } from '@daraport/ui';
import { createSignal, For, Show } from 'solid-js';
import type { MessageTemplate, MessageTextFieldsFragment } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { MessageTexts } from './documents.ts';
import { TextDialog } from './TextDialog.tsx';

const TEMPLATES = [
  'CONFIRMED',
  'REMINDER',
  'RESCHEDULED',
  'CANCELLED',
  'WAITLIST_OFFER',
] as const satisfies readonly MessageTemplate[];

/** What messages about appointments say to patients, by kind, medium and language. */
export function TextsPart() {
  const session = useSession();
  const [page, refetch] = createQuery({ query: MessageTexts });
  const [edited, setEdited] = createSignal<MessageTextFieldsFragment>();
  const nameOf = ({ locale, medium }: MessageTextFieldsFragment) =>
    `${t(`reminders.medium.${medium}`)}, ${languageName(session.locale(), locale)}`;
  const done = () => {
    setEdited(undefined);
    refetch();
  };
  return (
    <div class="d-stack">
      <p class="d-muted">{t('reminders.textsText')}</p>
      <Loaded query={page} skeleton={<Skeleton shape="table" rows={8} />}>
        {(data) => (
          <>
            <For each={TEMPLATES}>
              {(template) => (
                <Section title={t(`reminders.template.${template}`)}>
                  <List label={t(`reminders.template.${template}`)}>
                    <For each={data.messageTexts.filter((text) => text.template === template)}>
                      {(text) => (
                        <ListItem
                          title={
                            <>
                              {nameOf(text)}{' '}
                              <Badge tone={text.isOwn ? 'accent' : 'neutral'} icon={false}>
                                {t(text.isOwn ? 'reminders.own' : 'reminders.ours')}
                              </Badge>
                            </>
                          }
                          text={text.subject ?? text.body}
                          trailing={
                            <Button
                              size="small"
                              aria-label={`${t('reminders.edit')}: ${t(`reminders.template.${template}`)}, ${nameOf(text)}`}
                              onClick={() => setEdited(text)}
                            >
                              {t('reminders.edit')}
                            </Button>
                          }
                        />
                      )}
                    </For>
                  </List>
                </Section>
              )}
            </For>
            <Show when={edited()}>
              {(text) => (
                <TextDialog
                  text={text()}
                  name={nameOf(text())}
                  placeholders={data.messagePlaceholders}
                  onDone={done}
                  onClose={() => setEdited(undefined)}
                />
              )}
            </Show>
          </>
        )}
      </Loaded>
    </div>
  );
}
