import { Place } from './Place.tsx';

/** `/match`: the way to a specialist by questions. */
export default function MatchPage() {
  return <Place name="match" illustration="people" way="/specialists" />;
}
