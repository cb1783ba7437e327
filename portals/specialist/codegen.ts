import { portalCodegen } from '@daraport/client/codegen';

export default portalCodegen();
