-- Subgraph roles may put a job into the queue inside their own transaction, and nothing else of the queue.
create or replace function app.add_job(identifier text, payload json, run_at timestamptz, job_key text)
  returns void language sql security definer set search_path = pg_catalog, graphile_worker
  as $$ select graphile_worker.add_job(identifier, payload, run_at := run_at, job_key := job_key) $$;

-- The brands there are, for work that goes over all of them: what a visitor of any host may see of them, and no more.
create or replace function app.brand_ids() returns setof uuid
  language plpgsql stable security definer set search_path = pg_catalog
  set app.brand = '00000000-0000-0000-0000-000000000000'
  as $$ begin return query select brand_id from identity.brands order by brand_id; end $$;
