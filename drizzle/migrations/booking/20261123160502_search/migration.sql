-- One word of a search as people type it: the beginning of a word in German or English. Empty for a stop word of either
-- language, NULL when no letter or digit is left of it.
CREATE FUNCTION "booking"."word_query"(word text) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$
    SELECT CASE WHEN numnode(german) = 0 OR numnode(english) = 0 THEN ''::tsquery ELSE german || english END
    FROM (SELECT to_tsquery('german', plain || ':*') AS german, to_tsquery('english', plain || ':*') AS english
      FROM (SELECT nullif(regexp_replace(app.plain(word), '[^[:alnum:]]+', '', 'g'), '') AS plain) AS typed
      WHERE plain IS NOT NULL) AS read
  $$;
--> statement-breakpoint
-- How well a profile answers a search: NULL when one of the words is neither found nor nearly found (trigrams forgive
-- typing errors); words that mean nothing alone ("und", "the") are passed over. Higher is better.
CREATE FUNCTION "booking"."search_score"(search tsvector, search_text text, words text[]) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$
    SELECT CASE
      WHEN bool_and(is_found OR numnode(query) = 0 OR query IS NULL OR likeness >= 0.5) THEN round(sum(rank + likeness)::numeric, 4)
    END
    FROM (
      SELECT query, coalesce(search @@ query, false) AS is_found, coalesce(ts_rank(search, query), 0) AS rank,
        public.word_similarity(app.plain(word), search_text) AS likeness
      FROM (SELECT word, booking.word_query(word) AS query FROM unnest(words) AS word) AS asked
    ) AS judged
  $$;
