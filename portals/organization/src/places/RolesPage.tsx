import { t } from '../messages/index.ts';
import { Place } from './Place.tsx';

/** `/roles`: who may do what. */
export default function RolesPage() {
  return (
    <Place name="roles" illustration="people" way="/people" parent={{ href: '/people', label: t('people.title') }} />
  );
}
