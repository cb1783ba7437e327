ALTER TABLE "booking"."appointment_types" ADD COLUMN "price_minor" integer;--> statement-breakpoint
ALTER TABLE "booking"."specialists" ADD COLUMN "gender" text;--> statement-breakpoint
ALTER TABLE "booking"."specialists" ADD COLUMN "insurances" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "booking"."specialists" ADD COLUMN "focus" jsonb DEFAULT '{"de":[],"en":[]}' NOT NULL;--> statement-breakpoint
ALTER TABLE "booking"."specialists" ADD COLUMN "profile_version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "booking"."specialists" DROP COLUMN "search";--> statement-breakpoint
ALTER TABLE "booking"."specialists" ADD COLUMN "search" tsvector GENERATED ALWAYS AS (
      setweight(to_tsvector('german', app.plain(display_name || ' ' || keywords) || ' ' || app.plain(replace(replace(replace(lower(display_name || ' ' || keywords), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'))) || to_tsvector('english', app.plain(display_name || ' ' || keywords) || ' ' || app.plain(replace(replace(replace(lower(display_name || ' ' || keywords), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'))), 'A') ||
      setweight(to_tsvector('german', app.plain((headline ->> 'de') || ' ' || (focus ->> 'de') || ' ' || coalesce(city, ''))) || to_tsvector('english', app.plain((headline ->> 'en') || ' ' || (focus ->> 'en'))), 'B') ||
      setweight(to_tsvector('german', app.plain(about ->> 'de')) || to_tsvector('english', app.plain(about ->> 'en')), 'C')) STORED;--> statement-breakpoint
ALTER TABLE "booking"."specialists" DROP COLUMN "search_text";--> statement-breakpoint
ALTER TABLE "booking"."specialists" ADD COLUMN "search_text" text GENERATED ALWAYS AS (
      app.plain(display_name || ' ' || keywords) || ' ' || app.plain(replace(replace(replace(lower(display_name || ' ' || keywords), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue')) || ' ' || app.plain(coalesce(city, '') || ' ' || (focus ->> 'de') || ' ' || (focus ->> 'en') || ' ' || (headline ->> 'de') || ' ' || (headline ->> 'en'))) STORED;--> statement-breakpoint
CREATE INDEX "specialists_by_name" ON "booking"."specialists" ("brand_id",app.plain(display_name),"id");--> statement-breakpoint
ALTER TABLE "booking"."specialists" ADD CONSTRAINT "specialists_gender" CHECK (gender in ('FEMALE', 'MALE', 'DIVERSE'));--> statement-breakpoint
ALTER TABLE "booking"."specialists" ADD CONSTRAINT "specialists_insurances" CHECK (insurances <@ array['STATUTORY', 'PRIVATE', 'SELF_PAY']);--> statement-breakpoint
DROP FUNCTION "booking"."search_score"(tsvector, text, text[]);
--> statement-breakpoint
-- The brand's profiles that answer a search, with how well; higher is better. Every word must be found: as the beginning
-- of a word in German or English, or inside of one from four letters on. A word that nobody's profile has is taken for a
-- typing error and found by likeness (trigrams). Words that mean nothing alone ("und", "the") are passed over; when no
-- other is left, every profile answers alike.
CREATE FUNCTION "booking"."find_profiles"(words text[]) RETURNS TABLE (id uuid, score numeric) LANGUAGE sql STABLE PARALLEL SAFE
  AS $$
    WITH asked AS MATERIALIZED (
      SELECT app.plain(word) AS plain, booking.word_query(word) AS query FROM unnest(words) AS word
    ), meant AS MATERIALIZED (
      SELECT plain, query, EXISTS (
          SELECT FROM booking.specialists s WHERE s.brand_id = app.brand() AND s.is_cleared
            AND (s.search @@ query OR (length(plain) > 3 AND strpos(s.search_text, plain) > 0))
        ) AS is_known
      FROM asked WHERE numnode(query) > 0
    )
    SELECT s.id, round(sum(
        CASE WHEN is_known THEN ts_rank(s.search, query) + 0.05 ELSE public.word_similarity(plain, s.search_text) / 2 END
      )::numeric, 4)
    FROM booking.specialists s CROSS JOIN meant
    WHERE s.brand_id = app.brand() AND s.is_cleared AND CASE
      WHEN is_known THEN s.search @@ query OR (length(plain) > 3 AND strpos(s.search_text, plain) > 0)
      ELSE public.word_similarity(plain, s.search_text) >= 0.5
    END
    GROUP BY s.id HAVING count(*) = (SELECT count(*) FROM meant)
    UNION ALL
    SELECT s.id, 0 FROM booking.specialists s WHERE s.brand_id = app.brand() AND s.is_cleared AND NOT EXISTS (SELECT FROM meant)
  $$;
