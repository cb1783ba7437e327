import { portalVite } from '@daraport/client/vite';

export default portalVite({ portal: 'patient', root: import.meta.dirname });
