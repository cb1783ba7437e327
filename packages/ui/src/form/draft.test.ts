import { afterEach, describe, expect, it, vi } from 'vitest';
import { applyDraft, clearDraft, draftOf, readDraft, writeDraft, type DraftControl } from './draft.ts';
import { claimDrafts, clearDrafts, draftSession } from './drafts.ts';

function control(name: string, type: string, value: string, more: Partial<DraftControl> = {}) {
  const told: string[] = [];
  return { name, type, value, ...more, told, dispatchEvent: (event: Event) => told.push(event.type) > 0 };
}

/** A tab's storage. */
function storage(): Storage {
  const kept: Record<string, string> = {};
  const methods = {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => void (kept[key] = value),
    removeItem: (key: string) => void delete kept[key],
  };
  return new Proxy(kept, { get: (_, key) => methods[key as keyof typeof methods] }) as unknown as Storage;
}

afterEach(() => void vi.unstubAllGlobals());

describe('the draft of a form', () => {
  it('keeps text and choices by name', () => {
    const controls = [
      control('note', 'textarea', 'Hallo'),
      control('topics', 'checkbox', 'sleep', { checked: true }),
      control('topics', 'checkbox', 'pain', { checked: false }),
      control('kind', 'radio', 'video', { checked: true }),
      control('', 'text', 'nameless'),
    ];
    expect(draftOf(controls)).toEqual({ note: ['Hallo'], topics: ['sleep'], kind: ['video'] });
  });

  it('never keeps passwords, shown ones neither, codes, cards, files or hidden values', () => {
    const controls = [
      control('secret', 'password', 'x'),
      control('shown', 'text', 'x', { autocomplete: 'new-password' }),
      control('code', 'text', 'x', { autocomplete: 'one-time-code' }),
      control('card', 'text', 'x', { autocomplete: 'cc-number' }),
      control('file', 'file', 'x'),
      control('token', 'hidden', 'x'),
    ];
    expect(draftOf(controls)).toEqual({});
    expect(applyDraft(controls, { secret: ['y'], shown: ['y'], token: ['y'] })).toBe(false);
  });

  it('is put back as if it were typed again, and only where it differs', () => {
    const note = control('note', 'textarea', '');
    const same = control('name', 'text', 'Ana');
    const sleep = control('topics', 'checkbox', 'sleep', { checked: true });
    const video = control('kind', 'radio', 'video', { checked: false });
    const draft = { note: ['Hallo'], name: ['Ana'], topics: [], kind: ['video'] };
    expect(applyDraft([note, same, sleep, video], draft)).toBe(true);
    expect([note.value, note.told, same.told]).toEqual(['Hallo', ['input'], []]);
    expect([sleep.checked, sleep.told, video.checked, video.told]).toEqual([false, ['change'], true, ['change']]);
    expect(applyDraft([note, same, sleep, video], draft)).toBe(false);
  });

  it('stands in the tab until it is cleared, each under its key', () => {
    vi.stubGlobal('sessionStorage', storage());
    writeDraft('intake', { note: ['a'] });
    writeDraft('profile', { name: ['b'] });
    clearDraft('intake');
    expect([readDraft('intake'), readDraft('profile')]).toEqual([undefined, { name: ['b'] }]);
    clearDrafts();
    expect(readDraft('profile')).toBeUndefined();
  });

  it('is forgotten when somebody else, or nobody, is signed in; a visitor keeps his by signing in', () => {
    vi.stubGlobal('sessionStorage', storage());
    const keptAfter = (owner: string | undefined) => {
      claimDrafts(owner);
      return readDraft('intake') !== undefined;
    };
    writeDraft('intake', { note: ['a'] });
    expect([keptAfter(undefined), keptAfter('mara'), keptAfter('mara')]).toEqual([true, true, true]);
    expect(keptAfter(undefined)).toBe(false);
    claimDrafts('mara');
    writeDraft('intake', { note: ['b'] });
    expect(keptAfter('jonas')).toBe(false);
  });

  it('is not kept by a form that was opened before all were forgotten', () => {
    vi.stubGlobal('sessionStorage', storage());
    const session = draftSession();
    clearDrafts();
    writeDraft('intake', { note: ['a'] }, session);
    expect(readDraft('intake')).toBeUndefined();
  });

  it('is none where the storage holds something else or is closed', () => {
    vi.stubGlobal('sessionStorage', storage());
    sessionStorage.setItem('daraport.draft.odd', '{"note":"text"}');
    sessionStorage.setItem('daraport.draft.torn', '{"note":[');
    expect([readDraft('odd'), readDraft('torn')]).toEqual([undefined, undefined]);
    vi.stubGlobal('sessionStorage', undefined);
    expect(readDraft('any')).toBeUndefined();
    expect(() => [writeDraft('any', {}), clearDraft('any'), clearDrafts(), claimDrafts('mara')]).not.toThrow();
  });
});
