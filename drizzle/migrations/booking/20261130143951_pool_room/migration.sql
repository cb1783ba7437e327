-- Of these specialists those who limit how many new people they take in a week, with how many they have, those to whom a time is held
-- included, and whether the patient would be none of them: who had or has an appointment there, or holds a time. Without a patient
-- everybody is new. Numbers alone, over the whole brand, whoever sees what of it, which is why the function works as the platform.
CREATE FUNCTION "booking"."room_for"(ids uuid[], patient uuid, week_from timestamptz, at timestamptz)
  RETURNS TABLE (specialist_id uuid, most_new_per_week integer, new_this_week integer, is_known boolean)
  LANGUAGE sql STABLE SET "app.kind" TO 'system'
  AS $$
    SELECT l.specialist_id, p.most_new_per_week::integer, l.new_this_week + held.fresh, EXISTS (
      SELECT FROM booking.reservations b
      WHERE b.brand_id = app.brand() AND b.specialist_id = l.specialist_id AND b.patient_id = patient
        AND (b.state IN ('CONFIRMED', 'COMPLETED', 'NO_SHOW') OR (b.state = 'HELD' AND b.expires_at > at))
    )
    FROM booking.allocation_load(ids, week_from, week_from) l
    JOIN booking.allocation_parts p ON p.brand_id = app.brand() AND p.specialist_id = l.specialist_id
    CROSS JOIN LATERAL (
      SELECT count(DISTINCT v.patient_id)::integer AS fresh FROM booking.reservations v
      WHERE v.brand_id = app.brand() AND v.specialist_id = l.specialist_id AND v.starts_at > at
        AND v.state = 'HELD' AND v.expires_at > at AND NOT EXISTS (
          SELECT FROM booking.reservations b
          WHERE b.brand_id = app.brand() AND b.specialist_id = l.specialist_id AND b.patient_id = v.patient_id
            AND b.state IN ('CONFIRMED', 'COMPLETED', 'NO_SHOW')
        )
    ) held
    WHERE p.most_new_per_week IS NOT NULL
  $$;
