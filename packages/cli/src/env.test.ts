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
      METRICS_PORT: '9464',
      METRICS_HOST: '0.0.0.0',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'grpc://x',
      OTEL_TRACES_SAMPLER: 'sometimes',
    });
  expect(read).toThrow(SettingsError);
  for (const name of [
    'PORT',
    'DARAPORT_DEMO',
    'DATABASE_URL',
    'SUBGRAPH_URLS',
    'EVENTS_URL',
    'METRICS_TOKEN',
    'OTEL_EXPORTER_OTLP_ENDPOINT',
    'OTEL_TRACES_SAMPLER',
  ])
    expect(read).toThrow(name);
});

it('finds subgraphs that run elsewhere', () => {
  const urls = subgraphNames.map((name, index) => `${name}=http://10.0.0.7:${4101 + index}/?a=b`).join(' ');
  expect(readSettings({ SUBGRAPH_URLS: urls }).SUBGRAPH_URLS?.booking).toBe('http://10.0.0.7:4102/?a=b');
});

it('shows metrics on this machine without a token, and beyond it only with one', () => {
  expect(readSettings({ METRICS_PORT: '9464' }).METRICS_HOST).toBe('127.0.0.1');
  const beyond = { METRICS_PORT: '9464', METRICS_HOST: '0.0.0.0' };
  expect(() => readSettings(beyond)).toThrow('METRICS_TOKEN');
  expect(() => readSettings({ ...beyond, METRICS_TOKEN: 'short' })).toThrow('METRICS_TOKEN');
  expect(readSettings({ ...beyond, METRICS_TOKEN: 'sixteen letters or more' }).METRICS_PORT).toBe(9464);
});

it('begins with what a newcomer needs', () => {
  expect(readSettings({})).toMatchObject({
    PORT: 4000,
    HOST: '127.0.0.1',
    DARAPORT_DEMO: true,
    DARAPORT_MODE: 'in-process',
  });
});
