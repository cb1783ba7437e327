import { portalVite } from '@daraport/client/vite';

export default portalVite({ portal: 'affiliate', root: import.meta.dirname });
