CREATE TABLE "identity"."data_keys" (
	"brand_id" uuid,
	"subject_id" uuid,
	"wrapped" bytea NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "data_keys_pkey" PRIMARY KEY("brand_id","subject_id")
);
--> statement-breakpoint
ALTER TABLE "identity"."data_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "identity"."credential_files" (
	"brand_id" uuid,
	"id" uuid,
	"person_id" uuid NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"byte_size" integer NOT NULL,
	"uploaded_at" timestamp(3) with time zone NOT NULL,
	"used_at" timestamp(3) with time zone,
	CONSTRAINT "credential_files_pkey" PRIMARY KEY("brand_id","id"),
	CONSTRAINT "credential_files_content" CHECK (media_type in ('application/pdf', 'image/jpeg', 'image/png') and byte_size between 1 and 10485760)
);
--> statement-breakpoint
ALTER TABLE "identity"."credential_files" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "identity"."specialist_credentials" (
	"brand_id" uuid,
	"id" uuid,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"profession" text,
	"number" text,
	"authority" text,
	"jurisdiction" text,
	"file_id" uuid,
	"valid_from" date,
	"valid_until" date,
	"replaces_id" uuid,
	"submitted_at" timestamp(3) with time zone NOT NULL,
	"decided_at" timestamp(3) with time zone,
	"decided_by" uuid,
	"reason" text,
	"replaced_at" timestamp(3) with time zone,
	"warned_days" smallint,
	CONSTRAINT "specialist_credentials_pkey" PRIMARY KEY("brand_id","id"),
	CONSTRAINT "specialist_credentials_facts" CHECK (kind in ('LICENCE', 'TRAINING', 'LIABILITY_INSURANCE', 'IDENTITY', 'CONTRACT')
        and state in ('SUBMITTED', 'APPROVED', 'RETURNED', 'EXPIRED')
        and (kind = 'LICENCE') = (profession is not null and number is not null and authority is not null and jurisdiction is not null)
        and (kind = 'LICENCE' or file_id is not null)
        and (state = 'RETURNED') = (reason is not null)
        and valid_from <= valid_until)
);
--> statement-breakpoint
ALTER TABLE "identity"."specialist_credentials" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "identity"."specialist_onboardings" (
	"brand_id" uuid,
	"person_id" uuid,
	"approval" text DEFAULT 'OPEN' NOT NULL,
	"handed_in_at" timestamp(3) with time zone,
	"decided_at" timestamp(3) with time zone,
	"decided_by" uuid,
	"reason" text,
	"suspended_at" timestamp(3) with time zone,
	"suspended_by" uuid,
	"suspension_reason" text,
	"is_cleared" boolean DEFAULT true NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "specialist_onboardings_pkey" PRIMARY KEY("brand_id","person_id"),
	CONSTRAINT "specialist_onboardings_states" CHECK (approval in ('OPEN', 'SUBMITTED', 'RETURNED', 'APPROVED') and (suspended_at is null) = (suspension_reason is null))
);
--> statement-breakpoint
ALTER TABLE "identity"."specialist_onboardings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "identity"."specialist_requirements" (
	"brand_id" uuid,
	"version" integer,
	"credentials" text[] NOT NULL,
	"needs_approval" boolean NOT NULL,
	"applies_from" date NOT NULL,
	"saved_at" timestamp(3) with time zone NOT NULL,
	"saved_by" uuid NOT NULL,
	CONSTRAINT "specialist_requirements_pkey" PRIMARY KEY("brand_id","version")
);
--> statement-breakpoint
ALTER TABLE "identity"."specialist_requirements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "credential_files_brand_id_person_id_uploaded_at_index" ON "identity"."credential_files" ("brand_id","person_id","uploaded_at");--> statement-breakpoint
CREATE INDEX "credential_files_unused" ON "identity"."credential_files" ("brand_id","uploaded_at") WHERE used_at is null;--> statement-breakpoint
CREATE INDEX "specialist_credentials_brand_id_person_id_index" ON "identity"."specialist_credentials" ("brand_id","person_id");--> statement-breakpoint
CREATE INDEX "specialist_credentials_expiring" ON "identity"."specialist_credentials" ("brand_id","valid_until") WHERE replaced_at is null and state in ('SUBMITTED', 'APPROVED');--> statement-breakpoint
CREATE INDEX "specialist_credentials_waiting" ON "identity"."specialist_credentials" ("brand_id","submitted_at") WHERE replaced_at is null and state = 'SUBMITTED';--> statement-breakpoint
CREATE INDEX "specialist_onboardings_waiting" ON "identity"."specialist_onboardings" ("brand_id","handed_in_at") WHERE approval = 'SUBMITTED';--> statement-breakpoint
ALTER TABLE "identity"."credential_files" ADD CONSTRAINT "credential_files_brand_id_person_id_people_brand_id_id_fkey" FOREIGN KEY ("brand_id","person_id") REFERENCES "identity"."people"("brand_id","id");--> statement-breakpoint
ALTER TABLE "identity"."specialist_credentials" ADD CONSTRAINT "specialist_credentials_Xr9HDxlixJqK_fkey" FOREIGN KEY ("brand_id","person_id") REFERENCES "identity"."people"("brand_id","id");--> statement-breakpoint
ALTER TABLE "identity"."specialist_credentials" ADD CONSTRAINT "specialist_credentials_GTuzp2FkUWTZ_fkey" FOREIGN KEY ("brand_id","file_id") REFERENCES "identity"."credential_files"("brand_id","id");--> statement-breakpoint
ALTER TABLE "identity"."specialist_onboardings" ADD CONSTRAINT "specialist_onboardings_rwKn6AY2Jjam_fkey" FOREIGN KEY ("brand_id","person_id") REFERENCES "identity"."people"("brand_id","id");--> statement-breakpoint
ALTER TABLE "identity"."specialist_requirements" ADD CONSTRAINT "specialist_requirements_brand_id_brands_brand_id_fkey" FOREIGN KEY ("brand_id") REFERENCES "identity"."brands"("brand_id");--> statement-breakpoint
CREATE POLICY "tenant" ON "identity"."data_keys" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "members" ON "identity"."data_keys" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant" ON "identity"."credential_files" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "own" ON "identity"."credential_files" AS PERMISSIVE FOR SELECT TO public USING (person_id = app.person());--> statement-breakpoint
CREATE POLICY "managers" ON "identity"."credential_files" AS PERMISSIVE FOR SELECT TO public USING (used_at is not null and app.has_scope('people:manage') and (app.organization() is null or exists (
        select 1 from identity.memberships m
        join identity.organizations o on o.brand_id = m.brand_id and o.id = m.organization_id
        where m.brand_id = app.brand() and m.person_id = credential_files.person_id and m.role = 'SPECIALIST'
          and m.ended_at is null and app.organization() = any(o.lineage))));--> statement-breakpoint
CREATE POLICY "platform" ON "identity"."credential_files" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "identity"."specialist_credentials" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "own" ON "identity"."specialist_credentials" AS PERMISSIVE FOR SELECT TO public USING (person_id = app.person());--> statement-breakpoint
CREATE POLICY "managers" ON "identity"."specialist_credentials" AS PERMISSIVE FOR SELECT TO public USING (app.has_scope('people:manage') and (app.organization() is null or exists (
        select 1 from identity.memberships m
        join identity.organizations o on o.brand_id = m.brand_id and o.id = m.organization_id
        where m.brand_id = app.brand() and m.person_id = specialist_credentials.person_id and m.role = 'SPECIALIST'
          and m.ended_at is null and app.organization() = any(o.lineage))));--> statement-breakpoint
CREATE POLICY "platform" ON "identity"."specialist_credentials" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "identity"."specialist_onboardings" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "own" ON "identity"."specialist_onboardings" AS PERMISSIVE FOR SELECT TO public USING (person_id = app.person());--> statement-breakpoint
CREATE POLICY "managers" ON "identity"."specialist_onboardings" AS PERMISSIVE FOR SELECT TO public USING (app.has_scope('people:manage') and (app.organization() is null or exists (
        select 1 from identity.memberships m
        join identity.organizations o on o.brand_id = m.brand_id and o.id = m.organization_id
        where m.brand_id = app.brand() and m.person_id = specialist_onboardings.person_id and m.role = 'SPECIALIST'
          and m.ended_at is null and app.organization() = any(o.lineage))));--> statement-breakpoint
CREATE POLICY "platform" ON "identity"."specialist_onboardings" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "identity"."specialist_requirements" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "members" ON "identity"."specialist_requirements" AS PERMISSIVE FOR SELECT TO public USING (app.person() is not null);--> statement-breakpoint
CREATE POLICY "platform" ON "identity"."specialist_requirements" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());