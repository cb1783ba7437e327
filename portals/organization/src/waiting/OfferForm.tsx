import { createKeys, createMutation, createQuery, expectPayload, faultsOf, Loaded } from '@daraport/client';
import { Button, Card, Form, NumberField, showToast, Skeleton, type FormError } from '@daraport/ui';
import { createSignal, untrack } from 'solid-js';
import type { OfferSettingsQuery } from '../gql/graphql.ts';
import { OfferSettings, SaveOfferSettings } from './documents.ts';
import { t } from './messages/index.ts';

/** How long an offered time is kept for whoever is asked. */
export function OfferForm() {
  const [page, refetch] = createQuery({ query: OfferSettings });
  return (
    <Loaded query={page} select={(data) => data.waitlistSettings} skeleton={<Skeleton shape="block" height="14rem" />}>
      {(settings) => <Minutes settings={settings} onSaved={refetch} />}
    </Loaded>
  );
}

function Minutes(props: { settings: OfferSettingsQuery['waitlistSettings']; onSaved: () => void }) {
  const keys = createKeys();
  const [save, isSaving] = createMutation(SaveOfferSettings);
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const [minutes, setMinutes] = createSignal<number | undefined>(untrack(() => props.settings.offerMinutes));
  const send = async () => {
    const input = { offerMinutes: minutes() ?? 0, version: props.settings.version };
    const { data } = await save({ input: { ...input, idempotencyKey: keys.of('offer', input) } });
    const outcome = data && expectPayload(data.saveWaitlistSettings, 'SaveWaitlistSettingsPayload');
    setErrors(outcome?.payload ? [] : faultsOf(outcome?.refusal));
    if (!outcome?.payload) return;
    showToast({ tone: 'success', title: t('offer.saved') });
    props.onSaved();
  };
  return (
    <Card title={t('offer.title')} text={t('offer.text')}>
      <Form
        label={t('offer.title')}
        errors={errors()}
        onSubmit={() => void send()}
        actions={
          <Button type="submit" variant="primary" busy={isSaving()}>
            {t('offer.save')}
          </Button>
        }
      >
        <NumberField
          name="offerMinutes"
          label={t('offer.minutes')}
          help={t('offer.help')}
          unit={t('offer.unit')}
          min={15}
          max={2880}
          value={minutes()}
          onInput={setMinutes}
        />
      </Form>
    </Card>
  );
}
