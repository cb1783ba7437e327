import { onEvent } from '@daraport/subgraph';
import { exportPerson } from './exports.ts';
import { queueNotice } from './notice/service.ts';

/** What identity does when others tell of something. */
export const handlers = [
  onEvent('identity.noticeRequested', 'queueNotice', queueNotice),
  onEvent('compliance.exportRequested', 'exportPerson', exportPerson),
];
