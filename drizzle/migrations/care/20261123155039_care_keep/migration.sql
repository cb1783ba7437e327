-- What was written stays as it was written, whoever asks (section 630f BGB: earlier content must stay recognizable).

create function care.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% of %.% is refused: it stays as it was written', lower(tg_op), tg_table_schema, tg_table_name
    using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
-- Of a sent message only the marks may change.
create trigger messages_stay before update on care.messages for each row
  when ((old.brand_id, old.id, old.conversation_id, old.sequence, old.patient_id, old.specialist_person_id, old.author_id, old.client_id, old.body, old.sent_at)
    is distinct from (new.brand_id, new.id, new.conversation_id, new.sequence, new.patient_id, new.specialist_person_id, new.author_id, new.client_id, new.body, new.sent_at))
  execute function care.refuse_change();
--> statement-breakpoint
-- A signed note never changes; no note changes hands or goes away.
create trigger notes_stay before update on care.notes for each row
  when (old.state = 'SIGNED' or (old.brand_id, old.id, old.appointment_id, old.patient_id, old.specialist_person_id, old.created_at)
    is distinct from (new.brand_id, new.id, new.appointment_id, new.patient_id, new.specialist_person_id, new.created_at))
  execute function care.refuse_change();
--> statement-breakpoint
create trigger notes_remain before delete on care.notes for each row execute function care.refuse_change();
--> statement-breakpoint
create trigger note_versions_stay before update or delete on care.note_versions for each row execute function care.refuse_change();
--> statement-breakpoint
create trigger note_addenda_stay before update or delete on care.note_addenda for each row execute function care.refuse_change();
--> statement-breakpoint
-- New content goes into a draft's versions, or below a signed note as an addendum; never the other way round.
create function care.require_note_state() returns trigger language plpgsql as $$
begin
  if not exists (
    select 1 from care.notes n where n.brand_id = new.brand_id and n.id = new.note_id and n.state = tg_argv[0]
  ) then
    raise exception '%.% belongs to a note that is %', tg_table_schema, tg_table_name, lower(tg_argv[0])
      using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger note_versions_before_signing before insert on care.note_versions for each row execute function care.require_note_state('DRAFT');
--> statement-breakpoint
create trigger note_addenda_after_signing before insert on care.note_addenda for each row execute function care.require_note_state('SIGNED');
