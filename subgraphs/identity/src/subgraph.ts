import { idempotencyKeys, inbox, outbox, relations } from '@daraport/drizzle/tables/identity';
import { defineSubgraph } from '@daraport/subgraph';
import { brandDoors } from './brand/doors.ts';
import { sendPhoneCode } from './contact/service.ts';
import { openVendors } from './env.ts';
import { handlers } from './events.ts';
import { sendMagicLink } from './link/service.ts';
import { forgetDeliveries } from './notice/delivery.ts';
import { sendAccountExists, sendNotice } from './notice/mail.ts';
import { fileDoors } from './onboarding/files.ts';
import { expireCredentials, warnOfExpiry } from './onboarding/expiring.ts';
import { forgetCredentials, forgetUploads } from './onboarding/nightly.ts';
import { reviewClearances, reviewSpecialist } from './onboarding/requirements.ts';
import { scanFile, scanLeft } from './onboarding/scan.ts';
import { forgetNotices } from './notice/service.ts';
import { sendText } from './notice/text.ts';
import { sendInvitation } from './invitation/mail.ts';
import { forgetInvitations } from './invitation/service.ts';
import { schema } from './schema.ts';
import { forgetAttempts } from './session/attempts.ts';
import { viewerDoor } from './viewer/door.ts';

/** Tenants, people, and how they prove who they are. */
export const subgraph = defineSubgraph({
  name: 'identity',
  schema,
  relations,
  outbox,
  inbox,
  idempotencyKeys,
  openVendors,
  handlers,
  jobs: {
    sendMagicLink,
    sendNotice,
    sendText,
    sendPhoneCode,
    sendAccountExists,
    reviewClearances,
    reviewSpecialist,
    warnOfExpiry,
    sendInvitation,
    scanFile,
  },
  nightly: {
    forgetNotices,
    forgetAttempts,
    forgetDeliveries,
    forgetUploads,
    forgetCredentials,
    forgetInvitations,
    expireCredentials,
    scanLeft,
  },
  doors: [...brandDoors, viewerDoor, ...fileDoors],
});
