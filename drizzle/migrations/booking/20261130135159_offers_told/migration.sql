-- Billing knows what may have a price from `booking.offerSaved` alone, so what was offered before there was that event is told now. Told
-- again it changes nothing: billing keeps the latest revision. Brand by brand, because the rows of one are hidden from all others.
DO $$
  DECLARE
    told record;
    brand uuid;
  BEGIN
    PERFORM set_config('app.kind', 'system', true);
    FOR brand IN SELECT app.brand_ids() LOOP
      PERFORM set_config('app.brand', brand::text, true);
      FOR told IN
        INSERT INTO booking.outbox (brand_id, id, kind, payload, occurred_at)
        SELECT t.brand_id, gen_random_uuid(), 'booking.offerSaved', jsonb_build_object('appointmentTypeId', t.id, 'specialistId', s.id,
          'specialistPersonId', s.person_id, 'lineage', s.lineage, 'label', t.name, 'revision', s.availability_version), now()
        FROM booking.appointment_types t JOIN booking.specialists s ON s.brand_id = t.brand_id AND s.id = t.specialist_id
        WHERE t.brand_id = brand
        RETURNING *
      LOOP
        PERFORM app.add_job('events.deliver', json_build_object('event', json_build_object('brandId', told.brand_id, 'id', told.id,
          'kind', told.kind, 'payload', told.payload, 'occurredAt', to_char(told.occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))), NULL, NULL);
      END LOOP;
    END LOOP;
    PERFORM set_config('app.brand', '', true), set_config('app.kind', '', true);
  END
$$;
