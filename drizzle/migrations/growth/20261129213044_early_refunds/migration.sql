CREATE TABLE "growth"."early_refunds" (
	"brand_id" uuid,
	"id" uuid,
	"quote_id" uuid NOT NULL,
	"amount_minor" bigint NOT NULL,
	"refunded_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "early_refunds_pkey" PRIMARY KEY("brand_id","id")
);
--> statement-breakpoint
ALTER TABLE "growth"."early_refunds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "early_refunds_brand_id_quote_id_index" ON "growth"."early_refunds" ("brand_id","quote_id");--> statement-breakpoint
ALTER TABLE "growth"."early_refunds" ADD CONSTRAINT "early_refunds_brand_id_quote_id_sales_brand_id_quote_id_fkey" FOREIGN KEY ("brand_id","quote_id") REFERENCES "growth"."sales"("brand_id","quote_id");--> statement-breakpoint
CREATE POLICY "tenant" ON "growth"."early_refunds" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "platform" ON "growth"."early_refunds" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());