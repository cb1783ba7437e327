import { FileField, type FieldFile } from '@daraport/ui';
import { createSignal, onCleanup } from 'solid-js';
import { t } from '../messages/index.ts';
import { FILE_KINDS, FILE_RULES, upload, type Upload } from './upload.ts';

/** One document: travels as soon as it is chosen, with its progress; `onFile` gets its id once it is there. */
export function FilePart(props: {
  optional: boolean;
  onFile: (id: string | undefined) => void;
  onBusy: (busy: boolean) => void;
}) {
  const [file, setFile] = createSignal<FieldFile>();
  let current: Upload | undefined;
  onCleanup(() => current?.stop());
  const clear = () => {
    current?.stop();
    current = undefined;
    setFile();
    props.onFile(undefined);
    props.onBusy(false);
  };
  const send = async (chosen: File) => {
    clear();
    const shown = { id: 'file', name: chosen.name, size: chosen.size };
    setFile({ ...shown, progress: 0 });
    props.onBusy(true);
    const running = upload(chosen, (progress) => setFile({ ...shown, progress }));
    current = running;
    const outcome = await running.done;
    if (current !== running) return;
    props.onBusy(false);
    if ('id' in outcome) props.onFile(outcome.id);
    setFile('id' in outcome ? shown : { ...shown, error: outcome.message ?? t('credentials.uploadFailed') });
  };
  return (
    <FileField
      name="fileId"
      label={t('credentials.file')}
      optional={props.optional}
      help={t('credentials.fileHelp')}
      {...FILE_RULES}
      kinds={FILE_KINDS}
      files={[file()].filter((each) => each !== undefined)}
      onAdd={([chosen]) => chosen && void send(chosen)}
      onRemove={clear}
    />
  );
}
