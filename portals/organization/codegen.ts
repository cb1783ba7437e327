import { portalCodegen } from '@daraport/client/codegen';

/** The fragments that staff's portals share. */
export default portalCodegen([
  '../../packages/client/src/payment/documents.ts',
  '../../packages/client/src/credentials/documents.ts',
  '../../packages/client/src/groups/fragments.ts',
]);
