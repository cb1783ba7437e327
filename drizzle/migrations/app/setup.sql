-- What every schema stands on: extensions, and the words row policies are written in. Runs at every migration.
create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists fuzzystrmatch;

create schema if not exists app;

-- After a transaction-local set_config a setting is '' for the next borrower of the connection, not null.
create or replace function app.brand() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.brand', true), '')::uuid $$;
create or replace function app.person() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.person', true), '')::uuid $$;
create or replace function app.organization() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.organization', true), '')::uuid $$;
create or replace function app.is_system() returns boolean language sql stable parallel safe
  as $$ select coalesce(current_setting('app.kind', true), '') = 'system' $$;
create or replace function app.has_scope(scope text) returns boolean language sql stable parallel safe
  as $$ select scope = any (string_to_array(coalesce(current_setting('app.scopes', true), ''), ' ')) $$;

-- unaccent() itself is only stable, because its dictionary could change; ours does not, so it may be indexed.
create or replace function app.plain(value text) returns text language sql immutable parallel safe
  as $$ select lower(public.unaccent('public.unaccent', value)) $$;

-- How much a word that is being typed is like the beginning of a name's word, both plain: 1 where it begins it, and 0 where it
-- is none. Forgiven is one mistake from four letters on (a letter too many, missing, another, or elsewhere), two from eight on, and
-- of three letters alone that two changed places; of longer words also whatever leaves half of the trigrams. The first
-- letters are looked at before all else, because that alone makes it cheap: one of the first two must be among the first two.
create or replace function app.likeness(word text, name text) returns real language sql immutable parallel safe
  as $$
    select case
      when starts_with(name, word) then 1
      when length(word) < 3 then 0
      when left(word, 1) not in (left(name, 1), substr(name, 2, 1)) and substr(word, 2, 1) not in (left(name, 1), substr(name, 2, 1))
        then case when length(word) > 5 and public.word_similarity(word, name) >= 0.5 then public.word_similarity(word, name) else 0 end
      when length(name) >= length(word) and public.levenshtein_less_equal(word, left(name, length(word)), 2) <= 2
        and translate(word, left(name, length(word)), '') = '' and translate(left(name, length(word)), word, '') = ''
        then 1 - 1.0 / length(word)
      when (length(word) > 4 or length(word) = 4 and left(word, 1) = left(name, 1)) and least(
          public.levenshtein_less_equal(word, left(name, length(word) - 1), 1),
          public.levenshtein_less_equal(word, left(name, length(word)), 1),
          public.levenshtein_less_equal(word, left(name, length(word) + 1), 1)) = 1
        then 1 - 1.0 / length(word)
      when length(word) > 7 and least(
          public.levenshtein_less_equal(word, left(name, length(word) - 2), 2),
          public.levenshtein_less_equal(word, left(name, length(word) - 1), 2),
          public.levenshtein_less_equal(word, left(name, length(word)), 2),
          public.levenshtein_less_equal(word, left(name, length(word) + 1), 2),
          public.levenshtein_less_equal(word, left(name, length(word) + 2), 2)) = 2
        then 1 - 2.0 / length(word)
      when length(word) > 5 and public.word_similarity(word, name) >= 0.5 then public.word_similarity(word, name)
      else 0
    end::real
  $$;

-- Which names (by their place, from 1) a text that is being typed may mean, and how well: every word must begin a word of the
-- name, as it is written, without its accents, or with umlauts written out. A word that begins none of them is taken for a
-- typing error, and of those that are like it only the likest are meant.
create or replace function app.names_meant(words text[], names text[]) returns table (place bigint, likeness real)
  language sql immutable parallel safe
  as $$
    with name as materialized (
      select given.place, translate(' ' || app.plain(given.name) || ' '
        || app.plain(replace(replace(replace(lower(given.name), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue')) || ' ', '-.,/()&''', '        ') as text
      from unnest(names) with ordinality as given (name, place)
    ), asked as materialized (
      select distinct left(word, 60) as word from unnest(words) as given (text), regexp_split_to_table(app.plain(given.text), '[^[:alnum:]]+') as word
      where word <> ''
    ), meant as materialized (
      select word, exists (select from name where strpos(name.text, ' ' || word) > 0) as is_known from asked
    ), part as materialized (
      select distinct part from name, string_to_table(name.text, ' ') as part where exists (select from meant where not is_known)
    ), resembling as materialized (
      select word, part, app.likeness(word, part) as likeness from meant, part where not is_known
    ), near as materialized (
      select word, ' ' || part || ' ' as part, resembling.likeness from resembling where resembling.likeness > 0
    ), found as materialized (
      select name.place, sum(hit.likeness) as likeness from name cross join meant cross join lateral (
        select case when is_known then (strpos(name.text, ' ' || word) > 0)::integer::real
          else (select max(near.likeness) from near where near.word = meant.word and strpos(name.text, near.part) > 0) end as likeness
      ) hit
      where hit.likeness > 0 group by name.place having count(*) = (select count(*) from meant)
    )
    select found.place, found.likeness from found where found.likeness >= 0.8 * (select max(best.likeness) from found best)
  $$;
