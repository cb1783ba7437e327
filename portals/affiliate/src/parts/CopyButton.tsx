import { Button, CopyIcon, showToast } from '@daraport/ui';
import { t } from '../messages/index.ts';

/** Puts a text on the clipboard and says so. */
export function CopyButton(props: { text: string; label: string; copied: string }) {
  const copy = () =>
    navigator.clipboard.writeText(props.text).then(
      () => showToast({ title: props.copied, tone: 'success' }),
      () => showToast({ title: t('links.copyFailed'), tone: 'danger' }),
    );
  return (
    <Button size="small" icon={CopyIcon} onClick={() => void copy()}>
      {props.label}
    </Button>
  );
}
