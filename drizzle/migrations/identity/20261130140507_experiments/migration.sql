ALTER TABLE "identity"."brands" ADD COLUMN "comparison" jsonb;--> statement-breakpoint
ALTER TABLE "identity"."brands" ADD COLUMN "comparison_revision" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER POLICY "configured" ON "identity"."brands" TO public USING (app.is_system() or app.has_scope('brand:configure')) WITH CHECK (app.is_system() or app.has_scope('brand:configure'));