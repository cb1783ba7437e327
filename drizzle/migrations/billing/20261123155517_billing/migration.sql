CREATE SCHEMA "billing";
--> statement-breakpoint
CREATE TABLE "billing"."brand_settings" (
	"brand_id" uuid PRIMARY KEY,
	"mode" text NOT NULL,
	"application_fee_basis_points" integer NOT NULL,
	CONSTRAINT "brand_settings_fee" CHECK ("application_fee_basis_points" between 0 and 10000)
);
--> statement-breakpoint
ALTER TABLE "billing"."brand_settings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "billing"."connect_accounts" (
	"brand_id" uuid,
	"specialist_id" uuid,
	"provider_account_id" text NOT NULL,
	"charges_enabled" boolean NOT NULL,
	CONSTRAINT "connect_accounts_pkey" PRIMARY KEY("brand_id","specialist_id"),
	CONSTRAINT "connect_accounts_provider" UNIQUE("brand_id","provider_account_id")
);
--> statement-breakpoint
ALTER TABLE "billing"."connect_accounts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "billing"."idempotency_keys" (
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
ALTER TABLE "billing"."idempotency_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "billing"."inbox" (
	"brand_id" uuid,
	"event_id" uuid,
	"handler" text,
	"handled_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "inbox_pkey" PRIMARY KEY("brand_id","event_id","handler")
);
--> statement-breakpoint
ALTER TABLE "billing"."inbox" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "billing"."ledger_accounts" (
	"brand_id" uuid,
	"code" text,
	"kind" text NOT NULL,
	"specialist_id" uuid,
	CONSTRAINT "ledger_accounts_pkey" PRIMARY KEY("brand_id","code")
);
--> statement-breakpoint
ALTER TABLE "billing"."ledger_accounts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "billing"."ledger_entries" (
	"brand_id" uuid,
	"transaction_id" uuid,
	"position" smallint,
	"account" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	CONSTRAINT "ledger_entries_pkey" PRIMARY KEY("brand_id","transaction_id","position"),
	CONSTRAINT "ledger_entries_amount" CHECK ("amount_minor" <> 0)
);
--> statement-breakpoint
ALTER TABLE "billing"."ledger_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "billing"."ledger_transactions" (
	"brand_id" uuid,
	"id" uuid,
	"reference" text NOT NULL,
	"kind" text NOT NULL,
	"payment_id" uuid,
	"corrects_id" uuid,
	"posted_at" timestamp(3) with time zone NOT NULL,
	"written_in" xid8 DEFAULT pg_current_xact_id() NOT NULL,
	CONSTRAINT "ledger_transactions_pkey" PRIMARY KEY("brand_id","id"),
	CONSTRAINT "ledger_transactions_reference" UNIQUE("brand_id","reference")
);
--> statement-breakpoint
ALTER TABLE "billing"."ledger_transactions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "billing"."outbox" (
	"brand_id" uuid,
	"id" uuid,
	"kind" text NOT NULL,
	"payload" jsonb NOT NULL,
	"occurred_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "outbox_pkey" PRIMARY KEY("brand_id","id")
);
--> statement-breakpoint
ALTER TABLE "billing"."outbox" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "billing"."payments" (
	"brand_id" uuid,
	"id" uuid,
	"quote_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"specialist_id" uuid NOT NULL,
	"appointment_type_id" uuid NOT NULL,
	"appointment_id" uuid,
	"specialist_person_id" uuid,
	"lineage" uuid[] DEFAULT '{}'::uuid[] NOT NULL,
	"state" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"refunded_minor" bigint DEFAULT 0 NOT NULL,
	"currency" text NOT NULL,
	"application_fee_minor" bigint NOT NULL,
	"destination_account" text,
	"provider_payment_id" text,
	"failure_code" text,
	"created_at" timestamp(3) with time zone NOT NULL,
	"paid_at" timestamp(3) with time zone,
	CONSTRAINT "payments_pkey" PRIMARY KEY("brand_id","id"),
	CONSTRAINT "payments_quote" UNIQUE("brand_id","quote_id"),
	CONSTRAINT "payments_provider" UNIQUE("brand_id","provider_payment_id"),
	CONSTRAINT "payments_amount" CHECK ("amount_minor" > 0),
	CONSTRAINT "payments_refunded" CHECK ("refunded_minor" between 0 and "amount_minor"),
	CONSTRAINT "payments_fee" CHECK ("application_fee_minor" between 0 and "amount_minor")
);
--> statement-breakpoint
ALTER TABLE "billing"."payments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "billing"."price_plans" (
	"brand_id" uuid,
	"appointment_type_id" uuid,
	"specialist_id" uuid NOT NULL,
	"label" jsonb NOT NULL,
	"amount_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	CONSTRAINT "price_plans_pkey" PRIMARY KEY("brand_id","appointment_type_id"),
	CONSTRAINT "price_plans_amount" CHECK ("amount_minor" > 0)
);
--> statement-breakpoint
ALTER TABLE "billing"."price_plans" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "billing"."provider_events" (
	"brand_id" uuid,
	"provider" text,
	"account" text,
	"event_id" text,
	"kind" text NOT NULL,
	"payment_id" uuid NOT NULL,
	"received_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "provider_events_pkey" PRIMARY KEY("brand_id","provider","account","event_id")
);
--> statement-breakpoint
ALTER TABLE "billing"."provider_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "billing"."quotes" (
	"brand_id" uuid,
	"id" uuid,
	"patient_id" uuid NOT NULL,
	"specialist_id" uuid NOT NULL,
	"appointment_type_id" uuid NOT NULL,
	"lines" jsonb NOT NULL,
	"total_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	"consumed_at" timestamp(3) with time zone,
	CONSTRAINT "quotes_pkey" PRIMARY KEY("brand_id","id"),
	CONSTRAINT "quotes_total" CHECK ("total_minor" > 0)
);
--> statement-breakpoint
ALTER TABLE "billing"."quotes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "billing"."refunds" (
	"brand_id" uuid,
	"id" uuid,
	"payment_id" uuid NOT NULL,
	"provider_refund_id" text NOT NULL,
	"reason" text,
	"amount_minor" bigint NOT NULL,
	"refunded_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "refunds_pkey" PRIMARY KEY("brand_id","id"),
	CONSTRAINT "refunds_provider" UNIQUE("brand_id","provider_refund_id"),
	CONSTRAINT "refunds_amount" CHECK ("amount_minor" > 0)
);
--> statement-breakpoint
ALTER TABLE "billing"."refunds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "ledger_entries_brand_id_account_index" ON "billing"."ledger_entries" ("brand_id","account");--> statement-breakpoint
CREATE INDEX "ledger_transactions_brand_id_payment_id_index" ON "billing"."ledger_transactions" ("brand_id","payment_id");--> statement-breakpoint
CREATE INDEX "payments_brand_id_appointment_id_index" ON "billing"."payments" ("brand_id","appointment_id");--> statement-breakpoint
CREATE INDEX "payments_brand_id_patient_id_created_at_id_index" ON "billing"."payments" ("brand_id","patient_id","created_at","id");--> statement-breakpoint
CREATE INDEX "payments_brand_id_specialist_person_id_created_at_id_index" ON "billing"."payments" ("brand_id","specialist_person_id","created_at","id");--> statement-breakpoint
CREATE INDEX "quotes_brand_id_patient_id_created_at_index" ON "billing"."quotes" ("brand_id","patient_id","created_at");--> statement-breakpoint
CREATE INDEX "refunds_brand_id_payment_id_index" ON "billing"."refunds" ("brand_id","payment_id");--> statement-breakpoint
ALTER TABLE "billing"."ledger_entries" ADD CONSTRAINT "ledger_entries_IohpwZ45MnRX_fkey" FOREIGN KEY ("brand_id","transaction_id") REFERENCES "billing"."ledger_transactions"("brand_id","id");--> statement-breakpoint
ALTER TABLE "billing"."ledger_entries" ADD CONSTRAINT "ledger_entries_60Ts0eTsRPMN_fkey" FOREIGN KEY ("brand_id","account") REFERENCES "billing"."ledger_accounts"("brand_id","code");--> statement-breakpoint
ALTER TABLE "billing"."ledger_transactions" ADD CONSTRAINT "ledger_transactions_yF4m5NbK7dhs_fkey" FOREIGN KEY ("brand_id","payment_id") REFERENCES "billing"."payments"("brand_id","id");--> statement-breakpoint
ALTER TABLE "billing"."ledger_transactions" ADD CONSTRAINT "ledger_transactions_JTGjt1QBCSQP_fkey" FOREIGN KEY ("brand_id","corrects_id") REFERENCES "billing"."ledger_transactions"("brand_id","id");--> statement-breakpoint
ALTER TABLE "billing"."payments" ADD CONSTRAINT "payments_brand_id_quote_id_quotes_brand_id_id_fkey" FOREIGN KEY ("brand_id","quote_id") REFERENCES "billing"."quotes"("brand_id","id");--> statement-breakpoint
ALTER TABLE "billing"."refunds" ADD CONSTRAINT "refunds_brand_id_payment_id_payments_brand_id_id_fkey" FOREIGN KEY ("brand_id","payment_id") REFERENCES "billing"."payments"("brand_id","id");--> statement-breakpoint
CREATE POLICY "tenant" ON "billing"."brand_settings" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "platform" ON "billing"."brand_settings" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "billing"."connect_accounts" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "platform" ON "billing"."connect_accounts" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "billing"."idempotency_keys" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "members" ON "billing"."idempotency_keys" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant" ON "billing"."inbox" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "platform" ON "billing"."inbox" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "billing"."ledger_accounts" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "platform" ON "billing"."ledger_accounts" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "billing"."ledger_entries" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "platform" ON "billing"."ledger_entries" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "billing"."ledger_transactions" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "platform" ON "billing"."ledger_transactions" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "billing"."outbox" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "members" ON "billing"."outbox" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant" ON "billing"."payments" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "platform" ON "billing"."payments" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "patient_reads" ON "billing"."payments" AS PERMISSIVE FOR SELECT TO public USING (patient_id = app.person());--> statement-breakpoint
CREATE POLICY "specialist_reads" ON "billing"."payments" AS PERMISSIVE FOR SELECT TO public USING (specialist_person_id = app.person());--> statement-breakpoint
CREATE POLICY "overseer_reads" ON "billing"."payments" AS PERMISSIVE FOR SELECT TO public USING (app.has_scope('payments:oversee') and (app.organization() is null or app.organization() = any (lineage)));--> statement-breakpoint
CREATE POLICY "tenant" ON "billing"."price_plans" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "members" ON "billing"."price_plans" AS PERMISSIVE FOR SELECT TO public USING (true);--> statement-breakpoint
CREATE POLICY "platform" ON "billing"."price_plans" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "billing"."provider_events" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "platform" ON "billing"."provider_events" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "billing"."quotes" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "platform" ON "billing"."quotes" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "patient_reads" ON "billing"."quotes" AS PERMISSIVE FOR SELECT TO public USING (patient_id = app.person());--> statement-breakpoint
CREATE POLICY "patient_asks" ON "billing"."quotes" AS PERMISSIVE FOR INSERT TO public WITH CHECK (patient_id = app.person() and consumed_at is null);--> statement-breakpoint
CREATE POLICY "tenant" ON "billing"."refunds" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "platform" ON "billing"."refunds" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());