import { money, periodBefore, pointsOf, startOf, type DayRange, type Grain } from '@daraport/domain';
import { metricDays, organizationDays } from '@daraport/drizzle/tables/growth';
import { assertRange } from '@daraport/subgraph';
import { and, between, eq } from 'drizzle-orm';
import type { GrowthContext } from '../builder.ts';
import { calendarOf } from '../calendar.ts';

/** Figures of some days; revenue in minor units. */
export interface PeriodFigures {
  readonly bookings: number;
  readonly cancellations: number;
  /** To which the patient did not come. */
  readonly missed: number;
  readonly newPatients: number;
  readonly revenueMinor: number;
}

type DayRow = PeriodFigures & { readonly day: string };

const sumOf = (days: readonly DayRow[]): PeriodFigures => ({
  bookings: days.reduce((sum, day) => sum + day.bookings, 0),
  cancellations: days.reduce((sum, day) => sum + day.cancellations, 0),
  missed: days.reduce((sum, day) => sum + day.missed, 0),
  newPatients: days.reduce((sum, day) => sum + day.newPatients, 0),
  revenueMinor: days.reduce((sum, day) => sum + day.revenueMinor, 0),
});

/** The figures of the viewer's organization, else of the brand: of the range, of the one before, and point by point. */
export async function brandMetrics(context: GrowthContext, range: DayRange, grain: Grain) {
  assertRange(range);
  const before = periodBefore(range);
  const { currency } = await calendarOf(context.rows, context.viewer.brandId);
  const days = await daysBetween(context, before.from, range.to);
  const inRange = days.filter(({ day }) => day >= range.from);
  return {
    currency,
    now: sumOf(inRange),
    before: sumOf(days.filter(({ day }) => day < range.from)),
    points: pointsOf(range, grain).map((date) => {
      const figures = sumOf(inRange.filter(({ day }) => startOf(grain, day) === date));
      return { date, ...figures, revenue: money(figures.revenueMinor, currency) };
    }),
  };
}

async function daysBetween({ rows, viewer }: GrowthContext, from: string, to: string): Promise<DayRow[]> {
  const { brandId, organizationId } = viewer;
  if (!organizationId)
    return rows
      .select()
      .from(metricDays)
      .where(and(eq(metricDays.brandId, brandId), between(metricDays.day, from, to)));
  return rows
    .select()
    .from(organizationDays)
    .where(
      and(
        eq(organizationDays.brandId, brandId),
        eq(organizationDays.organizationId, organizationId),
        between(organizationDays.day, from, to),
      ),
    );
}
