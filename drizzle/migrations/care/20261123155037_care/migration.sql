CREATE SCHEMA "care";
--> statement-breakpoint
CREATE TABLE "care"."conversations" (
	"brand_id" uuid,
	"id" uuid,
	"relationship_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"specialist_person_id" uuid NOT NULL,
	"last_sequence" bigint DEFAULT 0 NOT NULL,
	"active_at" timestamp(3) with time zone NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "conversations_pkey" PRIMARY KEY("brand_id","id"),
	CONSTRAINT "conversations_relationship" UNIQUE("brand_id","relationship_id")
);
--> statement-breakpoint
ALTER TABLE "care"."conversations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "care"."data_keys" (
	"brand_id" uuid,
	"subject_id" uuid,
	"wrapped" bytea NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "data_keys_pkey" PRIMARY KEY("brand_id","subject_id")
);
--> statement-breakpoint
ALTER TABLE "care"."data_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "care"."idempotency_keys" (
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
ALTER TABLE "care"."idempotency_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "care"."inbox" (
	"brand_id" uuid,
	"event_id" uuid,
	"handler" text,
	"handled_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "inbox_pkey" PRIMARY KEY("brand_id","event_id","handler")
);
--> statement-breakpoint
ALTER TABLE "care"."inbox" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "care"."messages" (
	"brand_id" uuid,
	"id" uuid,
	"conversation_id" uuid NOT NULL,
	"sequence" bigint NOT NULL,
	"patient_id" uuid NOT NULL,
	"specialist_person_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"client_id" text NOT NULL,
	"body" bytea NOT NULL,
	"sent_at" timestamp(3) with time zone NOT NULL,
	"read_at" timestamp(3) with time zone,
	"reminded_at" timestamp(3) with time zone,
	CONSTRAINT "messages_pkey" PRIMARY KEY("brand_id","id"),
	CONSTRAINT "messages_sequence" UNIQUE("brand_id","conversation_id","sequence"),
	CONSTRAINT "messages_client" UNIQUE("brand_id","conversation_id","author_id","client_id")
);
--> statement-breakpoint
ALTER TABLE "care"."messages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "care"."note_addenda" (
	"brand_id" uuid,
	"id" uuid,
	"note_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"body" bytea NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "note_addenda_pkey" PRIMARY KEY("brand_id","id")
);
--> statement-breakpoint
ALTER TABLE "care"."note_addenda" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "care"."note_versions" (
	"brand_id" uuid,
	"note_id" uuid,
	"version" integer,
	"body" bytea NOT NULL,
	"saved_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "note_versions_pkey" PRIMARY KEY("brand_id","note_id","version")
);
--> statement-breakpoint
ALTER TABLE "care"."note_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "care"."notes" (
	"brand_id" uuid,
	"id" uuid,
	"appointment_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"specialist_person_id" uuid NOT NULL,
	"state" text NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"signed_at" timestamp(3) with time zone,
	CONSTRAINT "notes_pkey" PRIMARY KEY("brand_id","id"),
	CONSTRAINT "notes_signed" CHECK ((state = 'SIGNED') = (signed_at is not null))
);
--> statement-breakpoint
ALTER TABLE "care"."notes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "care"."outbox" (
	"brand_id" uuid,
	"id" uuid,
	"kind" text NOT NULL,
	"payload" jsonb NOT NULL,
	"occurred_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "outbox_pkey" PRIMARY KEY("brand_id","id")
);
--> statement-breakpoint
ALTER TABLE "care"."outbox" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "care"."relationships" (
	"brand_id" uuid,
	"id" uuid,
	"patient_id" uuid NOT NULL,
	"specialist_person_id" uuid NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "relationships_pkey" PRIMARY KEY("brand_id","id"),
	CONSTRAINT "relationships_pair" UNIQUE("brand_id","patient_id","specialist_person_id")
);
--> statement-breakpoint
ALTER TABLE "care"."relationships" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "care"."visit_connections" (
	"brand_id" uuid,
	"id" uuid,
	"visit_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"patient_id" uuid NOT NULL,
	"specialist_person_id" uuid NOT NULL,
	"joined_at" timestamp(3) with time zone NOT NULL,
	"left_at" timestamp(3) with time zone,
	CONSTRAINT "visit_connections_pkey" PRIMARY KEY("brand_id","id")
);
--> statement-breakpoint
ALTER TABLE "care"."visit_connections" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "care"."visit_participants" (
	"brand_id" uuid,
	"visit_id" uuid,
	"person_id" uuid,
	"role" text NOT NULL,
	"patient_id" uuid NOT NULL,
	"specialist_person_id" uuid NOT NULL,
	"state" text NOT NULL,
	"connection_id" uuid,
	"joined_at" timestamp(3) with time zone,
	"left_at" timestamp(3) with time zone,
	CONSTRAINT "visit_participants_pkey" PRIMARY KEY("brand_id","visit_id","person_id"),
	CONSTRAINT "visit_participants_role" UNIQUE("brand_id","visit_id","role")
);
--> statement-breakpoint
ALTER TABLE "care"."visit_participants" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "care"."visit_signals" (
	"brand_id" uuid,
	"id" uuid,
	"visit_id" uuid NOT NULL,
	"sequence" bigint NOT NULL,
	"patient_id" uuid NOT NULL,
	"specialist_person_id" uuid NOT NULL,
	"from_connection_id" uuid NOT NULL,
	"from_role" text NOT NULL,
	"to_connection_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"payload" text NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "visit_signals_pkey" PRIMARY KEY("brand_id","id")
);
--> statement-breakpoint
ALTER TABLE "care"."visit_signals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "care"."visits" (
	"brand_id" uuid,
	"id" uuid,
	"appointment_id" uuid NOT NULL,
	"conversation_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"specialist_person_id" uuid NOT NULL,
	"state" text NOT NULL,
	"starts_at" timestamp(3) with time zone NOT NULL,
	"ends_at" timestamp(3) with time zone NOT NULL,
	"admitted_at" timestamp(3) with time zone,
	"ended_at" timestamp(3) with time zone,
	"last_signal" bigint DEFAULT 0 NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "visits_pkey" PRIMARY KEY("brand_id","id"),
	CONSTRAINT "visits_appointment" UNIQUE("brand_id","appointment_id"),
	CONSTRAINT "visits_span" CHECK (starts_at < ends_at)
);
--> statement-breakpoint
ALTER TABLE "care"."visits" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "conversations_brand_id_patient_id_active_at_index" ON "care"."conversations" ("brand_id","patient_id","active_at");--> statement-breakpoint
CREATE INDEX "conversations_brand_id_specialist_person_id_active_at_index" ON "care"."conversations" ("brand_id","specialist_person_id","active_at");--> statement-breakpoint
CREATE INDEX "messages_unread_patient" ON "care"."messages" ("brand_id","patient_id") WHERE read_at is null;--> statement-breakpoint
CREATE INDEX "messages_unread_specialist" ON "care"."messages" ("brand_id","specialist_person_id") WHERE read_at is null;--> statement-breakpoint
CREATE INDEX "note_addenda_brand_id_note_id_index" ON "care"."note_addenda" ("brand_id","note_id");--> statement-breakpoint
CREATE INDEX "notes_brand_id_appointment_id_index" ON "care"."notes" ("brand_id","appointment_id");--> statement-breakpoint
CREATE INDEX "notes_brand_id_patient_id_index" ON "care"."notes" ("brand_id","patient_id");--> statement-breakpoint
CREATE INDEX "visit_connections_brand_id_visit_id_index" ON "care"."visit_connections" ("brand_id","visit_id");--> statement-breakpoint
CREATE UNIQUE INDEX "visit_signals_sequence" ON "care"."visit_signals" ("brand_id","visit_id","sequence");--> statement-breakpoint
CREATE INDEX "visit_signals_brand_id_to_connection_id_sequence_index" ON "care"."visit_signals" ("brand_id","to_connection_id","sequence");--> statement-breakpoint
ALTER TABLE "care"."conversations" ADD CONSTRAINT "conversations_vjLdmonbmDQB_fkey" FOREIGN KEY ("brand_id","relationship_id") REFERENCES "care"."relationships"("brand_id","id");--> statement-breakpoint
ALTER TABLE "care"."messages" ADD CONSTRAINT "messages_n17KSoW5zGTb_fkey" FOREIGN KEY ("brand_id","conversation_id") REFERENCES "care"."conversations"("brand_id","id");--> statement-breakpoint
ALTER TABLE "care"."note_addenda" ADD CONSTRAINT "note_addenda_brand_id_note_id_notes_brand_id_id_fkey" FOREIGN KEY ("brand_id","note_id") REFERENCES "care"."notes"("brand_id","id");--> statement-breakpoint
ALTER TABLE "care"."note_versions" ADD CONSTRAINT "note_versions_brand_id_note_id_notes_brand_id_id_fkey" FOREIGN KEY ("brand_id","note_id") REFERENCES "care"."notes"("brand_id","id");--> statement-breakpoint
ALTER TABLE "care"."visit_connections" ADD CONSTRAINT "visit_connections_brand_id_visit_id_visits_brand_id_id_fkey" FOREIGN KEY ("brand_id","visit_id") REFERENCES "care"."visits"("brand_id","id");--> statement-breakpoint
ALTER TABLE "care"."visit_participants" ADD CONSTRAINT "visit_participants_brand_id_visit_id_visits_brand_id_id_fkey" FOREIGN KEY ("brand_id","visit_id") REFERENCES "care"."visits"("brand_id","id");--> statement-breakpoint
ALTER TABLE "care"."visit_signals" ADD CONSTRAINT "visit_signals_brand_id_visit_id_visits_brand_id_id_fkey" FOREIGN KEY ("brand_id","visit_id") REFERENCES "care"."visits"("brand_id","id");--> statement-breakpoint
ALTER TABLE "care"."visits" ADD CONSTRAINT "visits_brand_id_conversation_id_conversations_brand_id_id_fkey" FOREIGN KEY ("brand_id","conversation_id") REFERENCES "care"."conversations"("brand_id","id");--> statement-breakpoint
CREATE POLICY "tenant" ON "care"."conversations" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "participants" ON "care"."conversations" AS PERMISSIVE FOR SELECT TO public USING (app.is_system() or patient_id = app.person() or specialist_person_id = app.person());--> statement-breakpoint
CREATE POLICY "platform" ON "care"."conversations" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "take_part" ON "care"."conversations" AS PERMISSIVE FOR UPDATE TO public USING (app.is_system() or patient_id = app.person() or specialist_person_id = app.person()) WITH CHECK (app.is_system() or patient_id = app.person() or specialist_person_id = app.person());--> statement-breakpoint
CREATE POLICY "tenant" ON "care"."data_keys" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "members" ON "care"."data_keys" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant" ON "care"."idempotency_keys" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "members" ON "care"."idempotency_keys" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant" ON "care"."inbox" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "platform" ON "care"."inbox" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "care"."messages" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "read" ON "care"."messages" AS PERMISSIVE FOR SELECT TO public USING (app.is_system() or patient_id = app.person() or specialist_person_id = app.person());--> statement-breakpoint
CREATE POLICY "send" ON "care"."messages" AS PERMISSIVE FOR INSERT TO public WITH CHECK (app.is_system() or (author_id = app.person() and app.person() in (patient_id, specialist_person_id)));--> statement-breakpoint
CREATE POLICY "mark" ON "care"."messages" AS PERMISSIVE FOR UPDATE TO public USING (app.is_system() or patient_id = app.person() or specialist_person_id = app.person()) WITH CHECK (app.is_system() or patient_id = app.person() or specialist_person_id = app.person());--> statement-breakpoint
CREATE POLICY "tenant" ON "care"."note_addenda" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "note" ON "care"."note_addenda" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from care.notes n where n.brand_id = note_addenda.brand_id and n.id = note_addenda.note_id));--> statement-breakpoint
CREATE POLICY "author" ON "care"."note_addenda" AS PERMISSIVE FOR INSERT TO public WITH CHECK (exists (select 1 from care.notes n where n.brand_id = note_addenda.brand_id and n.id = note_addenda.note_id and (app.is_system() or n.specialist_person_id = app.person())));--> statement-breakpoint
CREATE POLICY "tenant" ON "care"."note_versions" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "note" ON "care"."note_versions" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from care.notes n where n.brand_id = note_versions.brand_id and n.id = note_versions.note_id));--> statement-breakpoint
CREATE POLICY "author" ON "care"."note_versions" AS PERMISSIVE FOR INSERT TO public WITH CHECK (exists (select 1 from care.notes n where n.brand_id = note_versions.brand_id and n.id = note_versions.note_id and (app.is_system() or n.specialist_person_id = app.person())));--> statement-breakpoint
CREATE POLICY "tenant" ON "care"."notes" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "author" ON "care"."notes" AS PERMISSIVE FOR ALL TO public USING (app.is_system() or specialist_person_id = app.person()) WITH CHECK (app.is_system() or specialist_person_id = app.person());--> statement-breakpoint
CREATE POLICY "patient" ON "care"."notes" AS PERMISSIVE FOR SELECT TO public USING (patient_id = app.person() and state = 'SIGNED');--> statement-breakpoint
CREATE POLICY "tenant" ON "care"."outbox" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "members" ON "care"."outbox" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant" ON "care"."relationships" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "participants" ON "care"."relationships" AS PERMISSIVE FOR SELECT TO public USING (app.is_system() or patient_id = app.person() or specialist_person_id = app.person());--> statement-breakpoint
CREATE POLICY "platform" ON "care"."relationships" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "care"."visit_connections" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "participants" ON "care"."visit_connections" AS PERMISSIVE FOR ALL TO public USING (app.is_system() or patient_id = app.person() or specialist_person_id = app.person()) WITH CHECK (app.is_system() or patient_id = app.person() or specialist_person_id = app.person());--> statement-breakpoint
CREATE POLICY "tenant" ON "care"."visit_participants" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "participants" ON "care"."visit_participants" AS PERMISSIVE FOR SELECT TO public USING (app.is_system() or patient_id = app.person() or specialist_person_id = app.person());--> statement-breakpoint
CREATE POLICY "platform" ON "care"."visit_participants" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "take_part" ON "care"."visit_participants" AS PERMISSIVE FOR UPDATE TO public USING (app.is_system() or patient_id = app.person() or specialist_person_id = app.person()) WITH CHECK (app.is_system() or patient_id = app.person() or specialist_person_id = app.person());--> statement-breakpoint
CREATE POLICY "tenant" ON "care"."visit_signals" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "participants" ON "care"."visit_signals" AS PERMISSIVE FOR ALL TO public USING (app.is_system() or patient_id = app.person() or specialist_person_id = app.person()) WITH CHECK (app.is_system() or patient_id = app.person() or specialist_person_id = app.person());--> statement-breakpoint
CREATE POLICY "tenant" ON "care"."visits" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "participants" ON "care"."visits" AS PERMISSIVE FOR SELECT TO public USING (app.is_system() or patient_id = app.person() or specialist_person_id = app.person());--> statement-breakpoint
CREATE POLICY "platform" ON "care"."visits" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "take_part" ON "care"."visits" AS PERMISSIVE FOR UPDATE TO public USING (app.is_system() or patient_id = app.person() or specialist_person_id = app.person()) WITH CHECK (app.is_system() or patient_id = app.person() or specialist_person_id = app.person());