CREATE TABLE "identity"."conversation_marks" (
	"brand_id" uuid,
	"person_id" uuid,
	"conversation_id" uuid,
	"through_message" integer NOT NULL,
	CONSTRAINT "conversation_marks_pkey" PRIMARY KEY("brand_id","person_id","conversation_id")
);
--> statement-breakpoint
ALTER TABLE "identity"."conversation_marks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "identity"."notice_counters" (
	"brand_id" uuid,
	"person_id" uuid,
	"last_sequence" integer NOT NULL,
	CONSTRAINT "notice_counters_pkey" PRIMARY KEY("brand_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "identity"."notice_counters" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "identity"."notices" (
	"brand_id" uuid,
	"id" uuid,
	"person_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"read_at" timestamp(3) with time zone,
	"target_kind" text NOT NULL,
	"target_id" uuid NOT NULL,
	"with_person_id" uuid,
	"starts_at" timestamp(3) with time zone,
	"time_zone" text,
	"amount_minor" bigint,
	"currency" text,
	"through_message" integer,
	CONSTRAINT "notices_pkey" PRIMARY KEY("brand_id","id"),
	CONSTRAINT "notices_sequence" UNIQUE("brand_id","person_id","sequence")
);
--> statement-breakpoint
ALTER TABLE "identity"."notices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE UNIQUE INDEX "notices_waiting" ON "identity"."notices" ("brand_id","person_id","target_id") WHERE kind = 'MESSAGE_WAITING' and read_at is null;--> statement-breakpoint
CREATE INDEX "notices_unread" ON "identity"."notices" ("brand_id","person_id") WHERE read_at is null;--> statement-breakpoint
ALTER TABLE "identity"."conversation_marks" ADD CONSTRAINT "conversation_marks_brand_id_person_id_people_brand_id_id_fkey" FOREIGN KEY ("brand_id","person_id") REFERENCES "identity"."people"("brand_id","id");--> statement-breakpoint
ALTER TABLE "identity"."notice_counters" ADD CONSTRAINT "notice_counters_brand_id_person_id_people_brand_id_id_fkey" FOREIGN KEY ("brand_id","person_id") REFERENCES "identity"."people"("brand_id","id");--> statement-breakpoint
ALTER TABLE "identity"."notices" ADD CONSTRAINT "notices_brand_id_person_id_people_brand_id_id_fkey" FOREIGN KEY ("brand_id","person_id") REFERENCES "identity"."people"("brand_id","id");--> statement-breakpoint
CREATE POLICY "tenant" ON "identity"."conversation_marks" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "platform" ON "identity"."conversation_marks" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "identity"."notice_counters" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "own" ON "identity"."notice_counters" AS PERMISSIVE FOR SELECT TO public USING (person_id = app.person());--> statement-breakpoint
CREATE POLICY "platform" ON "identity"."notice_counters" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "identity"."notices" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "own" ON "identity"."notices" AS PERMISSIVE FOR SELECT TO public USING (person_id = app.person());--> statement-breakpoint
CREATE POLICY "own_reads" ON "identity"."notices" AS PERMISSIVE FOR UPDATE TO public USING (person_id = app.person()) WITH CHECK (person_id = app.person());--> statement-breakpoint
CREATE POLICY "platform" ON "identity"."notices" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());