CREATE TABLE "growth"."experiments" (
	"brand_id" uuid,
	"id" uuid,
	"number" integer NOT NULL,
	"name" text NOT NULL,
	"key" text NOT NULL,
	"arms" jsonb NOT NULL,
	"window_days" integer NOT NULL,
	"guardrail" jsonb,
	"started_at" timestamp(3) with time zone NOT NULL,
	"stopped_at" timestamp(3) with time zone,
	"stopped_by" text,
	"adopted" text,
	CONSTRAINT "experiments_pkey" PRIMARY KEY("brand_id","id"),
	CONSTRAINT "experiments_number" UNIQUE("brand_id","number"),
	CONSTRAINT "experiments_window" CHECK (window_days between 1 and 30),
	CONSTRAINT "experiments_stopped" CHECK ((stopped_at is null) = (stopped_by is null))
);
--> statement-breakpoint
ALTER TABLE "growth"."experiments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "growth"."exposures" (
	"brand_id" uuid,
	"experiment_id" uuid,
	"visitor_id" uuid,
	"journey" text NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"day" date NOT NULL,
	"booked_at" timestamp(3) with time zone,
	"appointment_id" uuid,
	"cancelled_at" timestamp(3) with time zone,
	CONSTRAINT "exposures_pkey" PRIMARY KEY("brand_id","experiment_id","visitor_id")
);
--> statement-breakpoint
ALTER TABLE "growth"."exposures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "growth"."sales" ADD COLUMN "visitor_id" uuid;--> statement-breakpoint
CREATE UNIQUE INDEX "experiments_running" ON "growth"."experiments" ("brand_id") WHERE stopped_at is null;--> statement-breakpoint
CREATE INDEX "exposures_brand_id_visitor_id_index" ON "growth"."exposures" ("brand_id","visitor_id");--> statement-breakpoint
CREATE INDEX "exposures_brand_id_appointment_id_index" ON "growth"."exposures" ("brand_id","appointment_id");--> statement-breakpoint
ALTER TABLE "growth"."exposures" ADD CONSTRAINT "exposures_brand_id_experiment_id_experiments_brand_id_id_fkey" FOREIGN KEY ("brand_id","experiment_id") REFERENCES "growth"."experiments"("brand_id","id");--> statement-breakpoint
CREATE POLICY "tenant" ON "growth"."experiments" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "configured" ON "growth"."experiments" AS PERMISSIVE FOR ALL TO public USING (app.is_system() or app.has_scope('brand:configure')) WITH CHECK (app.is_system() or app.has_scope('brand:configure'));--> statement-breakpoint
CREATE POLICY "tenant" ON "growth"."exposures" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "figures" ON "growth"."exposures" AS PERMISSIVE FOR ALL TO public USING (app.is_system() or app.has_scope('brand:configure')) WITH CHECK (app.is_system());