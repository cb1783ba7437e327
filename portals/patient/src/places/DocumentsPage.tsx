import { Place } from './Place.tsx';

/** `/documents`: what patient and specialist share as files. */
export default function DocumentsPage() {
  return <Place name="documents" illustration="documents" way="/messages" />;
}
