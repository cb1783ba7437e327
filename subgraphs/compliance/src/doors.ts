import type { Door } from '@daraport/subgraph';
import type { ComplianceContext } from './builder.ts';
import { openDownload } from './request/download.ts';

/** `GET /files/<requestId>?expires&sig`: the ZIP of an export, for its owner alone. */
export const doors: Door<ComplianceContext>[] = [
  {
    method: 'GET',
    path: '/files/*',
    handle: (context, { path, query }) =>
      openDownload(context, {
        requestId: path.slice('/files/'.length),
        expires: query['expires'] ?? '',
        sig: query['sig'] ?? '',
      }),
  },
];
