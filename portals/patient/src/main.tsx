import { PortalApp } from '@daraport/client';
import '@daraport/ui/styles.css';
import { render } from 'solid-js/web';

const root = document.getElementById('app');
if (root) render(() => <PortalApp portal="PATIENT" routes={[]} navigation={() => []} texts={[]} />, root);
