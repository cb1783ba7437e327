CREATE TABLE "identity"."organization_patients" (
	"brand_id" uuid,
	"organization_id" uuid,
	"person_id" uuid,
	"known_at" timestamp(3) with time zone NOT NULL,
	"joined_at" timestamp(3) with time zone,
	CONSTRAINT "organization_patients_pkey" PRIMARY KEY("brand_id","organization_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "identity"."organization_patients" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "identity"."people" ADD COLUMN "lineage" uuid[] DEFAULT '{}'::uuid[] NOT NULL;--> statement-breakpoint
CREATE INDEX "organization_patients_brand_id_person_id_index" ON "identity"."organization_patients" ("brand_id","person_id");--> statement-breakpoint
ALTER TABLE "identity"."organization_patients" ADD CONSTRAINT "organization_patients_c3XNPoO8fcaA_fkey" FOREIGN KEY ("brand_id","person_id") REFERENCES "identity"."people"("brand_id","id");--> statement-breakpoint
ALTER TABLE "identity"."organization_patients" ADD CONSTRAINT "organization_patients_B0oCWTmuPdWt_fkey" FOREIGN KEY ("brand_id","organization_id") REFERENCES "identity"."organizations"("brand_id","id");--> statement-breakpoint
CREATE POLICY "tenant" ON "identity"."organization_patients" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "visible" ON "identity"."organization_patients" AS PERMISSIVE FOR SELECT TO public USING (app.has_scope('people:read') and (app.organization() is null or organization_id = app.organization()));--> statement-breakpoint
CREATE POLICY "platform" ON "identity"."organization_patients" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
ALTER POLICY "visible" ON "identity"."memberships" TO public USING (person_id = app.person() or (app.has_scope('people:read') and (app.organization() is null or (
        exists (select 1 from identity.people p where p.brand_id = memberships.brand_id and p.id = memberships.person_id)
        and (memberships.organization_id is null and memberships.role = 'PATIENT' or exists (
          select 1 from identity.organizations o
          where o.brand_id = memberships.brand_id and o.id = memberships.organization_id))))));--> statement-breakpoint
ALTER POLICY "visible" ON "identity"."people" TO public USING (app.is_system() or id = app.person()
  or ((app.organization() is null or app.organization() = any(lineage) or not (app.has_scope('people:read') or app.has_scope('appointments:oversee')))
    and ((is_staff and app.person() is not null)
      or (coalesce(current_setting('app.kind', true), '') <> 'token' and ((app.has_scope('people:read') or app.has_scope('appointments:oversee')) or app.has_scope('intake:read'))))));--> statement-breakpoint
-- Whom an organization may see follows from memberships and patients, whoever writes them.
create function identity.lineage_of(of_brand uuid, of_person uuid) returns uuid[] language sql stable as $$
  select coalesce(array_agg(distinct one), '{}') from (
    select unnest(o.lineage) as one
      from identity.memberships m
      join identity.organizations o on o.brand_id = m.brand_id and o.id = m.organization_id
      where m.brand_id = of_brand and m.person_id = of_person and m.ended_at is null
    union
    select organization_id from identity.organization_patients
      where brand_id = of_brand and person_id = of_person
  ) as places
$$;
--> statement-breakpoint
create function identity.keep_lineage() returns trigger language plpgsql as $$
begin
  update identity.people set lineage = identity.lineage_of(brand_id, id)
    where brand_id = coalesce(new.brand_id, old.brand_id) and id = coalesce(new.person_id, old.person_id);
  return null;
end $$;
--> statement-breakpoint
create trigger memberships_keep_lineage after insert or update or delete on identity.memberships
  for each row execute function identity.keep_lineage();
--> statement-breakpoint
create trigger organization_patients_keep_lineage after insert or delete on identity.organization_patients
  for each row execute function identity.keep_lineage();
--> statement-breakpoint
-- What was before: staff by their memberships, patients by the appointments that booking has. Its rows and ours are hidden
-- from an owner who is no superuser while their row security is forced; the migration's end forces ours again.
alter table identity.people no force row level security;
--> statement-breakpoint
alter table identity.memberships no force row level security;
--> statement-breakpoint
alter table identity.organizations no force row level security;
--> statement-breakpoint
update identity.people set lineage = identity.lineage_of(brand_id, id) where is_staff;
--> statement-breakpoint
do $$ begin
  if to_regclass('booking.reservations') is null then return; end if;
  alter table booking.reservations no force row level security;
  insert into identity.organization_patients (brand_id, organization_id, person_id, known_at, joined_at)
    select r.brand_id, o.id, r.patient_id, min(r.confirmed_at), min(r.confirmed_at)
      from booking.reservations r
      cross join lateral unnest(r.lineage) as place
      join identity.organizations o on o.brand_id = r.brand_id and o.id = place
      join identity.people p on p.brand_id = r.brand_id and p.id = r.patient_id
      where r.confirmed_at is not null
      group by r.brand_id, o.id, r.patient_id;
  alter table booking.reservations force row level security;
end $$;
