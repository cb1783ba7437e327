import { Dialog, QrCode } from '@daraport/ui';
import { t } from '../messages/index.ts';
import type { Link } from './LinkTable.tsx';

/** The link as a QR code to look at, scan and save. */
export function QrDialog(props: { link: Link; onClose: () => void }) {
  const title = () => t('links.qrTitle', { name: props.link.name });
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => !isOpen && props.onClose()}
      size="small"
      title={title()}
      text={t('links.qrText')}
    >
      <QrCode text={props.link.url} label={title()} fileName={props.link.code} />
    </Dialog>
  );
}
