ALTER TABLE "booking"."specialists" ADD COLUMN "is_cleared" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "booking"."specialists" ADD COLUMN "clearance_revision" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
-- The last lock: whatever a service forgets, nobody gets a new time of a specialist who may not be booked.
CREATE FUNCTION "booking"."refuse_uncleared"() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NOT EXISTS (SELECT FROM booking.specialists s WHERE s.brand_id = NEW.brand_id AND s.id = NEW.specialist_id AND s.is_cleared) THEN
      RAISE EXCEPTION 'the specialist may not be booked' USING ERRCODE = 'check_violation', CONSTRAINT = 'reservations_cleared';
    END IF;
    RETURN NEW;
  END
$$;
--> statement-breakpoint
CREATE TRIGGER "reservations_cleared_new" BEFORE INSERT ON "booking"."reservations"
  FOR EACH ROW WHEN (NEW.state IN ('HELD', 'CONFIRMED')) EXECUTE FUNCTION "booking"."refuse_uncleared"();
--> statement-breakpoint
CREATE TRIGGER "reservations_cleared_moved" BEFORE UPDATE OF "starts_at", "specialist_id" ON "booking"."reservations"
  FOR EACH ROW WHEN (NEW.state IN ('HELD', 'CONFIRMED')
    AND (NEW.starts_at, NEW.specialist_id) IS DISTINCT FROM (OLD.starts_at, OLD.specialist_id))
  EXECUTE FUNCTION "booking"."refuse_uncleared"();
