import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../../deploy/watching/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const rules = read('daraport.rules.yml');

/** Empty where Prometheus' tool is there; else ends the title of the tests that are left out, for the run's last lines. */
const promtoolMissing =
  spawnSync('promtool', ['--version']).status === 0 ? '' : ' [promtool is not on the PATH: package prometheus]';

function promtool(...args: readonly string[]): { isOk: boolean; told: string } {
  const { status, stdout, stderr } = spawnSync('promtool', args, { cwd: folder, encoding: 'utf8' });
  return { isOk: status === 0, told: `${stdout}${stderr}` };
}

describe.skipIf(promtoolMissing)(`alerts as Prometheus reads them${promtoolMissing}`, () => {
  it.each([
    ['what is scraped', ['check', 'config', '--syntax-only', 'prometheus.yml']],
    ['the rules', ['check', 'rules', '--lint-fatal', 'daraport.rules.yml']],
    ['when each alert is heard', ['test', 'rules', 'daraport.rules.test.yml']],
  ])('are right: %s', (_what, args) => {
    expect(promtool(...args)).toEqual({ isOk: true, told: expect.stringContaining('SUCCESS') });
  });
});

describe('alerts', () => {
  it('are each heard in a test, and speak of metrics that there are', () => {
    const alerts = [...rules.matchAll(/alert: (\w+)/g)].map(([, name]) => name);
    const tests = read('daraport.rules.test.yml');
    for (const name of alerts) expect(tests).toMatch(new RegExp(`alertname: ${name}\\s+exp_alerts:\\s+- `));
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const named = new Set([...rules.matchAll(/\bdaraport_\w+/g)].map(([name]) => name));
    for (const name of named) expect(readme).toContain(`\`${name.replace(/_(count|bucket)$/, '')}\``);
    expect([alerts.length, named.size]).toEqual([7, 5]);
  });
});
