import { createKeys, createMutation, expectPayload, faultsOf } from '@daraport/client';
import { Button, Dialog, Form, NumberField, showToast, Switch, type FormError } from '@daraport/ui';
import { createSignal, untrack } from 'solid-js';
import { createStore } from 'solid-js/store';
import { SaveAllocationPart } from './documents.ts';
import type { Member } from './MembersPart.tsx';
import { t } from './messages/index.ts';

interface Draft {
  takesPart: boolean;
  share?: number | undefined;
  mostOpen?: number | undefined;
  mostNewPerWeek?: number | undefined;
}

/** What one specialist takes: whether, how large a share, and up to which limits. */
export function PartDialog(props: { member: Member; onClose: () => void }) {
  const keys = createKeys();
  const [save, isSaving] = createMutation(SaveAllocationPart);
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const part = untrack(() => props.member.allocation);
  const [form, setForm] = createStore<Draft>({
    takesPart: part.takesPart,
    share: part.share,
    mostOpen: part.mostOpen ?? undefined,
    mostNewPerWeek: part.mostNewPerWeek ?? undefined,
  });
  const send = async () => {
    const input = {
      specialistId: props.member.id,
      takesPart: form.takesPart,
      share: form.share ?? 0,
      mostOpen: form.mostOpen ?? null,
      mostNewPerWeek: form.mostNewPerWeek ?? null,
      version: part.version,
    };
    const { data } = await save({ input: { ...input, idempotencyKey: keys.of('part', input) } });
    const outcome = data && expectPayload(data.saveAllocationPart, 'SaveAllocationPartPayload');
    setErrors(outcome?.payload ? [] : faultsOf(outcome?.refusal));
    if (!outcome?.payload) return;
    showToast({ tone: 'success', title: t('part.saved') });
    props.onClose();
  };
  return (
    <Dialog open onOpenChange={(open) => open || props.onClose()} locked={isSaving()} title={props.member.displayName}>
      <Form
        label={props.member.displayName}
        errors={errors()}
        onSubmit={() => void send()}
        actions={
          <>
            <Button disabled={isSaving()} onClick={() => props.onClose()}>
              {t('part.cancel')}
            </Button>
            <Button type="submit" variant="primary" busy={isSaving()}>
              {t('part.save')}
            </Button>
          </>
        }
      >
        <Switch label={t('part.takesPart')} checked={form.takesPart} onChange={(takesPart) => setForm({ takesPart })} />
        <NumberField
          name="share"
          label={t('part.share')}
          help={t('part.shareHelp')}
          min={1}
          max={10}
          value={form.share}
          onInput={(share) => setForm({ share })}
        />
        <NumberField
          name="mostOpen"
          optional
          label={t('part.mostOpen')}
          help={t('part.limitHelp')}
          min={0}
          max={200}
          value={form.mostOpen}
          onInput={(mostOpen) => setForm({ mostOpen })}
        />
        <NumberField
          name="mostNewPerWeek"
          optional
          label={t('part.mostNew')}
          help={t('part.newHelp')}
          min={0}
          max={200}
          value={form.mostNewPerWeek}
          onInput={(mostNewPerWeek) => setForm({ mostNewPerWeek })}
        />
      </Form>
    </Dialog>
  );
}
