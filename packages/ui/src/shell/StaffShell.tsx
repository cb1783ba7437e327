/* oxlint-disable jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- A press beside the drawer closes it, as Escape does by itself. */
import { createEffect, createSignal, For, on, Show, type JSX } from 'solid-js';
import { MenuIcon, XIcon } from '../icons.ts';
import { IconButton } from '../button/Button.tsx';
import { useSpeech } from '../words/context.tsx';
import { BrandLink, PlaceLink, ProfileMenu, SkipLink } from './parts.tsx';
import { currentOf, type PlaceGroup, type ProfileItem, type ShellBrand, type ShellPerson } from './places.ts';

export interface StaffShellProps {
  brand: ShellBrand;
  /** The path shown now; it marks the current place. */
  path: string;
  groups: readonly PlaceGroup[];
  person?: ShellPerson | undefined;
  profileItems?: readonly ProfileItem[] | undefined;
  profileExtra?: JSX.Element | undefined;
  /** Under the brand in the rail: organization switch, search. */
  railTop?: JSX.Element | undefined;
  /** Right in the phone's top bar: search, notifications. */
  tools?: JSX.Element | undefined;
  banner?: JSX.Element | undefined;
  bare?: boolean | undefined;
  children: JSX.Element;
}

/**
 * The staff's frame: a rail of grouped places on the left; on a phone a top bar that opens it as a drawer. Who has not
 * signed in has no places to go to: the top bar alone, on every screen.
 */
export function StaffShell(props: StaffShellProps) {
  const speech = useSpeech();
  const [isOpen, setOpen] = createSignal(false);
  let drawer: HTMLDialogElement | undefined;
  const close = () => drawer?.close();
  createEffect(on(() => props.path, close, { defer: true }));
  const isVisitor = () => props.person === undefined && props.groups.length === 0;
  const open = () => {
    setOpen(true);
    drawer?.showModal();
  };
  return (
    <div class="d-shell d-staff-shell" data-visitor={isVisitor() ? '' : undefined}>
      <SkipLink />
      <header class="d-topbar d-staff-topbar">
        <div class="d-topbar-inner">
          <Show when={!isVisitor()}>
            <IconButton icon={MenuIcon} label={speech().words.openMenu} aria-expanded={isOpen()} onClick={open} />
          </Show>
          <BrandLink brand={props.brand} />
          <div class="d-topbar-tools">
            {props.tools}
            <Show when={props.person}>
              {(person) => (
                <ProfileMenu person={person()} items={props.profileItems ?? []}>
                  {props.profileExtra}
                </ProfileMenu>
              )}
            </Show>
          </div>
        </div>
      </header>
      <dialog
        class="d-rail-drawer"
        ref={drawer}
        aria-label={speech().words.mainNavigation}
        onClose={() => setOpen(false)}
        onClick={(event) => event.target === drawer && close()}
      >
        <Show when={isOpen()}>
          <div class="d-rail-drawer-inner">
            <div class="d-row-apart">
              <BrandLink brand={props.brand} />
              <IconButton icon={XIcon} label={speech().words.closeMenu} onClick={close} />
            </div>
            <Rail {...props} onGo={close} />
          </div>
        </Show>
      </dialog>
      <aside class="d-rail">
        <div class="d-rail-head">
          <BrandLink brand={props.brand} />
          {props.railTop}
        </div>
        <Rail {...props} />
        <Show when={props.person}>
          {(person) => (
            <div class="d-rail-foot">
              <ProfileMenu named person={person()} items={props.profileItems ?? []}>
                {props.profileExtra}
              </ProfileMenu>
            </div>
          )}
        </Show>
      </aside>
      <div class="d-staff-column">
        {props.banner}
        <main id="content" class="d-main" tabindex="-1" data-bare={props.bare ? '' : undefined}>
          {props.children}
        </main>
      </div>
    </div>
  );
}

function Rail(props: Pick<StaffShellProps, 'groups' | 'path'> & { onGo?: () => void }) {
  const speech = useSpeech();
  const current = () =>
    currentOf(
      props.groups.flatMap((group) => group.places),
      props.path,
    );
  return (
    <nav class="d-rail-nav" aria-label={speech().words.mainNavigation}>
      <For each={props.groups}>
        {(group) => (
          <div class="d-rail-group">
            <Show when={group.label}>
              <p class="d-rail-label">{group.label}</p>
            </Show>
            <ul class="d-rail-list">
              <For each={group.places}>
                {(place) => (
                  <li>
                    <PlaceLink
                      class="d-rail-link"
                      place={place}
                      isCurrent={place.href === current()?.href}
                      onGo={props.onGo}
                    />
                  </li>
                )}
              </For>
            </ul>
          </div>
        )}
      </For>
    </nav>
  );
}
