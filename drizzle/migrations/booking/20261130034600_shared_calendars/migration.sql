CREATE TABLE "booking"."calendar_codes" (
	"brand_id" uuid,
	"id" uuid,
	"specialist_id" uuid NOT NULL,
	"code_hash" bytea NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	"used_at" timestamp(3) with time zone,
	CONSTRAINT "calendar_codes_pkey" PRIMARY KEY("brand_id","id"),
	CONSTRAINT "calendar_codes_hash" UNIQUE("brand_id","code_hash")
);
--> statement-breakpoint
ALTER TABLE "booking"."calendar_codes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "booking"."calendar_codes" ADD CONSTRAINT "calendar_codes_W85NIrr1O5oQ_fkey" FOREIGN KEY ("brand_id","specialist_id") REFERENCES "booking"."specialists"("brand_id","id");--> statement-breakpoint
CREATE POLICY "tenant" ON "booking"."calendar_codes" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "platform" ON "booking"."calendar_codes" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "managers" ON "booking"."calendar_codes" AS PERMISSIVE FOR ALL TO public USING (exists (select from booking.specialists s where s.brand_id = app.brand() and s.id = specialist_id and ((app.has_scope('availability:manage') and s.person_id = app.person()) or
    (app.has_scope('availability:oversee') and (app.organization() is null or app.organization() = any (s.lineage)))))) WITH CHECK (exists (select from booking.specialists s where s.brand_id = app.brand() and s.id = specialist_id and ((app.has_scope('availability:manage') and s.person_id = app.person()) or
    (app.has_scope('availability:oversee') and (app.organization() is null or app.organization() = any (s.lineage))))));--> statement-breakpoint
-- Uses up a code of another brand and tells whose calendar it opens; no row when there is no such code, or it was used or
-- ran out. The function works in the code's brand and comes back.
CREATE FUNCTION "booking"."claim_calendar"(code_brand uuid, hash bytea, at timestamptz)
  RETURNS TABLE (calendar_id uuid, brands uuid[])
  LANGUAGE plpgsql VOLATILE SET "app.kind" TO 'system'
  AS $$
    DECLARE home text := current_setting('app.brand');
    BEGIN
      PERFORM set_config('app.brand', code_brand::text, true);
      RETURN QUERY WITH used AS (
          UPDATE booking.calendar_codes c SET used_at = at
          WHERE c.brand_id = code_brand AND c.code_hash = hash AND c.used_at IS NULL AND c.expires_at > at
          RETURNING c.specialist_id)
        SELECT s.calendar_id, array_append(s.shared_with, code_brand) FROM used
        JOIN booking.specialists s ON s.brand_id = code_brand AND s.id = used.specialist_id;
      PERFORM set_config('app.brand', home, true);
    END
  $$;
--> statement-breakpoint
-- Tells the profiles of a calendar on other brands that a brand shares it now ("joins"), or no longer; answers how many there are.
CREATE FUNCTION "booking"."tell_sharers"(calendar uuid, brands uuid[], guest uuid, joins boolean)
  RETURNS integer
  LANGUAGE plpgsql VOLATILE SET "app.kind" TO 'system'
  AS $$
    DECLARE
      home text := current_setting('app.brand');
      brand uuid;
      told integer := 0;
      one integer;
    BEGIN
      FOREACH brand IN ARRAY brands LOOP
        PERFORM set_config('app.brand', brand::text, true);
        UPDATE booking.specialists s
          SET shared_with = CASE WHEN joins THEN array_append(array_remove(s.shared_with, guest), guest) ELSE array_remove(s.shared_with, guest) END
          WHERE s.brand_id = brand AND s.calendar_id = calendar;
        GET DIAGNOSTICS one = ROW_COUNT;
        told := told + one;
      END LOOP;
      PERFORM set_config('app.brand', home, true);
      RETURN told;
    END
  $$;
--> statement-breakpoint
-- Moves what a specialist of the own brand has into a calendar; the exclusion constraint refuses what would meet.
CREATE FUNCTION "booking"."move_to_calendar"(specialist uuid, calendar uuid, brands uuid[])
  RETURNS void
  LANGUAGE plpgsql VOLATILE SET "app.kind" TO 'system'
  AS $$
    BEGIN
      UPDATE booking.specialists s SET calendar_id = calendar, shared_with = brands WHERE s.brand_id = app.brand() AND s.id = specialist;
      UPDATE booking.reservations r SET calendar_id = calendar WHERE r.brand_id = app.brand() AND r.specialist_id = specialist;
    END
  $$;
