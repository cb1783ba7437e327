import { t } from '../messages/index.ts';
import { Place } from './Place.tsx';

/** `/retention`: how long what is kept. */
export default function RetentionPage() {
  return (
    <Place
      name="retention"
      illustration="documents"
      way="/texts"
      parent={{ href: '/texts', label: t('texts.title') }}
    />
  );
}
