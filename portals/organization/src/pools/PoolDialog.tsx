import { createKeys, createMutation, createQuery, expectPayload, faultsOf, Loaded, nodes } from '@daraport/client';
import {
  Button,
  Dialog,
  Form,
  NumberField,
  Select,
  showToast,
  Skeleton,
  Switch,
  TextField,
  type FormError,
} from '@daraport/ui';
import { createSignal, For, Show, untrack } from 'solid-js';
import { createStore } from 'solid-js/store';
import type { PoolPartsFragment } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { PoolCandidates, SavePool } from './documents.ts';

/** What is chosen of each specialist: a kind of appointment, or none, and the weight. */
type Chosen = Record<string, { readonly typeId: string; readonly weight: number }>;

const chosenOf = (pool: PoolPartsFragment | undefined): Chosen =>
  Object.fromEntries(
    (pool?.members ?? []).map(({ specialist, appointmentType, weight }) => [
      specialist.id,
      { typeId: appointmentType.id, weight },
    ]),
  );

/** A pool's names, who is in it by which kind of appointment, and how large a share each gets. */
export function PoolDialog(props: { pool?: PoolPartsFragment | undefined; onSaved: () => void; onClose: () => void }) {
  const [candidates] = createQuery({ query: PoolCandidates });
  const [send, isSending] = createMutation(SavePool);
  const keys = createKeys();
  const pool = untrack(() => props.pool);
  const [nameDe, setNameDe] = createSignal(pool?.nameDe ?? '');
  const [nameEn, setNameEn] = createSignal(pool?.nameEn ?? '');
  const [isOffered, setOffered] = createSignal(pool?.isOffered ?? true);
  const [chosen, setChosen] = createStore<Chosen>(chosenOf(pool));
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const save = async () => {
    const members = Object.values(chosen)
      .filter(({ typeId }) => typeId !== '')
      .map(({ typeId, weight }) => ({ appointmentTypeId: typeId, weight }));
    const content = { id: pool?.id ?? null, nameDe: nameDe(), nameEn: nameEn(), isOffered: isOffered(), members };
    const input = { ...content, version: pool?.version ?? 0 };
    const { data } = await send({ input: { ...input, idempotencyKey: keys.of('pool', input) } });
    const outcome = data && expectPayload(data.savePool, 'SavePoolPayload');
    setErrors(outcome?.payload ? [] : faultsOf(outcome?.refusal));
    if (!outcome?.payload) return;
    showToast({ tone: 'success', title: t('pools.saved') });
    props.onSaved();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => open || props.onClose()}
      locked={isSending()}
      title={t(pool ? 'pools.edit' : 'pools.add')}
      text={t('pools.dialogText')}
    >
      <Form
        label={t(pool ? 'pools.edit' : 'pools.add')}
        errors={errors()}
        onSubmit={() => void save()}
        actions={
          <>
            <Button onClick={() => props.onClose()} disabled={isSending()}>
              {t('pools.cancel')}
            </Button>
            <Button type="submit" variant="primary" busy={isSending()}>
              {t('pools.save')}
            </Button>
          </>
        }
      >
        <TextField name="nameDe" label={t('pools.nameDe')} value={nameDe()} onInput={setNameDe} />
        <TextField name="nameEn" label={t('pools.nameEn')} value={nameEn()} onInput={setNameEn} />
        <Switch label={t('pools.offered')} checked={isOffered()} onChange={setOffered} />
        <Loaded query={candidates} select={(data) => data.specialists} skeleton={<Skeleton lines={6} />}>
          {(specialists) => (
            <For each={nodes(specialists)}>
              {(person) => (
                <div class="d-stack-tight">
                  <Select
                    label={person.displayName}
                    value={chosen[person.id]?.typeId ?? ''}
                    placeholder={t('pools.notIn')}
                    options={person.appointmentTypes
                      .filter(({ seats }) => seats === null)
                      .map((type) => ({
                        value: type.id,
                        label: `${type.name}, ${t('pools.minutes', { count: type.durationMinutes })}`,
                      }))}
                    onInput={(typeId) => setChosen(person.id, { typeId, weight: chosen[person.id]?.weight ?? 1 })}
                  />
                  <Show when={chosen[person.id]?.typeId}>
                    <NumberField
                      label={t('pools.weight', { name: person.displayName })}
                      min={1}
                      max={10}
                      value={chosen[person.id]?.weight}
                      onInput={(weight) =>
                        setChosen(person.id, { typeId: chosen[person.id]?.typeId ?? '', weight: weight ?? 0 })
                      }
                    />
                  </Show>
                </div>
              )}
            </For>
          )}
        </Loaded>
      </Form>
    </Dialog>
  );
}
