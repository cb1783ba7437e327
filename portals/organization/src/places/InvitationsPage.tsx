import { t } from '../messages/index.ts';
import { Place } from './Place.tsx';

/** `/invitations`: inviting people by e-mail. */
export default function InvitationsPage() {
  return (
    <Place
      name="invitations"
      illustration="people"
      way="/people"
      parent={{ href: '/people', label: t('people.title') }}
    />
  );
}
