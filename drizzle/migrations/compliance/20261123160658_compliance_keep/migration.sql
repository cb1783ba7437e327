-- What was recorded stays as it was recorded, whoever asks: the log, published texts, given consents.

create function compliance.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% of %.% is refused: it stays as it was written', lower(tg_op), tg_table_schema, tg_table_name
    using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
-- Per statement, so that an attempt is refused also where row policies would leave it without a row to change.
create trigger audit_events_stay before update or delete or truncate on compliance.audit_events
  for each statement execute function compliance.refuse_change();
--> statement-breakpoint
create trigger consent_documents_stay before update or delete or truncate on compliance.consent_documents
  for each statement execute function compliance.refuse_change();
--> statement-breakpoint
create trigger consents_remain before delete or truncate on compliance.consents
  for each statement execute function compliance.refuse_change();
--> statement-breakpoint
-- A consent changes once: when it is withdrawn.
create trigger consents_stay before update on compliance.consents for each row
  when (old.withdrawn_at is not null or new.withdrawn_at is null
    or (old.brand_id, old.id, old.person_id, old.document_id, old.purpose, old.given_at, old.origin, old.locale)
    is distinct from (new.brand_id, new.id, new.person_id, new.document_id, new.purpose, new.given_at, new.origin, new.locale))
  execute function compliance.refuse_change();
--> statement-breakpoint
-- A chain only grows: its head moves forward, and never goes away.
create trigger audit_heads_grow before update on compliance.audit_heads for each row
  when (new.brand_id is distinct from old.brand_id or new.sequence <= old.sequence)
  execute function compliance.refuse_change();
--> statement-breakpoint
create trigger audit_heads_remain before delete or truncate on compliance.audit_heads
  for each statement execute function compliance.refuse_change();
