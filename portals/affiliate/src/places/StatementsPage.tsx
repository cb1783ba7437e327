import { t } from '../messages/index.ts';
import { Place } from './Place.tsx';

/** `/payouts/statements`: what was paid out in a month, as a document. */
export default function StatementsPage() {
  return <Place name="statements" illustration="documents" parent={{ href: '/payouts', label: t('payouts.title') }} />;
}
