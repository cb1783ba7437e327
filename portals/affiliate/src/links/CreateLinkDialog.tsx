import { createMutation, expectPayload, faultsOf, createKeys, type FormFault } from '@daraport/client';
import { Button, Dialog, Form, LinkIcon, showToast, TextField } from '@daraport/ui';
import { createSignal } from 'solid-js';
import { graphql } from '../gql/index.ts';
import { t } from '../messages/index.ts';

const CreateLink = graphql(`
  mutation CreateLink($input: CreateTrackingLinkInput!) {
    createTrackingLink(input: $input) {
      __typename
      ... on CreateTrackingLinkPayload {
        link {
          id
          name
          url
        }
      }
      ... on InvalidInputError {
        fields {
          path
          message
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);

/** Asks for a name and a page, and makes the link. */
export function CreateLinkDialog(props: { open: boolean; onClose: (isMade: boolean) => void }) {
  const [create, isBusy] = createMutation(CreateLink);
  const [name, setName] = createSignal('');
  const [path, setPath] = createSignal('/specialists');
  const [faults, setFaults] = createSignal<readonly FormFault[]>([]);
  const keys = createKeys();
  const submit = async () => {
    const input = { name: name(), landingPath: path() };
    const { data } = await create({ input: { ...input, idempotencyKey: keys.of('link', input) } });
    const outcome = data && expectPayload(data.createTrackingLink, 'CreateTrackingLinkPayload');
    if (!outcome?.payload) {
      setFaults(faultsOf(outcome?.refusal));
      return;
    }
    keys.renew();
    setName('');
    setFaults([]);
    showToast({ title: t('links.created'), tone: 'success' });
    props.onClose(true);
  };
  return (
    <Dialog
      open={props.open}
      onOpenChange={(isOpen) => !isOpen && props.onClose(false)}
      title={t('links.create')}
      text={t('links.createText')}
    >
      <Form
        label={t('links.create')}
        errors={[...faults()]}
        onSubmit={() => void submit()}
        actions={
          <>
            <Button variant="primary" type="submit" icon={LinkIcon} busy={isBusy()}>
              {t('links.submit')}
            </Button>
            <Button variant="quiet" onClick={() => props.onClose(false)}>
              {t('links.cancel')}
            </Button>
          </>
        }
      >
        <TextField
          name="name"
          label={t('links.name')}
          help={t('links.nameHelp')}
          value={name()}
          onInput={setName}
          required
          maxLength={80}
        />
        <TextField
          name="landingPath"
          label={t('links.path')}
          help={t('links.pathHelp')}
          value={path()}
          onInput={setPath}
          required
          maxLength={200}
        />
      </Form>
    </Dialog>
  );
}
