CREATE SCHEMA "compliance";
--> statement-breakpoint
CREATE TABLE "compliance"."audit_events" (
	"brand_id" uuid,
	"id" uuid,
	"sequence" bigint NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"action" text NOT NULL,
	"actor_id" uuid,
	"actor_role" text NOT NULL,
	"session_id" uuid,
	"token_id" uuid,
	"subject_id" uuid,
	"resource_type" text NOT NULL,
	"resource_id" text,
	"appointment_id" uuid,
	"reason" text,
	"request_id" text NOT NULL,
	"hash" bytea NOT NULL,
	CONSTRAINT "audit_events_pkey" PRIMARY KEY("brand_id","id"),
	CONSTRAINT "audit_events_sequence" UNIQUE("brand_id","sequence")
);
--> statement-breakpoint
ALTER TABLE "compliance"."audit_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "compliance"."audit_heads" (
	"brand_id" uuid PRIMARY KEY,
	"sequence" bigint NOT NULL,
	"hash" bytea NOT NULL
);
--> statement-breakpoint
ALTER TABLE "compliance"."audit_heads" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "compliance"."consent_documents" (
	"brand_id" uuid,
	"id" uuid,
	"purpose" text NOT NULL,
	"version" text NOT NULL,
	"title" jsonb NOT NULL,
	"body" jsonb NOT NULL,
	"published_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "consent_documents_pkey" PRIMARY KEY("brand_id","id"),
	CONSTRAINT "consent_documents_version" UNIQUE("brand_id","purpose","version")
);
--> statement-breakpoint
ALTER TABLE "compliance"."consent_documents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "compliance"."consents" (
	"brand_id" uuid,
	"id" uuid,
	"person_id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"given_at" timestamp(3) with time zone NOT NULL,
	"origin" text NOT NULL,
	"locale" text,
	"withdrawn_at" timestamp(3) with time zone,
	CONSTRAINT "consents_pkey" PRIMARY KEY("brand_id","id"),
	CONSTRAINT "consents_order" CHECK (withdrawn_at >= given_at)
);
--> statement-breakpoint
ALTER TABLE "compliance"."consents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "compliance"."data_request_parts" (
	"brand_id" uuid,
	"request_id" uuid,
	"subgraph" text,
	"person_id" uuid NOT NULL,
	"blob_key" text NOT NULL,
	"arrived_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "data_request_parts_pkey" PRIMARY KEY("brand_id","request_id","subgraph")
);
--> statement-breakpoint
ALTER TABLE "compliance"."data_request_parts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "compliance"."data_requests" (
	"brand_id" uuid,
	"id" uuid,
	"person_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"state" text NOT NULL,
	"requested_at" timestamp(3) with time zone NOT NULL,
	"ready_at" timestamp(3) with time zone,
	"expires_at" timestamp(3) with time zone,
	"missing" jsonb NOT NULL,
	"archive_key" text,
	"download_key" bytea,
	CONSTRAINT "data_requests_pkey" PRIMARY KEY("brand_id","id"),
	CONSTRAINT "data_requests_ready" CHECK (state <> 'READY' or num_nulls(ready_at, expires_at, archive_key, download_key) = 0)
);
--> statement-breakpoint
ALTER TABLE "compliance"."data_requests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "compliance"."idempotency_keys" (
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
ALTER TABLE "compliance"."idempotency_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "compliance"."inbox" (
	"brand_id" uuid,
	"event_id" uuid,
	"handler" text,
	"handled_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "inbox_pkey" PRIMARY KEY("brand_id","event_id","handler")
);
--> statement-breakpoint
ALTER TABLE "compliance"."inbox" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "compliance"."outbox" (
	"brand_id" uuid,
	"id" uuid,
	"kind" text NOT NULL,
	"payload" jsonb NOT NULL,
	"occurred_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "outbox_pkey" PRIMARY KEY("brand_id","id")
);
--> statement-breakpoint
ALTER TABLE "compliance"."outbox" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "audit_events_newest" ON "compliance"."audit_events" ("brand_id","at","id");--> statement-breakpoint
CREATE INDEX "audit_events_action" ON "compliance"."audit_events" ("brand_id","action","at","id");--> statement-breakpoint
CREATE INDEX "audit_events_subject" ON "compliance"."audit_events" ("brand_id","subject_id","at","id");--> statement-breakpoint
CREATE INDEX "audit_events_appointment" ON "compliance"."audit_events" ("brand_id","appointment_id","at");--> statement-breakpoint
CREATE INDEX "consent_documents_brand_id_purpose_published_at_index" ON "compliance"."consent_documents" ("brand_id","purpose","published_at");--> statement-breakpoint
CREATE UNIQUE INDEX "consents_standing" ON "compliance"."consents" ("brand_id","person_id","document_id") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "consents_brand_id_person_id_given_at_index" ON "compliance"."consents" ("brand_id","person_id","given_at");--> statement-breakpoint
CREATE UNIQUE INDEX "data_requests_running" ON "compliance"."data_requests" ("brand_id","person_id") WHERE state in ('QUEUED', 'COLLECTING', 'PACKING');--> statement-breakpoint
CREATE INDEX "data_requests_brand_id_person_id_requested_at_index" ON "compliance"."data_requests" ("brand_id","person_id","requested_at");--> statement-breakpoint
ALTER TABLE "compliance"."consents" ADD CONSTRAINT "consents_BSiFx2VJgVYf_fkey" FOREIGN KEY ("brand_id","document_id") REFERENCES "compliance"."consent_documents"("brand_id","id");--> statement-breakpoint
ALTER TABLE "compliance"."data_request_parts" ADD CONSTRAINT "data_request_parts_kB70osqIYcGh_fkey" FOREIGN KEY ("brand_id","request_id") REFERENCES "compliance"."data_requests"("brand_id","id");--> statement-breakpoint
CREATE POLICY "tenant" ON "compliance"."audit_events" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "record" ON "compliance"."audit_events" AS PERMISSIVE FOR SELECT TO public USING (app.is_system() or app.has_scope('audit:read') or (subject_id = app.person() and app.has_scope('record:read')));--> statement-breakpoint
CREATE POLICY "platform" ON "compliance"."audit_events" AS PERMISSIVE FOR INSERT TO public WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "compliance"."audit_heads" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "platform" ON "compliance"."audit_heads" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "compliance"."consent_documents" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "everyone" ON "compliance"."consent_documents" AS PERMISSIVE FOR SELECT TO public USING (true);--> statement-breakpoint
CREATE POLICY "platform" ON "compliance"."consent_documents" AS PERMISSIVE FOR INSERT TO public WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "compliance"."consents" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "person" ON "compliance"."consents" AS PERMISSIVE FOR ALL TO public USING (app.is_system() or person_id = app.person()) WITH CHECK (app.is_system() or person_id = app.person());--> statement-breakpoint
CREATE POLICY "tenant" ON "compliance"."data_request_parts" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "person" ON "compliance"."data_request_parts" AS PERMISSIVE FOR SELECT TO public USING (app.is_system() or person_id = app.person());--> statement-breakpoint
CREATE POLICY "platform" ON "compliance"."data_request_parts" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "compliance"."data_requests" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "person" ON "compliance"."data_requests" AS PERMISSIVE FOR SELECT TO public USING (app.is_system() or person_id = app.person());--> statement-breakpoint
CREATE POLICY "start" ON "compliance"."data_requests" AS PERMISSIVE FOR INSERT TO public WITH CHECK (app.is_system() or (person_id = app.person() and state = 'QUEUED'));--> statement-breakpoint
CREATE POLICY "platform" ON "compliance"."data_requests" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "compliance"."idempotency_keys" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "members" ON "compliance"."idempotency_keys" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant" ON "compliance"."inbox" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "platform" ON "compliance"."inbox" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "compliance"."outbox" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "members" ON "compliance"."outbox" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);