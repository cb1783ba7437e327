import { Place } from './Place.tsx';

/** `/billing`: what the organization pays for the platform. */
export default function BillingPage() {
  return <Place name="billing" illustration="documents" way="/payments" />;
}
