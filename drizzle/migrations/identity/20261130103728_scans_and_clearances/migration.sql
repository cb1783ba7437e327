ALTER TABLE "identity"."credential_files" ADD COLUMN "scan" text DEFAULT 'NOT_SCANNED' NOT NULL;--> statement-breakpoint
ALTER TABLE "identity"."credential_files" ADD COLUMN "scanned_at" timestamp(3) with time zone;--> statement-breakpoint
CREATE INDEX "credential_files_to_scan" ON "identity"."credential_files" ("brand_id","uploaded_at") WHERE scan in ('NOT_SCANNED', 'WAITING');--> statement-breakpoint
ALTER TABLE "identity"."credential_files" ADD CONSTRAINT "credential_files_scan" CHECK (scan in ('NOT_SCANNED', 'WAITING', 'CLEAN', 'INFECTED') and (scan in ('CLEAN', 'INFECTED')) = (scanned_at is not null));--> statement-breakpoint
-- Whoever is given the role of a specialist, or loses it, is reckoned at once, whatever code wrote the row.
CREATE FUNCTION "identity"."review_specialist"() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM app.add_job('identity.reviewSpecialist', json_build_object('brandId', NEW.brand_id, 'personId', NEW.person_id),
      NULL, 'identity.reviewSpecialist:' || NEW.person_id);
    RETURN NULL;
  END
$$;
--> statement-breakpoint
CREATE TRIGGER "memberships_review_new" AFTER INSERT ON "identity"."memberships"
  FOR EACH ROW WHEN (NEW.role = 'SPECIALIST') EXECUTE FUNCTION "identity"."review_specialist"();
--> statement-breakpoint
CREATE TRIGGER "memberships_review_changed" AFTER UPDATE OF "role", "ended_at" ON "identity"."memberships"
  FOR EACH ROW WHEN ((NEW.role = 'SPECIALIST' OR OLD.role = 'SPECIALIST')
    AND (NEW.role, NEW.ended_at) IS DISTINCT FROM (OLD.role, OLD.ended_at))
  EXECUTE FUNCTION "identity"."review_specialist"();
