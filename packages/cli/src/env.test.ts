import { subgraphNames } from '@daraport/drizzle';
import { expect, it } from 'vitest';
import { readSettings, SettingsError } from './env.ts';

it('names every fault at once, and starts nothing', () => {
  const read = () =>
    readSettings({
      PORT: 'many',
      DARAPORT_DEMO: 'perhaps',
      DATABASE_URL: 'mysql://x',
      SUBGRAPH_URLS: 'identity=ftp://x',
      EVENTS_URL: 'redis://x',
    });
  expect(read).toThrow(SettingsError);
  for (const name of ['PORT', 'DARAPORT_DEMO', 'DATABASE_URL', 'SUBGRAPH_URLS', 'EVENTS_URL'])
    expect(read).toThrow(name);
});

it('finds subgraphs that run elsewhere', () => {
  const urls = subgraphNames.map((name, index) => `${name}=http://10.0.0.7:${4101 + index}/?a=b`).join(' ');
  expect(readSettings({ SUBGRAPH_URLS: urls }).SUBGRAPH_URLS?.booking).toBe('http://10.0.0.7:4102/?a=b');
});

it('begins with what a newcomer needs', () => {
  expect(readSettings({})).toMatchObject({
    PORT: 4000,
    HOST: '127.0.0.1',
    DARAPORT_DEMO: true,
    DARAPORT_MODE: 'in-process',
  });
});
