import { describe, expect, it } from 'vitest';
import { fetchedIn } from './load-plan.ts';

describe('what a module fetches', () => {
  it('is the page of each route, however it is wrapped', () => {
    const code = `const page = (load) => lazy(load);
      export const routes = [
        { path: '/', access: 'anyone', component: lazy(() => import('./pages/HomePage.tsx')) },
        {
          path: '/book/:slug',
          component: page(() => import('./booking/BookPage.tsx')),
        },
        { path: '*', component: NotFoundPage },
      ];`;
    expect(fetchedIn(code, '/portal/src/routes.ts')).toEqual([
      { path: '/', file: '/portal/src/pages/HomePage.tsx' },
      { path: '/book/:slug', file: '/portal/src/booking/BookPage.tsx' },
    ]);
  });

  it('is a part shown at once, but not what is fetched on demand', () => {
    const code = `const Dashboard = lazy(() => import('./Dashboard.tsx'));
      const Dialog = onDemand(() => import('./Dialog.tsx'));
      const parse = () => import('./parse.ts');`;
    expect(fetchedIn(code, '/portal/src/pages/HomePage.tsx')).toEqual([
      { path: undefined, file: '/portal/src/pages/Dashboard.tsx' },
    ]);
  });
});
