ALTER TABLE "identity"."specialist_onboardings" ADD COLUMN "payout" text;--> statement-breakpoint
ALTER TABLE "identity"."specialist_onboardings" ADD COLUMN "payout_revision" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "identity"."specialist_requirements" ADD COLUMN "needs_payout_account" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "identity"."specialist_onboardings" DROP CONSTRAINT "specialist_onboardings_states", ADD CONSTRAINT "specialist_onboardings_states" CHECK (approval in ('OPEN', 'SUBMITTED', 'RETURNED', 'APPROVED') and (suspended_at is null) = (suspension_reason is null)
        and payout in ('INCOMPLETE', 'IN_REVIEW', 'READY'));