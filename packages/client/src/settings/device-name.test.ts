import { describe, expect, it } from 'vitest';
import { deviceName } from './device-name.ts';

describe('a device’s name', () => {
  it('is browser and system, as far as they are known', () => {
    expect(
      deviceName('Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120 Safari/537.36'),
    ).toBe('Chrome, Linux');
    expect(deviceName('curl/8')).toBeUndefined();
    expect(deviceName(null)).toBeUndefined();
  });
});
