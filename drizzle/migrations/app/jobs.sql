-- Subgraph roles may put a job into the queue inside their own transaction, and nothing else of the queue.
create or replace function app.add_job(identifier text, payload json, run_at timestamptz, job_key text)
  returns void language sql security definer set search_path = pg_catalog, graphile_worker
  as $$ select graphile_worker.add_job(identifier, payload, run_at := run_at, job_key := job_key) $$;
