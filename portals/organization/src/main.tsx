import { PortalApp } from '@daraport/client';
import { StaffShell } from '@daraport/ui';
import '@daraport/ui/styles.css';
import '@daraport/client/styles.css';
import './styles/forms.css';
import './styles/roles.css';
import './styles/index.css';
import { render } from 'solid-js/web';
import { texts } from './messages/index.ts';
import { navigation } from './navigation.ts';
import { routes } from './routes.ts';

const root = document.getElementById('app');
if (root) {
  render(
    () => (
      <PortalApp
        portal="ORGANIZATION"
        shell={StaffShell}
        routes={routes}
        navigation={navigation}
        search={() => import('./search/search.ts')}
        texts={[texts]}
      />
    ),
    root,
  );
}
