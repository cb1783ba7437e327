CREATE TABLE "booking"."allocation_parts" (
	"brand_id" uuid,
	"specialist_id" uuid,
	"takes_part" boolean NOT NULL,
	"share" smallint NOT NULL,
	"most_open" smallint,
	"most_new_per_week" smallint,
	"version" integer NOT NULL,
	"changed_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "allocation_parts_pkey" PRIMARY KEY("brand_id","specialist_id"),
	CONSTRAINT "allocation_parts_limits" CHECK (share between 1 and 10 and most_open between 0 and 200 and most_new_per_week between 0 and 200)
);
--> statement-breakpoint
ALTER TABLE "booking"."allocation_parts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "booking"."allocations" (
	"brand_id" uuid,
	"step_id" uuid,
	"request_id" uuid NOT NULL,
	"specialist_id" uuid NOT NULL,
	"rule" text NOT NULL,
	"given" integer NOT NULL,
	"open" integer NOT NULL,
	"share" smallint NOT NULL,
	"most_open" smallint,
	"fitting" integer NOT NULL,
	"outside" integer NOT NULL,
	"full" integer NOT NULL,
	CONSTRAINT "allocations_pkey" PRIMARY KEY("brand_id","step_id"),
	CONSTRAINT "allocations_rule" CHECK (rule in ('FAIR', 'CAPACITY'))
);
--> statement-breakpoint
ALTER TABLE "booking"."allocations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "booking"."assisted_settings" ADD COLUMN "allocation_rule" text DEFAULT 'FAIR' NOT NULL;--> statement-breakpoint
ALTER TABLE "booking"."allocation_parts" ADD CONSTRAINT "allocation_parts_pxLeRC8CkY2Y_fkey" FOREIGN KEY ("brand_id","specialist_id") REFERENCES "booking"."specialists"("brand_id","id");--> statement-breakpoint
ALTER TABLE "booking"."allocations" ADD CONSTRAINT "allocations_qTKJ0O9WkxXP_fkey" FOREIGN KEY ("brand_id","request_id") REFERENCES "booking"."assisted_requests"("brand_id","id");--> statement-breakpoint
ALTER TABLE "booking"."allocations" ADD CONSTRAINT "allocations_brand_id_specialist_id_specialists_brand_id_id_fkey" FOREIGN KEY ("brand_id","specialist_id") REFERENCES "booking"."specialists"("brand_id","id");--> statement-breakpoint
ALTER TABLE "booking"."assisted_settings" ADD CONSTRAINT "assisted_settings_rule" CHECK (allocation_rule in ('FAIR', 'CAPACITY'));--> statement-breakpoint
CREATE POLICY "tenant" ON "booking"."allocation_parts" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "coordinators" ON "booking"."allocation_parts" AS PERMISSIVE FOR SELECT TO public USING (app.has_scope('requests:coordinate'));--> statement-breakpoint
CREATE POLICY "platform" ON "booking"."allocation_parts" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "managers" ON "booking"."allocation_parts" AS PERMISSIVE FOR ALL TO public USING (exists (select from booking.specialists s where s.brand_id = app.brand() and s.id = specialist_id and ((app.has_scope('availability:manage') and s.person_id = app.person()) or
    (app.has_scope('availability:oversee') and (app.organization() is null or app.organization() = any (s.lineage)))))) WITH CHECK (exists (select from booking.specialists s where s.brand_id = app.brand() and s.id = specialist_id and ((app.has_scope('availability:manage') and s.person_id = app.person()) or
    (app.has_scope('availability:oversee') and (app.organization() is null or app.organization() = any (s.lineage))))));--> statement-breakpoint
CREATE POLICY "tenant" ON "booking"."allocations" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "platform" ON "booking"."allocations" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "coordinators" ON "booking"."allocations" AS PERMISSIVE FOR SELECT TO public USING (app.has_scope('requests:coordinate') and exists (select from booking.assisted_requests r where r.brand_id = app.brand() and r.id = request_id));--> statement-breakpoint
CREATE POLICY "coordinators_add" ON "booking"."allocations" AS PERMISSIVE FOR INSERT TO public WITH CHECK (app.has_scope('requests:coordinate') and exists (select from booking.assisted_requests r where r.brand_id = app.brand() and r.id = request_id));--> statement-breakpoint
-- What specialists have of the brand's requests, and how many people are new with them since "week_from": numbers alone,
-- over everything, whoever sees what of it, which is why the function works as the platform. New is who has nothing
-- with that specialist from before; one who asked and booked counts once. The bound on starts_at is what the index can
-- use under row-level security: what was booked since then starts since then.
CREATE FUNCTION "booking"."allocation_load"(ids uuid[], fair_from timestamptz, week_from timestamptz)
  RETURNS TABLE (specialist_id uuid, given integer, last_at timestamptz, open integer, new_this_week integer)
  LANGUAGE sql STABLE SET "app.kind" TO 'system'
  AS $$
    SELECT s.id, requests.given, requests.last_at, requests.open, people.fresh
    FROM unnest(ids) s(id)
    CROSS JOIN LATERAL (
      SELECT (count(*) FILTER (WHERE r.allocated_at >= fair_from))::integer AS given, max(r.allocated_at) AS last_at,
        (count(*) FILTER (WHERE r.state IN ('WAITING', 'PROPOSED', 'ACCEPTED')))::integer AS open
      FROM booking.assisted_requests r WHERE r.brand_id = app.brand() AND r.allocated_to = s.id
    ) requests
    CROSS JOIN LATERAL (
      SELECT count(DISTINCT n.patient_id)::integer AS fresh FROM (
        SELECT r.patient_id FROM booking.assisted_requests r
        WHERE r.brand_id = app.brand() AND r.allocated_to = s.id AND r.allocated_at > week_from
          AND r.state IN ('WAITING', 'PROPOSED', 'ACCEPTED')
        UNION ALL
        SELECT v.patient_id FROM booking.reservations v
        WHERE v.brand_id = app.brand() AND v.specialist_id = s.id AND v.starts_at > week_from AND v.created_at > week_from
          AND v.state IN ('CONFIRMED', 'COMPLETED')
      ) n
      WHERE NOT EXISTS (
        SELECT FROM booking.reservations b
        WHERE b.brand_id = app.brand() AND b.specialist_id = s.id AND b.patient_id = n.patient_id
          AND b.created_at <= week_from AND b.state IN ('CONFIRMED', 'COMPLETED', 'NO_SHOW')
      )
    ) people
  $$;
