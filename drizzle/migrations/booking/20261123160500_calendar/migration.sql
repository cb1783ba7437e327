-- Never two active reservations of one specialist at once, buffers included; ranges are half-open, so neighbours touch.
ALTER TABLE "booking"."reservations" ADD CONSTRAINT "reservations_no_overlap"
  EXCLUDE USING gist ("brand_id" WITH =, "specialist_id" WITH =, "during" WITH &&) WHERE ("state" IN ('HELD', 'CONFIRMED'));
--> statement-breakpoint
-- When specialists are not free, and nothing about why: anyone on the brand may ask, past the row rules of reservations
-- and absences, which is why the function works as the platform. Holds that have run out by "at" do not count.
-- The bounds on starts_at are what the index can use under row-level security; no reservation spans more than a day.
CREATE FUNCTION "booking"."taken"(specialists uuid[], from_at timestamptz, to_at timestamptz, at timestamptz)
  RETURNS TABLE (specialist_id uuid, is_absence boolean, starts_at timestamptz, ends_at timestamptz)
  LANGUAGE sql STABLE SET "app.kind" TO 'system'
  AS $$
    SELECT r.specialist_id, false, lower(r.during), upper(r.during)
    FROM booking.reservations r
    WHERE r.brand_id = app.brand() AND r.specialist_id = ANY (specialists)
      AND r.starts_at > from_at - interval '1 day' AND r.starts_at < to_at + interval '1 day'
      AND r.state IN ('HELD', 'CONFIRMED') AND (r.state = 'CONFIRMED' OR r.expires_at > at)
    UNION ALL
    SELECT a.specialist_id, true, greatest(lower(a.during), from_at), least(upper(a.during), to_at)
    FROM booking.absences a
    WHERE a.brand_id = app.brand() AND a.specialist_id = ANY (specialists) AND a.during && tstzrange(from_at, to_at)
  $$;
--> statement-breakpoint
-- Ends a specialist's holds that have run out, whoever holds them, so that they do not stand in the way of a new one.
CREATE FUNCTION "booking"."expire_holds"(specialist uuid, at timestamptz)
  RETURNS SETOF uuid
  LANGUAGE sql VOLATILE SET "app.kind" TO 'system'
  AS $$
    UPDATE booking.reservations SET state = 'EXPIRED'
    WHERE brand_id = app.brand() AND specialist_id = specialist AND state = 'HELD' AND expires_at <= at
    RETURNING id
  $$;
