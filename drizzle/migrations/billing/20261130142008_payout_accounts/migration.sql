CREATE TABLE "billing"."payout_accounts" (
	"brand_id" uuid,
	"person_id" uuid,
	"provider_account_id" text NOT NULL,
	"state" text NOT NULL,
	"details_submitted" boolean NOT NULL,
	"charges_enabled" boolean NOT NULL,
	"payouts_enabled" boolean NOT NULL,
	"requirements_due" text[] NOT NULL,
	"due_by" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone NOT NULL,
	"checked_at" timestamp(3) with time zone NOT NULL,
	"asked" integer DEFAULT 0 NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "payout_accounts_pkey" PRIMARY KEY("brand_id","person_id"),
	CONSTRAINT "payout_accounts_provider" UNIQUE("brand_id","provider_account_id"),
	CONSTRAINT "payout_accounts_state" CHECK (state in ('INCOMPLETE', 'IN_REVIEW', 'READY', 'REJECTED', 'CLOSED'))
);
--> statement-breakpoint
ALTER TABLE "billing"."payout_accounts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP POLICY "tenant" ON "billing"."connect_accounts";--> statement-breakpoint
DROP POLICY "platform" ON "billing"."connect_accounts";--> statement-breakpoint
DROP TABLE "billing"."connect_accounts";--> statement-breakpoint
ALTER TABLE "billing"."provider_events" ALTER COLUMN "payment_id" DROP NOT NULL;--> statement-breakpoint
CREATE POLICY "tenant" ON "billing"."payout_accounts" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "platform" ON "billing"."payout_accounts" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "own" ON "billing"."payout_accounts" AS PERMISSIVE FOR SELECT TO public USING (person_id = app.person());