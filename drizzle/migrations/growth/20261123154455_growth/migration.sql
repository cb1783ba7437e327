CREATE SCHEMA "growth";
--> statement-breakpoint
CREATE TABLE "growth"."brand_calendars" (
	"brand_id" uuid PRIMARY KEY,
	"time_zone" text NOT NULL,
	"currency" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "growth"."brand_calendars" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "growth"."clicks" (
	"brand_id" uuid,
	"id" uuid,
	"link_id" uuid NOT NULL,
	"affiliate_id" uuid NOT NULL,
	"day" date NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "clicks_pkey" PRIMARY KEY("brand_id","id")
);
--> statement-breakpoint
ALTER TABLE "growth"."clicks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "growth"."commissions" (
	"brand_id" uuid,
	"id" uuid,
	"conversion_id" uuid NOT NULL,
	"affiliate_id" uuid NOT NULL,
	"appointment_id" uuid NOT NULL,
	"state" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"day" date NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"approvable_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "commissions_pkey" PRIMARY KEY("brand_id","id"),
	CONSTRAINT "commissions_conversion" UNIQUE("brand_id","conversion_id")
);
--> statement-breakpoint
ALTER TABLE "growth"."commissions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "growth"."conversions" (
	"brand_id" uuid,
	"id" uuid,
	"link_id" uuid NOT NULL,
	"affiliate_id" uuid NOT NULL,
	"appointment_id" uuid NOT NULL,
	"day" date NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"value_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	CONSTRAINT "conversions_pkey" PRIMARY KEY("brand_id","id"),
	CONSTRAINT "conversions_appointment" UNIQUE("brand_id","appointment_id")
);
--> statement-breakpoint
ALTER TABLE "growth"."conversions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "growth"."idempotency_keys" (
	"brand_id" uuid,
	"actor_id" text,
	"operation" text,
	"key" text,
	"request_hash" text NOT NULL,
	"answer" jsonb,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY("brand_id","actor_id","operation","key")
);
--> statement-breakpoint
ALTER TABLE "growth"."idempotency_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "growth"."inbox" (
	"brand_id" uuid,
	"event_id" uuid,
	"handler" text,
	"handled_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "inbox_pkey" PRIMARY KEY("brand_id","event_id","handler")
);
--> statement-breakpoint
ALTER TABLE "growth"."inbox" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "growth"."link_days" (
	"brand_id" uuid,
	"link_id" uuid,
	"affiliate_id" uuid NOT NULL,
	"day" date,
	"arrivals" integer NOT NULL,
	CONSTRAINT "link_days_pkey" PRIMARY KEY("brand_id","link_id","day")
);
--> statement-breakpoint
ALTER TABLE "growth"."link_days" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "growth"."metric_days" (
	"brand_id" uuid,
	"day" date,
	"bookings" integer DEFAULT 0 NOT NULL,
	"cancellations" integer DEFAULT 0 NOT NULL,
	"new_patients" integer DEFAULT 0 NOT NULL,
	"revenue_minor" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "metric_days_pkey" PRIMARY KEY("brand_id","day")
);
--> statement-breakpoint
ALTER TABLE "growth"."metric_days" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "growth"."outbox" (
	"brand_id" uuid,
	"id" uuid,
	"kind" text NOT NULL,
	"payload" jsonb NOT NULL,
	"occurred_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "outbox_pkey" PRIMARY KEY("brand_id","id")
);
--> statement-breakpoint
ALTER TABLE "growth"."outbox" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "growth"."partners" (
	"brand_id" uuid,
	"affiliate_id" uuid,
	"program_id" uuid NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "partners_pkey" PRIMARY KEY("brand_id","affiliate_id")
);
--> statement-breakpoint
ALTER TABLE "growth"."partners" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "growth"."programs" (
	"brand_id" uuid,
	"id" uuid,
	"name" jsonb NOT NULL,
	"terms" jsonb NOT NULL,
	"commission_basis_points" integer NOT NULL,
	"hold_days" integer NOT NULL,
	"attribution_window_days" integer NOT NULL,
	CONSTRAINT "programs_pkey" PRIMARY KEY("brand_id","id")
);
--> statement-breakpoint
ALTER TABLE "growth"."programs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "growth"."sales" (
	"brand_id" uuid,
	"quote_id" uuid,
	"appointment_id" uuid,
	"click_id" uuid,
	"confirmed_at" timestamp(3) with time zone,
	"amount_minor" bigint,
	"currency" text,
	"settled_at" timestamp(3) with time zone,
	CONSTRAINT "sales_pkey" PRIMARY KEY("brand_id","quote_id")
);
--> statement-breakpoint
ALTER TABLE "growth"."sales" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "growth"."sign_ups" (
	"brand_id" uuid,
	"id" uuid,
	"click_id" uuid NOT NULL,
	"affiliate_id" uuid NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "sign_ups_pkey" PRIMARY KEY("brand_id","id")
);
--> statement-breakpoint
ALTER TABLE "growth"."sign_ups" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "growth"."tracking_links" (
	"brand_id" uuid,
	"id" uuid,
	"affiliate_id" uuid NOT NULL,
	"name" text NOT NULL,
	"code" text NOT NULL,
	"landing_path" text NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "tracking_links_pkey" PRIMARY KEY("brand_id","id"),
	CONSTRAINT "tracking_links_code" UNIQUE("brand_id","code")
);
--> statement-breakpoint
ALTER TABLE "growth"."tracking_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "clicks_brand_id_affiliate_id_at_index" ON "growth"."clicks" ("brand_id","affiliate_id","at");--> statement-breakpoint
CREATE INDEX "commissions_brand_id_appointment_id_index" ON "growth"."commissions" ("brand_id","appointment_id");--> statement-breakpoint
CREATE INDEX "conversions_brand_id_affiliate_id_at_index" ON "growth"."conversions" ("brand_id","affiliate_id","at");--> statement-breakpoint
CREATE INDEX "sales_brand_id_appointment_id_index" ON "growth"."sales" ("brand_id","appointment_id");--> statement-breakpoint
CREATE INDEX "sign_ups_brand_id_affiliate_id_at_index" ON "growth"."sign_ups" ("brand_id","affiliate_id","at");--> statement-breakpoint
CREATE INDEX "tracking_links_brand_id_affiliate_id_index" ON "growth"."tracking_links" ("brand_id","affiliate_id");--> statement-breakpoint
ALTER TABLE "growth"."clicks" ADD CONSTRAINT "clicks_brand_id_link_id_tracking_links_brand_id_id_fkey" FOREIGN KEY ("brand_id","link_id") REFERENCES "growth"."tracking_links"("brand_id","id");--> statement-breakpoint
ALTER TABLE "growth"."commissions" ADD CONSTRAINT "commissions_brand_id_conversion_id_conversions_brand_id_id_fkey" FOREIGN KEY ("brand_id","conversion_id") REFERENCES "growth"."conversions"("brand_id","id");--> statement-breakpoint
ALTER TABLE "growth"."conversions" ADD CONSTRAINT "conversions_brand_id_link_id_tracking_links_brand_id_id_fkey" FOREIGN KEY ("brand_id","link_id") REFERENCES "growth"."tracking_links"("brand_id","id");--> statement-breakpoint
ALTER TABLE "growth"."partners" ADD CONSTRAINT "partners_brand_id_program_id_programs_brand_id_id_fkey" FOREIGN KEY ("brand_id","program_id") REFERENCES "growth"."programs"("brand_id","id");--> statement-breakpoint
ALTER TABLE "growth"."tracking_links" ADD CONSTRAINT "tracking_links_UhtPStSO8iw7_fkey" FOREIGN KEY ("brand_id","affiliate_id") REFERENCES "growth"."partners"("brand_id","affiliate_id");--> statement-breakpoint
CREATE POLICY "tenant" ON "growth"."brand_calendars" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "members" ON "growth"."brand_calendars" AS PERMISSIVE FOR SELECT TO public USING (true);--> statement-breakpoint
CREATE POLICY "platform" ON "growth"."brand_calendars" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "growth"."clicks" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "partner" ON "growth"."clicks" AS PERMISSIVE FOR ALL TO public USING (app.is_system() or affiliate_id = app.person() or app.has_scope('reports:read')) WITH CHECK (app.is_system() or affiliate_id = app.person() or app.has_scope('reports:read'));--> statement-breakpoint
CREATE POLICY "tenant" ON "growth"."commissions" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "partner" ON "growth"."commissions" AS PERMISSIVE FOR ALL TO public USING (app.is_system() or affiliate_id = app.person() or app.has_scope('reports:read')) WITH CHECK (app.is_system() or affiliate_id = app.person() or app.has_scope('reports:read'));--> statement-breakpoint
CREATE POLICY "tenant" ON "growth"."conversions" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "partner" ON "growth"."conversions" AS PERMISSIVE FOR ALL TO public USING (app.is_system() or affiliate_id = app.person() or app.has_scope('reports:read')) WITH CHECK (app.is_system() or affiliate_id = app.person() or app.has_scope('reports:read'));--> statement-breakpoint
CREATE POLICY "tenant" ON "growth"."idempotency_keys" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "members" ON "growth"."idempotency_keys" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant" ON "growth"."inbox" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "platform" ON "growth"."inbox" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "growth"."link_days" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "partner" ON "growth"."link_days" AS PERMISSIVE FOR ALL TO public USING (app.is_system() or affiliate_id = app.person() or app.has_scope('reports:read')) WITH CHECK (app.is_system() or affiliate_id = app.person() or app.has_scope('reports:read'));--> statement-breakpoint
CREATE POLICY "tenant" ON "growth"."metric_days" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "reports" ON "growth"."metric_days" AS PERMISSIVE FOR ALL TO public USING (app.is_system() or app.has_scope('reports:read')) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "growth"."outbox" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "members" ON "growth"."outbox" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant" ON "growth"."partners" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "partner" ON "growth"."partners" AS PERMISSIVE FOR ALL TO public USING (app.is_system() or affiliate_id = app.person() or app.has_scope('reports:read')) WITH CHECK (app.is_system() or affiliate_id = app.person() or app.has_scope('reports:read'));--> statement-breakpoint
CREATE POLICY "tenant" ON "growth"."programs" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "members" ON "growth"."programs" AS PERMISSIVE FOR SELECT TO public USING (true);--> statement-breakpoint
CREATE POLICY "platform" ON "growth"."programs" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "growth"."sales" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "platform" ON "growth"."sales" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "growth"."sign_ups" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "partner" ON "growth"."sign_ups" AS PERMISSIVE FOR ALL TO public USING (app.is_system() or affiliate_id = app.person() or app.has_scope('reports:read')) WITH CHECK (app.is_system() or affiliate_id = app.person() or app.has_scope('reports:read'));--> statement-breakpoint
CREATE POLICY "tenant" ON "growth"."tracking_links" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "partner" ON "growth"."tracking_links" AS PERMISSIVE FOR ALL TO public USING (app.is_system() or affiliate_id = app.person() or app.has_scope('reports:read')) WITH CHECK (app.is_system() or affiliate_id = app.person() or app.has_scope('reports:read'));