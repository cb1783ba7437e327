import { t } from '../messages/index.ts';
import { Place } from './Place.tsx';

/** `/earnings/payouts`: what was sent to one's own account, transfer by transfer. */
export default function PayoutsPage() {
  return <Place name="payouts" illustration="chart" parent={{ href: '/earnings', label: t('earnings.title') }} />;
}
