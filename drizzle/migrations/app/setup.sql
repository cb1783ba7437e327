-- What every schema stands on: extensions, and the words row policies are written in. Runs at every migration.
create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

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
