import { portalCodegen } from './codegen.ts';

/** The documents this room itself asks: session, chat, call. */
export default portalCodegen();
