CREATE TABLE "booking"."date_hours" (
	"brand_id" uuid,
	"specialist_id" uuid,
	"day" date,
	"replaces_week" boolean NOT NULL,
	"hours" int4multirange NOT NULL,
	CONSTRAINT "date_hours_pkey" PRIMARY KEY("brand_id","specialist_id","day"),
	CONSTRAINT "date_hours_span" CHECK (hours <@ int4range(0, 1440) and (replaces_week or not isempty(hours)))
);
--> statement-breakpoint
ALTER TABLE "booking"."date_hours" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "booking"."focus_hours" (
	"brand_id" uuid,
	"specialist_id" uuid,
	"weekday" smallint,
	"from_minute" smallint,
	"to_minute" smallint NOT NULL,
	CONSTRAINT "focus_hours_pkey" PRIMARY KEY("brand_id","specialist_id","weekday","from_minute"),
	CONSTRAINT "focus_hours_span" CHECK (weekday between 1 and 7 and from_minute >= 0 and from_minute < to_minute and to_minute <= 1440)
);
--> statement-breakpoint
ALTER TABLE "booking"."focus_hours" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP POLICY "owner" ON "booking"."absences";--> statement-breakpoint
-- Hours beside the weekly ones stay what they were.
INSERT INTO "booking"."date_hours" ("brand_id", "specialist_id", "day", "replaces_week", "hours")
  SELECT "brand_id", "specialist_id", "day", false, range_agg(int4range("from_minute", "to_minute"))
  FROM "booking"."extra_hours" GROUP BY 1, 2, 3;--> statement-breakpoint
DROP POLICY "tenant" ON "booking"."extra_hours";--> statement-breakpoint
DROP POLICY "members" ON "booking"."extra_hours";--> statement-breakpoint
DROP POLICY "platform" ON "booking"."extra_hours";--> statement-breakpoint
DROP TABLE "booking"."extra_hours";--> statement-breakpoint
DROP INDEX "booking"."reservations_active";--> statement-breakpoint
ALTER TABLE "booking"."appointment_types" ADD COLUMN "daily_cap" smallint;--> statement-breakpoint
ALTER TABLE "booking"."appointment_types" ADD COLUMN "is_offered" boolean DEFAULT true NOT NULL;--> statement-breakpoint
-- Until somebody shares it, a calendar is one profile's own.
ALTER TABLE "booking"."specialists" ADD COLUMN "calendar_id" uuid;--> statement-breakpoint
UPDATE "booking"."specialists" SET "calendar_id" = "id";--> statement-breakpoint
ALTER TABLE "booking"."specialists" ALTER COLUMN "calendar_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "booking"."reservations" ADD COLUMN "calendar_id" uuid;--> statement-breakpoint
UPDATE "booking"."reservations" SET "calendar_id" = "specialist_id";--> statement-breakpoint
ALTER TABLE "booking"."reservations" ALTER COLUMN "calendar_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "booking"."specialists" ADD COLUMN "shared_with" uuid[] DEFAULT '{}'::uuid[] NOT NULL;--> statement-breakpoint
ALTER TABLE "booking"."specialists" ADD COLUMN "availability_version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "booking"."specialists" ADD COLUMN "daily_cap" smallint;--> statement-breakpoint
CREATE INDEX "reservations_kept" ON "booking"."reservations" ("brand_id","calendar_id","starts_at") WHERE state not in ('RELEASED', 'EXPIRED', 'CANCELLED');--> statement-breakpoint
CREATE INDEX "specialists_brand_id_calendar_id_index" ON "booking"."specialists" ("brand_id","calendar_id");--> statement-breakpoint
ALTER TABLE "booking"."date_hours" ADD CONSTRAINT "date_hours_brand_id_specialist_id_specialists_brand_id_id_fkey" FOREIGN KEY ("brand_id","specialist_id") REFERENCES "booking"."specialists"("brand_id","id");--> statement-breakpoint
ALTER TABLE "booking"."focus_hours" ADD CONSTRAINT "focus_hours_brand_id_specialist_id_specialists_brand_id_id_fkey" FOREIGN KEY ("brand_id","specialist_id") REFERENCES "booking"."specialists"("brand_id","id");--> statement-breakpoint
ALTER TABLE "booking"."specialists" ADD CONSTRAINT "specialists_daily_cap" CHECK (daily_cap between 1 and 100);--> statement-breakpoint
ALTER TABLE "booking"."appointment_types" DROP CONSTRAINT "appointment_types_rules", ADD CONSTRAINT "appointment_types_rules" CHECK (duration_minutes between 1 and 720 and buffer_before_minutes between 0 and 360 and buffer_after_minutes between 0 and 360 and notice_minutes >= 0 and horizon_days between 1 and 366 and grid_minutes between 5 and 1440 and 1440 % grid_minutes = 0 and daily_cap between 1 and 100);--> statement-breakpoint
CREATE POLICY "platform" ON "booking"."absences" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "managers" ON "booking"."absences" AS PERMISSIVE FOR ALL TO public USING (exists (select from booking.specialists s where s.brand_id = app.brand() and s.id = specialist_id and ((app.has_scope('availability:manage') and s.person_id = app.person()) or
    (app.has_scope('availability:oversee') and (app.organization() is null or app.organization() = any (s.lineage)))))) WITH CHECK (exists (select from booking.specialists s where s.brand_id = app.brand() and s.id = specialist_id and ((app.has_scope('availability:manage') and s.person_id = app.person()) or
    (app.has_scope('availability:oversee') and (app.organization() is null or app.organization() = any (s.lineage))))));--> statement-breakpoint
CREATE POLICY "managers" ON "booking"."appointment_types" AS PERMISSIVE FOR ALL TO public USING (exists (select from booking.specialists s where s.brand_id = app.brand() and s.id = specialist_id and ((app.has_scope('availability:manage') and s.person_id = app.person()) or
    (app.has_scope('availability:oversee') and (app.organization() is null or app.organization() = any (s.lineage)))))) WITH CHECK (exists (select from booking.specialists s where s.brand_id = app.brand() and s.id = specialist_id and ((app.has_scope('availability:manage') and s.person_id = app.person()) or
    (app.has_scope('availability:oversee') and (app.organization() is null or app.organization() = any (s.lineage))))));--> statement-breakpoint
CREATE POLICY "tenant" ON "booking"."date_hours" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "members" ON "booking"."date_hours" AS PERMISSIVE FOR SELECT TO public USING (true);--> statement-breakpoint
CREATE POLICY "platform" ON "booking"."date_hours" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "managers" ON "booking"."date_hours" AS PERMISSIVE FOR ALL TO public USING (exists (select from booking.specialists s where s.brand_id = app.brand() and s.id = specialist_id and ((app.has_scope('availability:manage') and s.person_id = app.person()) or
    (app.has_scope('availability:oversee') and (app.organization() is null or app.organization() = any (s.lineage)))))) WITH CHECK (exists (select from booking.specialists s where s.brand_id = app.brand() and s.id = specialist_id and ((app.has_scope('availability:manage') and s.person_id = app.person()) or
    (app.has_scope('availability:oversee') and (app.organization() is null or app.organization() = any (s.lineage))))));--> statement-breakpoint
CREATE POLICY "tenant" ON "booking"."focus_hours" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "members" ON "booking"."focus_hours" AS PERMISSIVE FOR SELECT TO public USING (true);--> statement-breakpoint
CREATE POLICY "platform" ON "booking"."focus_hours" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "managers" ON "booking"."focus_hours" AS PERMISSIVE FOR ALL TO public USING (exists (select from booking.specialists s where s.brand_id = app.brand() and s.id = specialist_id and ((app.has_scope('availability:manage') and s.person_id = app.person()) or
    (app.has_scope('availability:oversee') and (app.organization() is null or app.organization() = any (s.lineage)))))) WITH CHECK (exists (select from booking.specialists s where s.brand_id = app.brand() and s.id = specialist_id and ((app.has_scope('availability:manage') and s.person_id = app.person()) or
    (app.has_scope('availability:oversee') and (app.organization() is null or app.organization() = any (s.lineage))))));--> statement-breakpoint
CREATE POLICY "managers_change" ON "booking"."specialists" AS PERMISSIVE FOR UPDATE TO public USING ((app.has_scope('availability:manage') and person_id = app.person()) or
    (app.has_scope('availability:oversee') and (app.organization() is null or app.organization() = any (lineage)))) WITH CHECK ((app.has_scope('availability:manage') and person_id = app.person()) or
    (app.has_scope('availability:oversee') and (app.organization() is null or app.organization() = any (lineage))));--> statement-breakpoint
CREATE POLICY "managers" ON "booking"."weekly_hours" AS PERMISSIVE FOR ALL TO public USING (exists (select from booking.specialists s where s.brand_id = app.brand() and s.id = specialist_id and ((app.has_scope('availability:manage') and s.person_id = app.person()) or
    (app.has_scope('availability:oversee') and (app.organization() is null or app.organization() = any (s.lineage)))))) WITH CHECK (exists (select from booking.specialists s where s.brand_id = app.brand() and s.id = specialist_id and ((app.has_scope('availability:manage') and s.person_id = app.person()) or
    (app.has_scope('availability:oversee') and (app.organization() is null or app.organization() = any (s.lineage))))));--> statement-breakpoint
-- Never two active reservations in one calendar at once, whichever brand they are of, buffers included; ranges are
-- half-open, so neighbours touch. The one key without the brand: a constraint looks past row rules and tells no rows.
ALTER TABLE "booking"."reservations" DROP CONSTRAINT "reservations_no_overlap";
--> statement-breakpoint
ALTER TABLE "booking"."reservations" ADD CONSTRAINT "reservations_no_overlap"
  EXCLUDE USING gist ("calendar_id" WITH =, "during" WITH &&) WHERE ("state" IN ('HELD', 'CONFIRMED'));
--> statement-breakpoint
DROP FUNCTION "booking"."taken";
--> statement-breakpoint
DROP FUNCTION "booking"."expire_holds";
--> statement-breakpoint
-- When calendars are not free, and nothing about why: anyone on the brand may ask, past the row rules of reservations
-- and absences, which is why the function works as the platform. Holds that have run out by "at" do not count. What is
-- over blocks nobody and is told because it counts towards the caps of its day. "appointment_at" is null for absences.
-- The bounds on starts_at are what the index can use under row-level security; no reservation spans more than a day,
-- and no day of a wall clock lasts longer than 25 hours.
CREATE FUNCTION "booking"."taken"(calendars uuid[], from_at timestamptz, to_at timestamptz, at timestamptz)
  RETURNS TABLE (calendar_id uuid, blocks boolean, starts_at timestamptz, ends_at timestamptz, appointment_at timestamptz, appointment_type_id uuid)
  LANGUAGE sql STABLE SET "app.kind" TO 'system'
  AS $$
    SELECT r.calendar_id, r.state IN ('HELD', 'CONFIRMED'), lower(r.during), upper(r.during), r.starts_at, r.appointment_type_id
    FROM booking.reservations r
    WHERE r.brand_id = app.brand() AND r.calendar_id = ANY (calendars)
      AND r.starts_at > from_at - interval '25 hours' AND r.starts_at < to_at + interval '1 day'
      AND r.state NOT IN ('RELEASED', 'EXPIRED', 'CANCELLED') AND (r.state <> 'HELD' OR r.expires_at > at)
    UNION ALL
    SELECT s.calendar_id, true, greatest(lower(a.during), from_at), least(upper(a.during), to_at), NULL, NULL
    FROM booking.absences a JOIN booking.specialists s ON s.brand_id = a.brand_id AND s.id = a.specialist_id
    WHERE a.brand_id = app.brand() AND s.calendar_id = ANY (calendars) AND a.during && tstzrange(from_at, to_at)
  $$;
--> statement-breakpoint
-- The same of the other brands that share one of the calendars. What kind of appointment it is stays with its brand.
-- The function works in one brand after the other and comes back; when it fails, the transaction's settings are undone.
CREATE FUNCTION "booking"."taken_elsewhere"(calendars uuid[], brands uuid[], from_at timestamptz, to_at timestamptz, at timestamptz)
  RETURNS TABLE (calendar_id uuid, blocks boolean, starts_at timestamptz, ends_at timestamptz, appointment_at timestamptz, appointment_type_id uuid)
  LANGUAGE plpgsql STABLE
  AS $$
    DECLARE
      home text := current_setting('app.brand');
      brand uuid;
    BEGIN
      FOREACH brand IN ARRAY brands LOOP
        PERFORM set_config('app.brand', brand::text, true);
        RETURN QUERY SELECT t.calendar_id, t.blocks, t.starts_at, t.ends_at, t.appointment_at, NULL::uuid
          FROM booking.taken(calendars, from_at, to_at, at) t;
      END LOOP;
      PERFORM set_config('app.brand', home, true);
    END
  $$;
--> statement-breakpoint
-- Ends a calendar's holds that have run out, whoever holds them on whichever brand, so that they do not stand in the way
-- of a new one.
CREATE FUNCTION "booking"."expire_holds"(calendar uuid, brands uuid[], at timestamptz)
  RETURNS TABLE (hold_brand uuid, hold_id uuid)
  LANGUAGE plpgsql VOLATILE SET "app.kind" TO 'system'
  AS $$
    DECLARE
      home text := current_setting('app.brand');
      brand uuid;
    BEGIN
      FOREACH brand IN ARRAY brands LOOP
        PERFORM set_config('app.brand', brand::text, true);
        RETURN QUERY UPDATE booking.reservations SET state = 'EXPIRED'
          WHERE brand_id = brand AND calendar_id = calendar AND state = 'HELD' AND expires_at <= at
          RETURNING brand_id, id;
      END LOOP;
      PERFORM set_config('app.brand', home, true);
    END
  $$;
