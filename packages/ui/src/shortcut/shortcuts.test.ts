import { describe, expect, it, vi } from 'vitest';
import { shortcutListener } from './shortcuts.ts';

interface Pressed {
  readonly shift?: boolean;
  readonly control?: boolean;
  readonly repeat?: boolean;
  /** In a text field. */
  readonly typing?: boolean;
  /** In front of the page. */
  readonly dialog?: boolean;
}

/** A key press as a browser tells it, as far as the listener looks. */
function press(key: string, { shift, control, repeat = false, typing = false, dialog = false }: Pressed = {}) {
  const event = {
    key,
    code: `Key${key.toUpperCase()}`,
    repeat,
    isComposing: false,
    defaultPrevented: false,
    currentTarget: {},
    target: { matches: () => typing, closest: () => (dialog ? {} : null) },
    getModifierState: (name: string) => (name === 'Shift' && shift) || (name === 'Control' && control) || false,
    preventDefault: () => {
      event.defaultPrevented = true;
    },
  };
  return event as unknown as KeyboardEvent;
}

describe('a shortcut', () => {
  it('with a modifier holds everywhere and keeps the browser from its own', () => {
    const open = vi.fn<() => void>();
    const listen = shortcutListener({ '$mod+k': open });
    const typed = press('k', { control: true, typing: true });
    listen(typed);
    expect(open).toHaveBeenCalledTimes(1);
    expect(typed.defaultPrevented).toBe(true);
  });

  it('needs exactly its modifiers', () => {
    const open = vi.fn<() => void>();
    const listen = shortcutListener({ '$mod+k': open, n: open });
    listen(press('k'));
    listen(press('k', { control: true, shift: true }));
    listen(press('n', { control: true }));
    listen(press('n', { shift: true }));
    expect(open).not.toHaveBeenCalled();
  });

  it('without a modifier does nothing while one types, in a dialog, or on a key held down', () => {
    const search = vi.fn<() => void>();
    const listen = shortcutListener({ '/': search });
    listen(press('/', { typing: true }));
    listen(press('/', { repeat: true }));
    listen(press('/', { dialog: true }));
    expect(search).not.toHaveBeenCalled();
    listen(press('/'));
    expect(search).toHaveBeenCalledTimes(1);
  });

  it('by a sign holds with Shift too, where the keyboard needs it', () => {
    const search = vi.fn<() => void>();
    shortcutListener({ '/': search })(press('/', { shift: true }));
    expect(search).toHaveBeenCalledTimes(1);
  });

  it('may be keys one after the other', () => {
    const home = vi.fn<() => void>();
    const listen = shortcutListener({ 'g h': home });
    listen(press('h'));
    expect(home).not.toHaveBeenCalled();
    listen(press('g'));
    listen(press('h'));
    expect(home).toHaveBeenCalledTimes(1);
  });
});
