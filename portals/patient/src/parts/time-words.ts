import type { useFormat } from '@daraport/client';
import { t } from '../messages/index.ts';

interface Time {
  readonly startsAt: string;
  readonly seatsLeft: number | null;
}

/** A free time as its button says it; of a group with how many seats are left. */
export const timeWords = ({ startsAt, seatsLeft }: Time, format: Pick<ReturnType<typeof useFormat>, 'time'>): string =>
  seatsLeft === null ? format.time(startsAt) : t('group.left', { time: format.time(startsAt), count: seatsLeft });
