CREATE TABLE "booking"."clearances" (
	"brand_id" uuid,
	"person_id" uuid,
	"is_cleared" boolean NOT NULL,
	"revision" integer NOT NULL,
	CONSTRAINT "clearances_pkey" PRIMARY KEY("brand_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "booking"."clearances" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "booking"."specialists" ALTER COLUMN "is_cleared" SET DEFAULT false;--> statement-breakpoint
CREATE POLICY "tenant" ON "booking"."clearances" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "platform" ON "booking"."clearances" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
-- A new profile gets what identity said of its person before. The lock is that of the handler, so that neither overlooks the other.
CREATE FUNCTION "booking"."give_clearance"() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    said record;
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('booking.clearance:' || NEW.person_id, 0));
    SELECT c.is_cleared, c.revision INTO said FROM booking.clearances c
      WHERE c.brand_id = NEW.brand_id AND c.person_id = NEW.person_id;
    IF FOUND THEN
      NEW.is_cleared := said.is_cleared;
      NEW.clearance_revision := said.revision;
    END IF;
    RETURN NEW;
  END
$$;
--> statement-breakpoint
CREATE TRIGGER "specialists_clearance" BEFORE INSERT ON "booking"."specialists"
  FOR EACH ROW EXECUTE FUNCTION "booking"."give_clearance"();
