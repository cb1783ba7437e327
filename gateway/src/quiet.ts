/** The stock gateway would report its use to its vendor once an hour; nothing leaves this house. */
process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
