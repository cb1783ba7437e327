import { portalVite } from '@daraport/client/vite';

export default portalVite({ portal: 'specialist', root: import.meta.dirname });
