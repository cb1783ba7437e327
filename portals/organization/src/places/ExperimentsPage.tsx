import { Place } from './Place.tsx';

/** `/experiments`: comparing two versions of a page. */
export default function ExperimentsPage() {
  return <Place name="experiments" illustration="chart" way="/reports" />;
}
