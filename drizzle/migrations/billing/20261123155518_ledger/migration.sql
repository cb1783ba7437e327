-- The ledger cannot be changed, and cannot be out of balance, whoever writes.

-- Statement triggers: they also refuse a change that row-level security would have narrowed to no row.
CREATE FUNCTION billing.refuse_ledger_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the ledger is append-only: correct it with a new, linked transaction'
    USING ERRCODE = 'restrict_violation', CONSTRAINT = 'ledger_append_only', SCHEMA = 'billing', TABLE = tg_table_name;
END $$;
--> statement-breakpoint
CREATE TRIGGER ledger_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON billing.ledger_transactions
  FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_ledger_change();
--> statement-breakpoint
CREATE TRIGGER ledger_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON billing.ledger_entries
  FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_ledger_change();
--> statement-breakpoint

-- Entries are written with their transaction or never: a posted one takes no more, not even balanced ones.
CREATE FUNCTION billing.mark_ledger_transaction() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  new.written_in := pg_current_xact_id();
  RETURN new;
END $$;
--> statement-breakpoint
CREATE TRIGGER ledger_marked BEFORE INSERT ON billing.ledger_transactions
  FOR EACH ROW EXECUTE FUNCTION billing.mark_ledger_transaction();
--> statement-breakpoint
CREATE FUNCTION billing.refuse_late_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM billing.ledger_transactions t
    WHERE t.brand_id = new.brand_id AND t.id = new.transaction_id AND t.written_in = pg_current_xact_id()
  ) THEN
    RAISE EXCEPTION 'ledger transaction % is already posted', new.transaction_id
      USING ERRCODE = 'restrict_violation', CONSTRAINT = 'ledger_append_only', SCHEMA = 'billing', TABLE = tg_table_name;
  END IF;
  RETURN new;
END $$;
--> statement-breakpoint
CREATE TRIGGER ledger_on_time BEFORE INSERT ON billing.ledger_entries
  FOR EACH ROW EXECUTE FUNCTION billing.refuse_late_entry();
--> statement-breakpoint

-- At commit, the entries of each new transaction sum to zero in every currency, and there are some.
CREATE FUNCTION billing.assert_balanced() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  posted uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
BEGIN
  IF NOT EXISTS (SELECT FROM billing.ledger_entries e WHERE e.brand_id = new.brand_id AND e.transaction_id = posted)
    OR EXISTS (
      SELECT FROM billing.ledger_entries e WHERE e.brand_id = new.brand_id AND e.transaction_id = posted
      GROUP BY e.currency HAVING sum(e.amount_minor) <> 0
    )
  THEN
    RAISE EXCEPTION 'ledger transaction % does not balance', posted
      USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_balanced', SCHEMA = 'billing', TABLE = tg_table_name;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER ledger_balanced AFTER INSERT ON billing.ledger_transactions
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION billing.assert_balanced('id');
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER ledger_balanced AFTER INSERT ON billing.ledger_entries
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION billing.assert_balanced('transaction_id');
