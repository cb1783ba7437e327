import { createMutation, expectPayload, formatList, useSession } from '@daraport/client';
import { Badge, Button, Card, Dialog, List, ListItem, Section, showToast, Switch } from '@daraport/ui';
import { createSignal, For, Show } from 'solid-js';
import { graphql } from '../gql/index.ts';
import type { Module } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';

const SwitchModule = graphql(`
  mutation SwitchModule($input: SwitchModuleInput!) {
    switchModule(input: $input) {
      __typename
      ... on ModuleSwitched {
        brand {
          id
          modules
        }
      }
      ... on ModuleDependencyError {
        code
        message
        mustSwitchFirst
      }
    }
  }
`);

const MODULES = [
  'BOOKING',
  'PAYMENTS',
  'INTAKE',
  'VIDEO',
  'MESSAGING',
  'AFFILIATE',
  'REFERRALS',
  'ASSISTED_SCHEDULING',
  'EXPERIMENTS',
] as const satisfies readonly Module[];

/** What is switched on; those who configure the brand switch here, and read beforehand what that stops. */
export function Modules(props: { modules: readonly Module[] }) {
  const session = useSession();
  const [send, isPending] = createMutation(SwitchModule);
  const [leaving, setLeaving] = createSignal<Module>();
  const namesOf = (all: readonly Module[]) => formatList(session.locale(), all.map(nameOf));
  const isOn = (module: Module) => props.modules.includes(module);
  const turn = async (module: Module, on: boolean) => {
    const { data } = await send({ input: { module, isOn: on } });
    setLeaving(undefined);
    const outcome = data && expectPayload(data.switchModule, 'ModuleSwitched');
    if (outcome?.payload) {
      showToast({ tone: 'success', title: t(on ? 'modules.isOn' : 'modules.isOff', { name: nameOf(module) }) });
      return;
    }
    const needed = outcome?.refusal.mustSwitchFirst ?? [];
    showToast({
      tone: 'danger',
      title: outcome?.refusal.message ?? t('modules.failed'),
      ...(needed.length > 0 && { text: t(on ? 'modules.onFirst' : 'modules.offFirst', { names: namesOf(needed) }) }),
    });
  };
  return (
    <Section title={t('modules.title')} text={t('modules.text')}>
      <Card flush>
        <List label={t('modules.title')}>
          <For each={MODULES}>
            {(module) => (
              <ListItem
                title={
                  <Show when={session.may('brand:configure')} fallback={t(`module.${module}`)}>
                    <Switch
                      label={t(`module.${module}`)}
                      help={t(`modules.about.${module}`)}
                      checked={isOn(module)}
                      disabled={isPending()}
                      onChange={(on) => (on ? void turn(module, true) : setLeaving(module))}
                    />
                  </Show>
                }
                text={session.may('brand:configure') ? undefined : t(`modules.about.${module}`)}
                trailing={
                  <Badge tone={isOn(module) ? 'success' : 'neutral'}>
                    {t(isOn(module) ? 'modules.on' : 'modules.off')}
                  </Badge>
                }
              />
            )}
          </For>
        </List>
      </Card>
      <Dialog
        open={leaving() !== undefined}
        onOpenChange={() => setLeaving(undefined)}
        locked={isPending()}
        size="small"
        title={t('modules.confirmTitle', { name: leaving() ? nameOf(leaving() as Module) : '' })}
        text={t('modules.confirmText')}
        actions={
          <>
            <Button onClick={() => setLeaving(undefined)}>{t('modules.keep')}</Button>
            <Button
              variant="danger"
              busy={isPending()}
              onClick={() => {
                const module = leaving();
                if (module) void turn(module, false);
              }}
            >
              {t('modules.turnOff')}
            </Button>
          </>
        }
      />
    </Section>
  );
}

const nameOf = (module: Module) => t(`module.${module}`);
