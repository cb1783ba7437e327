import { t } from '../messages/index.ts';
import { Place } from './Place.tsx';

/** `/links/creatives`: pictures and texts to show a link with. */
export default function CreativesPage() {
  return <Place name="creatives" illustration="documents" parent={{ href: '/links', label: t('links.title') }} />;
}
