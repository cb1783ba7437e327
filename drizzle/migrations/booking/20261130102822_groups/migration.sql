CREATE TABLE "booking"."group_sessions" (
	"brand_id" uuid,
	"id" uuid,
	"specialist_id" uuid NOT NULL,
	"appointment_type_id" uuid NOT NULL,
	"format" text NOT NULL,
	"seats" smallint NOT NULL,
	"starts_at" timestamp(3) with time zone NOT NULL,
	"ends_at" timestamp(3) with time zone NOT NULL,
	"cancelled_at" timestamp(3) with time zone,
	"sequence" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "group_sessions_pkey" PRIMARY KEY("brand_id","id"),
	CONSTRAINT "group_sessions_rules" CHECK (seats between 2 and 100 and starts_at < ends_at)
);
--> statement-breakpoint
ALTER TABLE "booking"."group_sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "booking"."appointment_types" ADD COLUMN "seats" smallint;--> statement-breakpoint
ALTER TABLE "booking"."reservations" ADD COLUMN "session_id" uuid;--> statement-breakpoint
CREATE INDEX "group_sessions_by_start" ON "booking"."group_sessions" ("brand_id","specialist_id","starts_at");--> statement-breakpoint
CREATE INDEX "reservations_seats" ON "booking"."reservations" ("brand_id","session_id") WHERE session_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "reservations_one_seat" ON "booking"."reservations" ("brand_id","session_id","patient_id") WHERE session_id is not null and state in ('HELD', 'CONFIRMED');--> statement-breakpoint
ALTER TABLE "booking"."group_sessions" ADD CONSTRAINT "group_sessions_l2gPi7HWTnk8_fkey" FOREIGN KEY ("brand_id","specialist_id") REFERENCES "booking"."specialists"("brand_id","id");--> statement-breakpoint
ALTER TABLE "booking"."group_sessions" ADD CONSTRAINT "group_sessions_cCvXRHib8oeu_fkey" FOREIGN KEY ("brand_id","appointment_type_id") REFERENCES "booking"."appointment_types"("brand_id","id");--> statement-breakpoint
ALTER TABLE "booking"."reservations" ADD CONSTRAINT "reservations_zhv8bOODUOos_fkey" FOREIGN KEY ("brand_id","session_id") REFERENCES "booking"."group_sessions"("brand_id","id");--> statement-breakpoint
ALTER TABLE "booking"."appointment_types" ADD CONSTRAINT "appointment_types_group" CHECK (seats is null or (seats between 2 and 100 and formats = array['IN_PERSON'] and series_most is null));--> statement-breakpoint
ALTER TABLE "booking"."reservations" ADD CONSTRAINT "reservations_of_session" CHECK (session_id is distinct from id or (patient_id = specialist_person_id and quote_id is null));--> statement-breakpoint
CREATE POLICY "tenant" ON "booking"."group_sessions" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "members" ON "booking"."group_sessions" AS PERMISSIVE FOR SELECT TO public USING (true);--> statement-breakpoint
CREATE POLICY "platform" ON "booking"."group_sessions" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "managers" ON "booking"."group_sessions" AS PERMISSIVE FOR ALL TO public USING (exists (select from booking.specialists s where s.brand_id = app.brand() and s.id = specialist_id and ((app.has_scope('availability:manage') and s.person_id = app.person()) or
    (app.has_scope('availability:oversee') and (app.organization() is null or app.organization() = any (s.lineage)))))) WITH CHECK (exists (select from booking.specialists s where s.brand_id = app.brand() and s.id = specialist_id and ((app.has_scope('availability:manage') and s.person_id = app.person()) or
    (app.has_scope('availability:oversee') and (app.organization() is null or app.organization() = any (s.lineage))))));--> statement-breakpoint
CREATE POLICY "session_keepers" ON "booking"."reservations" AS PERMISSIVE FOR ALL TO public USING (session_id = id and ((app.has_scope('availability:manage') and specialist_person_id = app.person()) or
    (app.has_scope('availability:oversee') and (app.organization() is null or app.organization() = any (lineage))))) WITH CHECK (session_id = id and ((app.has_scope('availability:manage') and specialist_person_id = app.person()) or
    (app.has_scope('availability:oversee') and (app.organization() is null or app.organization() = any (lineage)))));--> statement-breakpoint
-- Never two active reservations in one calendar at once, as before, but for those of one group session, which share its time.
ALTER TABLE "booking"."reservations" DROP CONSTRAINT "reservations_no_overlap";
--> statement-breakpoint
ALTER TABLE "booking"."reservations" ADD CONSTRAINT "reservations_no_overlap"
  EXCLUDE USING gist ("calendar_id" WITH =, (coalesce("session_id", "id")) WITH <>, "during" WITH &&) WHERE ("state" IN ('HELD', 'CONFIRMED'));
--> statement-breakpoint
-- The last lock on seats: no more of them than the session has, at its time, while it stands. One at a time, by the lock on the
-- session's row. Works as the platform, because a patient sees no seat but the own one.
CREATE FUNCTION "booking"."refuse_full"() RETURNS trigger LANGUAGE plpgsql SET "app.kind" TO 'system' AS $$
  DECLARE
    places integer;
    taken integer;
  BEGIN
    SELECT s.seats INTO places FROM booking.group_sessions s
      WHERE s.brand_id = NEW.brand_id AND s.id = NEW.session_id AND s.starts_at = NEW.starts_at AND s.cancelled_at IS NULL
      FOR NO KEY UPDATE;
    SELECT count(*) INTO taken FROM booking.reservations r
      WHERE r.brand_id = NEW.brand_id AND r.session_id = NEW.session_id AND r.id NOT IN (NEW.id, NEW.session_id)
        AND r.state IN ('HELD', 'CONFIRMED');
    IF places IS NULL OR taken >= places THEN
      RAISE EXCEPTION 'the session has no seat left' USING ERRCODE = 'check_violation', CONSTRAINT = 'reservations_seats';
    END IF;
    RETURN NEW;
  END
$$;
--> statement-breakpoint
CREATE TRIGGER "reservations_seats" BEFORE INSERT OR UPDATE OF "state", "session_id", "starts_at" ON "booking"."reservations"
  FOR EACH ROW WHEN (NEW.session_id <> NEW.id AND NEW.state IN ('HELD', 'CONFIRMED')) EXECUTE FUNCTION "booking"."refuse_full"();
--> statement-breakpoint
-- How many seats are taken, and nothing about by whom: anyone on the brand may ask. Holds that have run out by "at" do not count.
CREATE FUNCTION "booking"."seats_taken"(sessions uuid[], at timestamptz)
  RETURNS TABLE (session_id uuid, taken integer)
  LANGUAGE sql STABLE SET "app.kind" TO 'system'
  AS $$
    SELECT r.session_id, count(*)::integer FROM booking.reservations r
    WHERE r.brand_id = app.brand() AND r.session_id = ANY (sessions) AND r.id <> r.session_id
      AND r.state NOT IN ('RELEASED', 'EXPIRED', 'CANCELLED') AND (r.state <> 'HELD' OR r.expires_at > at)
    GROUP BY r.session_id
  $$;
--> statement-breakpoint
-- Gives back the seats of a session that are held or offered and not paid. Past the row rules, because whose they are is known to
-- their patients alone until they have paid.
CREATE FUNCTION "booking"."release_seats"(session uuid)
  RETURNS TABLE (hold_id uuid)
  LANGUAGE sql VOLATILE SET "app.kind" TO 'system'
  AS $$
    UPDATE booking.reservations SET state = 'RELEASED'
    WHERE brand_id = app.brand() AND session_id = session AND id <> session_id AND state = 'HELD'
    RETURNING id
  $$;
--> statement-breakpoint
-- When calendars are not free, as before. A group session is told once, by the row that keeps its time, however many have a seat.
CREATE OR REPLACE FUNCTION "booking"."taken"(calendars uuid[], from_at timestamptz, to_at timestamptz, at timestamptz)
  RETURNS TABLE (calendar_id uuid, blocks boolean, starts_at timestamptz, ends_at timestamptz, appointment_at timestamptz, appointment_type_id uuid)
  LANGUAGE sql STABLE SET "app.kind" TO 'system'
  AS $$
    SELECT r.calendar_id, r.state IN ('HELD', 'CONFIRMED'), lower(r.during), upper(r.during), r.starts_at, r.appointment_type_id
    FROM booking.reservations r
    WHERE r.brand_id = app.brand() AND r.calendar_id = ANY (calendars)
      AND r.starts_at > from_at - interval '25 hours' AND r.starts_at < to_at + interval '1 day'
      AND r.state NOT IN ('RELEASED', 'EXPIRED', 'CANCELLED') AND (r.state <> 'HELD' OR r.expires_at > at)
      AND (r.session_id IS NULL OR r.session_id = r.id)
    UNION ALL
    SELECT s.calendar_id, true, greatest(lower(a.during), from_at), least(upper(a.during), to_at), NULL, NULL
    FROM booking.absences a JOIN booking.specialists s ON s.brand_id = a.brand_id AND s.id = a.specialist_id
    WHERE a.brand_id = app.brand() AND s.calendar_id = ANY (calendars) AND a.during && tstzrange(from_at, to_at)
    UNION ALL
    SELECT s.calendar_id, true, greatest(b.starts_at, from_at), least(b.ends_at, to_at), NULL, NULL
    FROM booking.busy_spans b JOIN booking.specialists s ON s.brand_id = b.brand_id AND s.id = b.specialist_id
    WHERE b.brand_id = app.brand() AND s.calendar_id = ANY (calendars) AND b.ends_at > from_at AND b.starts_at < to_at
  $$;
