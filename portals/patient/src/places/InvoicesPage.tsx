import { t } from '../messages/index.ts';
import { Place } from './Place.tsx';

/** `/payments/invoices`: invoices for what was paid. */
export default function InvoicesPage() {
  return (
    <Place
      name="invoices"
      illustration="documents"
      way="/payments"
      parent={{ href: '/payments', label: t('payments.title') }}
    />
  );
}
