CREATE TABLE "identity"."seen_tours" (
	"brand_id" uuid,
	"person_id" uuid,
	"tour" text,
	"seen_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "seen_tours_pkey" PRIMARY KEY("brand_id","person_id","tour")
);
--> statement-breakpoint
ALTER TABLE "identity"."seen_tours" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "identity"."seen_tours" ADD CONSTRAINT "seen_tours_brand_id_person_id_people_brand_id_id_fkey" FOREIGN KEY ("brand_id","person_id") REFERENCES "identity"."people"("brand_id","id");--> statement-breakpoint
CREATE POLICY "tenant" ON "identity"."seen_tours" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "own" ON "identity"."seen_tours" AS PERMISSIVE FOR ALL TO public USING (person_id = app.person()) WITH CHECK (person_id = app.person());--> statement-breakpoint
CREATE POLICY "platform" ON "identity"."seen_tours" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());