import { newSid, pageOf, text, type TwilioCall, type TwilioRoute } from './engine.ts';
import { notFound, TwilioError } from './errors.ts';
import type { Room } from './objects.ts';

/** https://www.twilio.com/docs/video/api/rooms-resource and its participants. Media is not imitated. */
export const roomRoutes: readonly TwilioRoute[] = [
  { method: 'POST', path: '/v1/Rooms', status: 201, run: create },
  { method: 'GET', path: '/v1/Rooms', status: 200, run: list },
  { method: 'GET', path: '/v1/Rooms/:room', status: 200, run: (call) => load(call) },
  { method: 'POST', path: '/v1/Rooms/:room', status: 200, run: complete },
  { method: 'GET', path: '/v1/Rooms/:room/Participants', status: 200, run: participants },
];

const ROOMS = 'https://video.twilio.com/v1/Rooms';

function create(call: TwilioCall): object {
  const sid = newSid('RM');
  const unique_name = text(call.form, 'UniqueName') ?? sid;
  const type = text(call.form, 'Type') ?? 'group';
  const max_participants = Number(text(call.form, 'MaxParticipants') ?? 50);
  if (!['group', 'group-small', 'peer-to-peer', 'go'].includes(type))
    throw new TwilioError(400, 53109, 'Invalid room type');
  if (!Number.isInteger(max_participants) || max_participants < 1 || max_participants > 50)
    throw new TwilioError(400, 53107, 'MaxParticipants is out of range');
  if (open(call, unique_name)) throw new TwilioError(400, 53113, 'Room exists');
  const created = call.now.toISOString().replace(/\.\d+/, '');
  return call.unit.put('room', sid, {
    account_sid: call.accountSid,
    audio_only: false,
    date_created: created,
    date_updated: created,
    duration: null,
    empty_room_timeout: Number(text(call.form, 'EmptyRoomTimeout') ?? 5),
    enable_turn: true,
    end_time: null,
    large_room: false,
    links: { participants: `${ROOMS}/${sid}/Participants`, recordings: `${ROOMS}/${sid}/Recordings` },
    max_concurrent_published_tracks: null,
    max_participant_duration: 14_400,
    max_participants,
    media_region: text(call.form, 'MediaRegion') ?? 'de1',
    record_participants_on_connect: text(call.form, 'RecordParticipantsOnConnect') === 'true',
    sid,
    status: 'in-progress',
    status_callback: text(call.form, 'StatusCallback') ?? null,
    status_callback_method: 'POST',
    type,
    unique_name,
    unused_room_timeout: 5,
    url: `${ROOMS}/${sid}`,
    video_codecs: [],
  });
}

function list(call: TwilioCall): object {
  const status = text(call.form, 'Status') ?? 'in-progress';
  const name = text(call.form, 'UniqueName');
  const found = call.unit
    .all('room')
    .reverse()
    .filter((room) => room.status === status && (name === undefined || room.unique_name === name));
  return v1Page(call, 'rooms', ROOMS, found);
}

function complete(call: TwilioCall): object {
  const room = load(call);
  if (text(call.form, 'Status') !== 'completed') throw new TwilioError(400, 20001, 'Status is not completed');
  if (room.status !== 'in-progress')
    throw new TwilioError(400, 53112, 'Status is invalid: the room is not in progress');
  const ended = call.now.toISOString().replace(/\.\d+/, '');
  for (const each of call.unit.all('participant').filter(({ room_sid }) => room_sid === room.sid))
    call.unit.put('participant', each.sid, { ...each, end_time: ended, status: 'disconnected' });
  const duration = Math.max(0, Math.round((call.now.getTime() - Date.parse(room.date_created)) / 1_000));
  return call.unit.put('room', room.sid, {
    ...room,
    date_updated: ended,
    duration,
    end_time: ended,
    status: 'completed',
  });
}

function participants(call: TwilioCall): object {
  const room = load(call);
  const status = text(call.form, 'Status');
  const found = call.unit
    .all('participant')
    .filter((each) => each.room_sid === room.sid && (status === undefined || each.status === status));
  return v1Page(call, 'participants', `${ROOMS}/${room.sid}/Participants`, found);
}

/** By sid, or by unique name while it is in progress. */
function load(call: TwilioCall): Room {
  const key = call.path['room'] ?? '';
  const room = call.unit.get('room', key) ?? open(call, key);
  if (!room) throw notFound(call.pathname);
  return room;
}

const open = (call: TwilioCall, name: string) =>
  call.unit.all('room').find((room) => room.unique_name === name && room.status === 'in-progress');

function v1Page(call: TwilioCall, key: string, url: string, found: readonly object[]): object {
  const { rows, page, size, hasMore } = pageOf(call.form, found);
  const at = (number: number) => `${url}?PageSize=${size}&Page=${number}`;
  const meta = {
    first_page_url: at(0),
    key,
    next_page_url: hasMore ? at(page + 1) : null,
    page,
    page_size: size,
    previous_page_url: page > 0 ? at(page - 1) : null,
    url: at(page),
  };
  return { meta, [key]: rows };
}
