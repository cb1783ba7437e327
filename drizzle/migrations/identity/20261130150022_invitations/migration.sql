CREATE TABLE "identity"."invitations" (
	"brand_id" uuid,
	"id" uuid,
	"role" text NOT NULL,
	"organization_id" uuid,
	"lineage" uuid[] NOT NULL,
	"email" text NOT NULL,
	"locale" text NOT NULL,
	"invited_by" uuid NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"sendings" integer DEFAULT 1 NOT NULL,
	"token_hash" bytea,
	"expires_at" timestamp(3) with time zone NOT NULL,
	"accepted_at" timestamp(3) with time zone,
	"accepted_by" uuid,
	"revoked_at" timestamp(3) with time zone,
	CONSTRAINT "invitations_pkey" PRIMARY KEY("brand_id","id"),
	CONSTRAINT "invitations_brand_id_token_hash_unique" UNIQUE("brand_id","token_hash"),
	CONSTRAINT "invitations_state" CHECK (role in ('SPECIALIST') and (accepted_at is null) = (accepted_by is null))
);
--> statement-breakpoint
ALTER TABLE "identity"."invitations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_open" ON "identity"."invitations" ("brand_id","email","role",coalesce(organization_id, '00000000-0000-0000-0000-000000000000')) WHERE accepted_at is null and revoked_at is null;--> statement-breakpoint
CREATE INDEX "invitations_brand_id_created_at_index" ON "identity"."invitations" ("brand_id","created_at");--> statement-breakpoint
ALTER TABLE "identity"."invitations" ADD CONSTRAINT "invitations_brand_id_brands_brand_id_fkey" FOREIGN KEY ("brand_id") REFERENCES "identity"."brands"("brand_id");--> statement-breakpoint
ALTER TABLE "identity"."invitations" ADD CONSTRAINT "invitations_uzHBWZ66H0LD_fkey" FOREIGN KEY ("brand_id","organization_id") REFERENCES "identity"."organizations"("brand_id","id");--> statement-breakpoint
CREATE POLICY "tenant" ON "identity"."invitations" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "managers" ON "identity"."invitations" AS PERMISSIVE FOR SELECT TO public USING (app.has_scope('people:manage') and (app.organization() is null or app.organization() = any(lineage)));--> statement-breakpoint
CREATE POLICY "platform" ON "identity"."invitations" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());