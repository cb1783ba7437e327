CREATE TABLE "booking"."pool_members" (
	"brand_id" uuid,
	"pool_id" uuid,
	"specialist_id" uuid,
	"appointment_type_id" uuid NOT NULL,
	"weight" smallint NOT NULL,
	CONSTRAINT "pool_members_pkey" PRIMARY KEY("brand_id","pool_id","specialist_id"),
	CONSTRAINT "pool_members_type" UNIQUE("brand_id","pool_id","appointment_type_id"),
	CONSTRAINT "pool_members_weight" CHECK (weight between 1 and 10)
);
--> statement-breakpoint
ALTER TABLE "booking"."pool_members" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "booking"."pools" (
	"brand_id" uuid,
	"id" uuid,
	"name" jsonb NOT NULL,
	"duration_minutes" smallint NOT NULL,
	"is_offered" boolean NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "pools_pkey" PRIMARY KEY("brand_id","id"),
	CONSTRAINT "pools_duration" CHECK (duration_minutes between 1 and 720)
);
--> statement-breakpoint
ALTER TABLE "booking"."pools" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "booking"."reservations" ADD COLUMN "pool_id" uuid;--> statement-breakpoint
CREATE INDEX "reservations_pool" ON "booking"."reservations" ("brand_id","pool_id","created_at") WHERE pool_id is not null;--> statement-breakpoint
ALTER TABLE "booking"."pool_members" ADD CONSTRAINT "pool_members_brand_id_pool_id_pools_brand_id_id_fkey" FOREIGN KEY ("brand_id","pool_id") REFERENCES "booking"."pools"("brand_id","id");--> statement-breakpoint
ALTER TABLE "booking"."pool_members" ADD CONSTRAINT "pool_members_3DuXMaCYM18H_fkey" FOREIGN KEY ("brand_id","appointment_type_id") REFERENCES "booking"."appointment_types"("brand_id","id");--> statement-breakpoint
ALTER TABLE "booking"."pool_members" ADD CONSTRAINT "pool_members_UhsrrbO5G1Xj_fkey" FOREIGN KEY ("brand_id","specialist_id") REFERENCES "booking"."specialists"("brand_id","id");--> statement-breakpoint
CREATE POLICY "tenant" ON "booking"."pool_members" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "members" ON "booking"."pool_members" AS PERMISSIVE FOR SELECT TO public USING (true);--> statement-breakpoint
CREATE POLICY "configurers" ON "booking"."pool_members" AS PERMISSIVE FOR ALL TO public USING (app.has_scope('brand:configure')) WITH CHECK (app.has_scope('brand:configure'));--> statement-breakpoint
CREATE POLICY "platform" ON "booking"."pool_members" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "booking"."pools" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "members" ON "booking"."pools" AS PERMISSIVE FOR SELECT TO public USING (true);--> statement-breakpoint
CREATE POLICY "configurers" ON "booking"."pools" AS PERMISSIVE FOR ALL TO public USING (app.has_scope('brand:configure')) WITH CHECK (app.has_scope('brand:configure'));--> statement-breakpoint
CREATE POLICY "platform" ON "booking"."pools" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
-- What each member of a pool got of its bookings since an instant, and when last; past the row rules, because whoever books
-- sees nobody else's. Holds that have run out by "at" do not count.
CREATE FUNCTION "booking"."pool_load"(pool uuid, since timestamptz, at timestamptz)
  RETURNS TABLE (specialist_id uuid, bookings integer, last_at timestamptz)
  LANGUAGE sql STABLE SET "app.kind" TO 'system'
  AS $$
    SELECT r.specialist_id, (count(*) FILTER (WHERE r.created_at >= since))::integer, max(r.created_at)
    FROM booking.reservations r
    WHERE r.brand_id = app.brand() AND r.pool_id = pool
      AND (r.state IN ('CONFIRMED', 'COMPLETED', 'NO_SHOW') OR (r.state = 'HELD' AND r.expires_at > at))
    GROUP BY r.specialist_id
  $$;
