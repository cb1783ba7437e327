CREATE TABLE "identity"."appointment_marks" (
	"brand_id" uuid,
	"appointment_id" uuid,
	"sequence" integer NOT NULL,
	"told_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "appointment_marks_pkey" PRIMARY KEY("brand_id","appointment_id")
);
--> statement-breakpoint
ALTER TABLE "identity"."appointment_marks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "identity"."contact_choices" (
	"brand_id" uuid,
	"person_id" uuid,
	"reminds_by_email" boolean NOT NULL,
	"texts_to_phone" boolean NOT NULL,
	"phone" text,
	"phone_proved_at" timestamp(3) with time zone,
	"changed_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "contact_choices_pkey" PRIMARY KEY("brand_id","person_id"),
	CONSTRAINT "contact_choices_phone" CHECK ((phone is null) = (phone_proved_at is null) and (phone is not null or not texts_to_phone))
);
--> statement-breakpoint
ALTER TABLE "identity"."contact_choices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "identity"."deliveries" (
	"brand_id" uuid,
	"key" text,
	"channel" text,
	"started_at" timestamp(3) with time zone NOT NULL,
	"sent_at" timestamp(3) with time zone,
	CONSTRAINT "deliveries_pkey" PRIMARY KEY("brand_id","key","channel")
);
--> statement-breakpoint
ALTER TABLE "identity"."deliveries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "identity"."message_texts" (
	"brand_id" uuid,
	"template" text,
	"medium" text,
	"locale" text,
	"version" integer,
	"subject" text,
	"body" text,
	"saved_at" timestamp(3) with time zone NOT NULL,
	"saved_by" uuid NOT NULL,
	CONSTRAINT "message_texts_pkey" PRIMARY KEY("brand_id","template","medium","locale","version"),
	CONSTRAINT "message_texts_words" CHECK (subject is null or (medium = 'MAIL' and body is not null))
);
--> statement-breakpoint
ALTER TABLE "identity"."message_texts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "identity"."phone_codes" (
	"brand_id" uuid,
	"person_id" uuid,
	"phone" text NOT NULL,
	"code_hash" bytea NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "phone_codes_pkey" PRIMARY KEY("brand_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "identity"."phone_codes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "appointment_marks_brand_id_told_at_index" ON "identity"."appointment_marks" ("brand_id","told_at");--> statement-breakpoint
CREATE INDEX "deliveries_brand_id_started_at_index" ON "identity"."deliveries" ("brand_id","started_at");--> statement-breakpoint
ALTER TABLE "identity"."contact_choices" ADD CONSTRAINT "contact_choices_brand_id_person_id_people_brand_id_id_fkey" FOREIGN KEY ("brand_id","person_id") REFERENCES "identity"."people"("brand_id","id");--> statement-breakpoint
ALTER TABLE "identity"."phone_codes" ADD CONSTRAINT "phone_codes_brand_id_person_id_people_brand_id_id_fkey" FOREIGN KEY ("brand_id","person_id") REFERENCES "identity"."people"("brand_id","id");--> statement-breakpoint
CREATE POLICY "tenant" ON "identity"."appointment_marks" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "platform" ON "identity"."appointment_marks" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "identity"."contact_choices" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "own" ON "identity"."contact_choices" AS PERMISSIVE FOR ALL TO public USING (person_id = app.person()) WITH CHECK (person_id = app.person());--> statement-breakpoint
CREATE POLICY "platform" ON "identity"."contact_choices" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "identity"."deliveries" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "platform" ON "identity"."deliveries" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "identity"."message_texts" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "configurers" ON "identity"."message_texts" AS PERMISSIVE FOR SELECT TO public USING (app.has_scope('brand:configure'));--> statement-breakpoint
CREATE POLICY "configurers_write" ON "identity"."message_texts" AS PERMISSIVE FOR INSERT TO public WITH CHECK (app.has_scope('brand:configure'));--> statement-breakpoint
CREATE POLICY "platform" ON "identity"."message_texts" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "identity"."phone_codes" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "platform" ON "identity"."phone_codes" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());