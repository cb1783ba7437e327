import { Place } from './Place.tsx';

/** `/scheduling`: people who wait for the coordination to find them a time. */
export default function SchedulingPage() {
  return <Place name="scheduling" illustration="calendar" way="/bookings" />;
}
