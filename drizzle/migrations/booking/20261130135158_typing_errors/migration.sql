-- The brand's profiles that answer a search, with how well; higher is better. Every word must be found: as the beginning
-- of a word in German or English, or inside of one from four letters on. A word that nobody's profile has is taken for a
-- typing error, and the words of the profiles that it is like (app.likeness) are searched instead, of which only the likest.
-- Words that mean nothing alone ("und", "the") are passed over; when no other is left, every profile answers alike.
CREATE OR REPLACE FUNCTION "booking"."find_profiles"(words text[]) RETURNS TABLE (id uuid, score numeric) LANGUAGE sql STABLE PARALLEL SAFE
  AS $$
    WITH asked AS MATERIALIZED (
      SELECT app.plain(word) AS plain, booking.word_query(word) AS query FROM unnest(words) AS word
    ), meant AS MATERIALIZED (
      SELECT row_number() OVER () AS place, plain, query, EXISTS (
          SELECT FROM booking.specialists s WHERE s.brand_id = app.brand() AND s.is_cleared
            AND (s.search @@ query OR (length(plain) > 3 AND strpos(s.search_text, plain) > 0))
        ) AS is_known
      FROM asked WHERE numnode(query) > 0
    ), part AS MATERIALIZED (
      SELECT DISTINCT part FROM booking.specialists s, string_to_table(translate(s.search_text, '-.,;:/()[]"''', '            '), ' ') AS part
      WHERE s.brand_id = app.brand() AND s.is_cleared AND EXISTS (SELECT FROM meant WHERE NOT is_known)
    ), resembling AS MATERIALIZED (
      SELECT place, part, app.likeness(left(plain, 60), part) AS likeness FROM meant, part WHERE NOT is_known
    ), near AS MATERIALIZED (
      SELECT place, part, likeness, max(likeness) OVER (PARTITION BY place) AS best FROM resembling WHERE likeness > 0
    ), sought AS MATERIALIZED (
      SELECT place, plain, query, 1::real AS likeness, is_known FROM meant WHERE is_known
      UNION ALL
      SELECT place, NULL, string_agg('(' || booking.word_query(part)::text || ')', ' | ')::tsquery, max(best), false
      FROM near WHERE likeness >= 0.8 * best AND numnode(booking.word_query(part)) > 0 GROUP BY place
    )
    SELECT s.id, round(sum((ts_rank(s.search, query) + 0.05) * likeness)::numeric, 4)
    FROM booking.specialists s CROSS JOIN sought
    WHERE s.brand_id = app.brand() AND s.is_cleared
      AND (s.search @@ query OR (is_known AND length(plain) > 3 AND strpos(s.search_text, plain) > 0))
    GROUP BY s.id HAVING count(*) = (SELECT count(*) FROM meant)
    UNION ALL
    SELECT s.id, 0 FROM booking.specialists s WHERE s.brand_id = app.brand() AND s.is_cleared AND NOT EXISTS (SELECT FROM meant)
  $$;
