import { portalVite } from '@daraport/client/vite';

export default portalVite({ portal: 'organization', root: import.meta.dirname });
