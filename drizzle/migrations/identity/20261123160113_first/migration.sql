CREATE SCHEMA "identity";
--> statement-breakpoint
CREATE TABLE "identity"."api_tokens" (
	"brand_id" uuid,
	"id" uuid,
	"person_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"name" text NOT NULL,
	"prefix" text NOT NULL,
	"token_hash" bytea NOT NULL,
	"scopes" text[] NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	"last_used_at" timestamp(3) with time zone,
	"revoked_at" timestamp(3) with time zone,
	CONSTRAINT "api_tokens_pkey" PRIMARY KEY("brand_id","id"),
	CONSTRAINT "api_tokens_brand_id_token_hash_unique" UNIQUE("brand_id","token_hash")
);
--> statement-breakpoint
ALTER TABLE "identity"."api_tokens" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "identity"."attempts" (
	"brand_id" uuid,
	"kind" text,
	"subject" text,
	"count" integer NOT NULL,
	"window_ends_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "attempts_pkey" PRIMARY KEY("brand_id","kind","subject")
);
--> statement-breakpoint
ALTER TABLE "identity"."attempts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "identity"."brands" (
	"brand_id" uuid PRIMARY KEY,
	"slug" text NOT NULL UNIQUE,
	"name" text NOT NULL,
	"tagline" jsonb NOT NULL,
	"operating_model" text NOT NULL,
	"locales" text[] NOT NULL,
	"default_locale" text NOT NULL,
	"form_of_address" text NOT NULL,
	"currency" text NOT NULL,
	"time_zone" text NOT NULL,
	"accent" text NOT NULL,
	"second" text,
	"heading_font" text,
	"logo_url" text,
	"modules" text[] NOT NULL,
	"support_email" text NOT NULL,
	"mail_sender" text NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "identity"."brands" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "identity"."credentials" (
	"brand_id" uuid,
	"person_id" uuid,
	"password_hash" text NOT NULL,
	"changed_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "credentials_pkey" PRIMARY KEY("brand_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "identity"."credentials" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "identity"."domains" (
	"brand_id" uuid,
	"host" text UNIQUE,
	"portal" text,
	CONSTRAINT "domains_pkey" PRIMARY KEY("brand_id","host")
);
--> statement-breakpoint
ALTER TABLE "identity"."domains" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "identity"."idempotency_keys" (
	"brand_id" uuid,
	"actor_id" text,
	"operation" text,
	"key" text,
	"request_hash" text NOT NULL,
	"answer" jsonb,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY("brand_id","actor_id","operation","key")
);
--> statement-breakpoint
ALTER TABLE "identity"."idempotency_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "identity"."inbox" (
	"brand_id" uuid,
	"event_id" uuid,
	"handler" text,
	"handled_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "inbox_pkey" PRIMARY KEY("brand_id","event_id","handler")
);
--> statement-breakpoint
ALTER TABLE "identity"."inbox" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "identity"."legal_texts" (
	"brand_id" uuid,
	"kind" text,
	"version" text,
	"title" jsonb NOT NULL,
	"body" jsonb NOT NULL,
	"published_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "legal_texts_pkey" PRIMARY KEY("brand_id","kind","version")
);
--> statement-breakpoint
ALTER TABLE "identity"."legal_texts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "identity"."magic_links" (
	"brand_id" uuid,
	"id" uuid,
	"person_id" uuid NOT NULL,
	"token_hash" bytea NOT NULL,
	"portal" text NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	"used_at" timestamp(3) with time zone,
	CONSTRAINT "magic_links_pkey" PRIMARY KEY("brand_id","id"),
	CONSTRAINT "magic_links_brand_id_token_hash_unique" UNIQUE("brand_id","token_hash")
);
--> statement-breakpoint
ALTER TABLE "identity"."magic_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "identity"."memberships" (
	"brand_id" uuid,
	"id" uuid,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"organization_id" uuid,
	"created_at" timestamp(3) with time zone NOT NULL,
	"ended_at" timestamp(3) with time zone,
	CONSTRAINT "memberships_pkey" PRIMARY KEY("brand_id","id"),
	CONSTRAINT "memberships_brand_id_person_id_role_organization_id_unique" UNIQUE NULLS NOT DISTINCT("brand_id","person_id","role","organization_id")
);
--> statement-breakpoint
ALTER TABLE "identity"."memberships" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "identity"."organizations" (
	"brand_id" uuid,
	"id" uuid,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"parent_id" uuid,
	"lineage" uuid[] NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "organizations_pkey" PRIMARY KEY("brand_id","id")
);
--> statement-breakpoint
ALTER TABLE "identity"."organizations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "identity"."outbox" (
	"brand_id" uuid,
	"id" uuid,
	"kind" text NOT NULL,
	"payload" jsonb NOT NULL,
	"occurred_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "outbox_pkey" PRIMARY KEY("brand_id","id")
);
--> statement-breakpoint
ALTER TABLE "identity"."outbox" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "identity"."people" (
	"brand_id" uuid,
	"id" uuid,
	"title" text,
	"given_name" text NOT NULL,
	"family_name" text NOT NULL,
	"email" text NOT NULL,
	"locale" text NOT NULL,
	"time_zone" text NOT NULL,
	"is_staff" boolean NOT NULL,
	"terms_version" text,
	"terms_accepted_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "people_pkey" PRIMARY KEY("brand_id","id"),
	CONSTRAINT "people_email" UNIQUE("brand_id","email")
);
--> statement-breakpoint
ALTER TABLE "identity"."people" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "identity"."sessions" (
	"brand_id" uuid,
	"id" uuid,
	"person_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"token_hash" bytea NOT NULL,
	"user_agent" text,
	"created_at" timestamp(3) with time zone NOT NULL,
	"last_seen_at" timestamp(3) with time zone NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	"ended_at" timestamp(3) with time zone,
	CONSTRAINT "sessions_pkey" PRIMARY KEY("brand_id","id"),
	CONSTRAINT "sessions_brand_id_token_hash_unique" UNIQUE("brand_id","token_hash")
);
--> statement-breakpoint
ALTER TABLE "identity"."sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "api_tokens_brand_id_person_id_index" ON "identity"."api_tokens" ("brand_id","person_id");--> statement-breakpoint
CREATE INDEX "people_brand_id_family_name_given_name_id_index" ON "identity"."people" ("brand_id","family_name","given_name","id");--> statement-breakpoint
CREATE INDEX "sessions_brand_id_person_id_index" ON "identity"."sessions" ("brand_id","person_id");--> statement-breakpoint
ALTER TABLE "identity"."api_tokens" ADD CONSTRAINT "api_tokens_brand_id_person_id_people_brand_id_id_fkey" FOREIGN KEY ("brand_id","person_id") REFERENCES "identity"."people"("brand_id","id");--> statement-breakpoint
ALTER TABLE "identity"."api_tokens" ADD CONSTRAINT "api_tokens_brand_id_membership_id_memberships_brand_id_id_fkey" FOREIGN KEY ("brand_id","membership_id") REFERENCES "identity"."memberships"("brand_id","id");--> statement-breakpoint
ALTER TABLE "identity"."credentials" ADD CONSTRAINT "credentials_brand_id_person_id_people_brand_id_id_fkey" FOREIGN KEY ("brand_id","person_id") REFERENCES "identity"."people"("brand_id","id");--> statement-breakpoint
ALTER TABLE "identity"."domains" ADD CONSTRAINT "domains_brand_id_brands_brand_id_fkey" FOREIGN KEY ("brand_id") REFERENCES "identity"."brands"("brand_id");--> statement-breakpoint
ALTER TABLE "identity"."magic_links" ADD CONSTRAINT "magic_links_brand_id_person_id_people_brand_id_id_fkey" FOREIGN KEY ("brand_id","person_id") REFERENCES "identity"."people"("brand_id","id");--> statement-breakpoint
ALTER TABLE "identity"."memberships" ADD CONSTRAINT "memberships_brand_id_person_id_people_brand_id_id_fkey" FOREIGN KEY ("brand_id","person_id") REFERENCES "identity"."people"("brand_id","id");--> statement-breakpoint
ALTER TABLE "identity"."memberships" ADD CONSTRAINT "memberships_uzI4szPegyty_fkey" FOREIGN KEY ("brand_id","organization_id") REFERENCES "identity"."organizations"("brand_id","id");--> statement-breakpoint
ALTER TABLE "identity"."organizations" ADD CONSTRAINT "organizations_brand_id_parent_id_organizations_brand_id_id_fkey" FOREIGN KEY ("brand_id","parent_id") REFERENCES "identity"."organizations"("brand_id","id");--> statement-breakpoint
ALTER TABLE "identity"."sessions" ADD CONSTRAINT "sessions_brand_id_person_id_people_brand_id_id_fkey" FOREIGN KEY ("brand_id","person_id") REFERENCES "identity"."people"("brand_id","id");--> statement-breakpoint
ALTER TABLE "identity"."sessions" ADD CONSTRAINT "sessions_brand_id_membership_id_memberships_brand_id_id_fkey" FOREIGN KEY ("brand_id","membership_id") REFERENCES "identity"."memberships"("brand_id","id");--> statement-breakpoint
CREATE POLICY "tenant" ON "identity"."api_tokens" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "own" ON "identity"."api_tokens" AS PERMISSIVE FOR ALL TO public USING (person_id = app.person()) WITH CHECK (person_id = app.person());--> statement-breakpoint
CREATE POLICY "platform" ON "identity"."api_tokens" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "identity"."attempts" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "platform" ON "identity"."attempts" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "identity"."brands" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand() or app.brand() = '00000000-0000-0000-0000-000000000000') WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "visitors" ON "identity"."brands" AS PERMISSIVE FOR SELECT TO public USING (true);--> statement-breakpoint
CREATE POLICY "tenant" ON "identity"."credentials" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "platform" ON "identity"."credentials" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "identity"."domains" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand() or app.brand() = '00000000-0000-0000-0000-000000000000') WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "visitors" ON "identity"."domains" AS PERMISSIVE FOR SELECT TO public USING (true);--> statement-breakpoint
CREATE POLICY "tenant" ON "identity"."idempotency_keys" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "members" ON "identity"."idempotency_keys" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant" ON "identity"."inbox" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "platform" ON "identity"."inbox" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "identity"."legal_texts" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "visitors" ON "identity"."legal_texts" AS PERMISSIVE FOR SELECT TO public USING (true);--> statement-breakpoint
CREATE POLICY "tenant" ON "identity"."magic_links" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "platform" ON "identity"."magic_links" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "identity"."memberships" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "visible" ON "identity"."memberships" AS PERMISSIVE FOR SELECT TO public USING (person_id = app.person() or app.has_scope('people:read'));--> statement-breakpoint
CREATE POLICY "platform" ON "identity"."memberships" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "identity"."organizations" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "lineage" ON "identity"."organizations" AS PERMISSIVE FOR SELECT TO public USING (app.organization() is null or app.organization() = any(lineage));--> statement-breakpoint
CREATE POLICY "tenant" ON "identity"."outbox" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "members" ON "identity"."outbox" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant" ON "identity"."people" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "visible" ON "identity"."people" AS PERMISSIVE FOR SELECT TO public USING (app.is_system() or id = app.person()
  or (is_staff and app.person() is not null)
  or (coalesce(current_setting('app.kind', true), '') <> 'token'
    and (app.has_scope('people:read') or app.has_scope('intake:read') or app.has_scope('appointments:oversee'))));--> statement-breakpoint
CREATE POLICY "own" ON "identity"."people" AS PERMISSIVE FOR UPDATE TO public USING (id = app.person()) WITH CHECK (id = app.person());--> statement-breakpoint
CREATE POLICY "platform" ON "identity"."people" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "identity"."sessions" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "own" ON "identity"."sessions" AS PERMISSIVE FOR SELECT TO public USING (person_id = app.person());--> statement-breakpoint
CREATE POLICY "platform" ON "identity"."sessions" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());