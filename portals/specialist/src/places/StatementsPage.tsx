import { t } from '../messages/index.ts';
import { Place } from './Place.tsx';

/** `/earnings/statements`: what was earned in a month, as a document. */
export default function StatementsPage() {
  return (
    <Place name="statements" illustration="documents" parent={{ href: '/earnings', label: t('earnings.title') }} />
  );
}
