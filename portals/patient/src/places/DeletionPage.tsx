import { t } from '../messages/index.ts';
import { Place } from './Place.tsx';

/** `/data/deletion`: asking that one's data be deleted. */
export default function DeletionPage() {
  return (
    <Place name="deletion" illustration="documents" way="/data" parent={{ href: '/data', label: t('data.title') }} />
  );
}
