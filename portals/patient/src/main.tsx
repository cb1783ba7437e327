import { PortalApp } from '@daraport/client';
import { PatientShell } from '@daraport/ui';
import '@daraport/ui/styles.css';
import '@daraport/client/styles.css';
import './styles/index.css';
import { render } from 'solid-js/web';
import { texts } from './messages/index.ts';
import { navigation, profileItems } from './navigation.ts';
import { Banners } from './parts/Banners.tsx';
import { Footer } from './parts/Footer.tsx';
import { routes } from './routes.ts';

const root = document.getElementById('app');
if (root) {
  render(
    () => (
      <PortalApp
        portal="PATIENT"
        shell={PatientShell}
        routes={routes}
        navigation={navigation}
        profileItems={profileItems}
        banner={Banners}
        footer={Footer}
        search={() => import('./search/search.ts')}
        texts={[texts]}
      />
    ),
    root,
  );
}
