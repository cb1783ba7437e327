import { t } from '../messages/index.ts';
import { Place } from './Place.tsx';

/** `/pilots`: what a few try before all. */
export default function PilotsPage() {
  return <Place name="pilots" illustration="chart" way="/brand" parent={{ href: '/brand', label: t('brand.title') }} />;
}
