/** A video room, https://www.twilio.com/docs/video/api/rooms-resource. */
export interface Room {
  readonly sid: string;
  readonly unique_name: string;
  readonly status: 'in-progress' | 'completed' | 'failed';
  readonly date_created: string;
  readonly date_updated: string;
  readonly end_time: string | null;
  readonly duration: number | null;
  readonly [more: string]: unknown;
}

/** Who is or was in a room, https://www.twilio.com/docs/video/api/participants. */
export interface Participant {
  readonly sid: string;
  readonly room_sid: string;
  readonly identity: string;
  readonly status: 'connected' | 'disconnected';
  readonly [more: string]: unknown;
}

/** A text message, https://www.twilio.com/docs/messaging/api/message-resource. Dates are RFC 2822. */
export interface SmsMessage {
  readonly sid: string;
  readonly to: string;
  readonly from: string | null;
  readonly body: string;
  readonly status: 'queued' | 'delivered';
  readonly date_created: string;
  readonly [more: string]: unknown;
}

/** What the sandbox keeps, by kind. */
export interface TwilioKinds {
  room: Room;
  participant: Participant;
  message: SmsMessage;
}
