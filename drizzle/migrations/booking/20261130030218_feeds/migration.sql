CREATE TABLE "booking"."busy_sources" (
	"brand_id" uuid,
	"id" uuid,
	"specialist_id" uuid NOT NULL,
	"specialist_person_id" uuid NOT NULL,
	"name" text NOT NULL,
	"url" bytea NOT NULL,
	"host" text NOT NULL,
	"state" text NOT NULL,
	"fault" text,
	"failures" smallint NOT NULL,
	"span_count" integer NOT NULL,
	"etag" text,
	"tried_at" timestamp(3) with time zone,
	"read_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "busy_sources_pkey" PRIMARY KEY("brand_id","id"),
	CONSTRAINT "busy_sources_state" CHECK (state in ('WAITING', 'OK', 'FAILED') and (state = 'FAILED') = (fault is not null))
);
--> statement-breakpoint
ALTER TABLE "booking"."busy_sources" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "booking"."busy_spans" (
	"brand_id" uuid,
	"source_id" uuid,
	"specialist_id" uuid NOT NULL,
	"specialist_person_id" uuid NOT NULL,
	"starts_at" timestamp(3) with time zone,
	"ends_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "busy_spans_pkey" PRIMARY KEY("brand_id","source_id","starts_at"),
	CONSTRAINT "busy_spans_span" CHECK (starts_at < ends_at)
);
--> statement-breakpoint
ALTER TABLE "booking"."busy_spans" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "booking"."calendar_feeds" (
	"brand_id" uuid,
	"id" uuid,
	"person_id" uuid NOT NULL,
	"token_hash" bytea NOT NULL,
	"locale" text NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"ended_at" timestamp(3) with time zone,
	"last_read_at" timestamp(3) with time zone,
	CONSTRAINT "calendar_feeds_pkey" PRIMARY KEY("brand_id","id"),
	CONSTRAINT "calendar_feeds_token" UNIQUE("brand_id","token_hash")
);
--> statement-breakpoint
ALTER TABLE "booking"."calendar_feeds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "busy_sources_brand_id_specialist_id_index" ON "booking"."busy_sources" ("brand_id","specialist_id");--> statement-breakpoint
CREATE INDEX "busy_spans_brand_id_specialist_id_ends_at_index" ON "booking"."busy_spans" ("brand_id","specialist_id","ends_at");--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feeds_one" ON "booking"."calendar_feeds" ("brand_id","person_id") WHERE ended_at is null;--> statement-breakpoint
ALTER TABLE "booking"."busy_sources" ADD CONSTRAINT "busy_sources_UeK4ZGPFWmrt_fkey" FOREIGN KEY ("brand_id","specialist_id") REFERENCES "booking"."specialists"("brand_id","id");--> statement-breakpoint
ALTER TABLE "booking"."busy_spans" ADD CONSTRAINT "busy_spans_brand_id_source_id_busy_sources_brand_id_id_fkey" FOREIGN KEY ("brand_id","source_id") REFERENCES "booking"."busy_sources"("brand_id","id") ON DELETE CASCADE;--> statement-breakpoint
CREATE POLICY "tenant" ON "booking"."busy_sources" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "own" ON "booking"."busy_sources" AS PERMISSIVE FOR ALL TO public USING (app.has_scope('availability:manage') and specialist_person_id = app.person()) WITH CHECK (app.has_scope('availability:manage') and specialist_person_id = app.person());--> statement-breakpoint
CREATE POLICY "platform" ON "booking"."busy_sources" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "booking"."busy_spans" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "own" ON "booking"."busy_spans" AS PERMISSIVE FOR SELECT TO public USING (specialist_person_id = app.person());--> statement-breakpoint
CREATE POLICY "platform" ON "booking"."busy_spans" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "booking"."calendar_feeds" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "own" ON "booking"."calendar_feeds" AS PERMISSIVE FOR ALL TO public USING (person_id = app.person()) WITH CHECK (person_id = app.person());--> statement-breakpoint
CREATE POLICY "platform" ON "booking"."calendar_feeds" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());
--> statement-breakpoint
-- When calendars are not free, as before, and now also while a specialist is busy elsewhere by an imported calendar. Its spans
-- are told as absences are: without an appointment. Those that are over are not in the window, by the index on ends_at.
CREATE OR REPLACE FUNCTION "booking"."taken"(calendars uuid[], from_at timestamptz, to_at timestamptz, at timestamptz)
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
    UNION ALL
    SELECT s.calendar_id, true, greatest(b.starts_at, from_at), least(b.ends_at, to_at), NULL, NULL
    FROM booking.busy_spans b JOIN booking.specialists s ON s.brand_id = b.brand_id AND s.id = b.specialist_id
    WHERE b.brand_id = app.brand() AND s.calendar_id = ANY (calendars) AND b.ends_at > from_at AND b.starts_at < to_at
  $$;
