import { t } from '../messages/index.ts';
import { Place } from './Place.tsx';

/** `/profile/documents`: proofs of licence and training. */
export default function LicenceDocumentsPage() {
  return <Place name="documents" illustration="documents" parent={{ href: '/profile', label: t('profile.title') }} />;
}
