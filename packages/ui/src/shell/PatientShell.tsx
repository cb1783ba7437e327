import { For, Show, type JSX } from 'solid-js';
import { useSpeech } from '../words/context.tsx';
import { BrandLink, PlaceLink, ProfileMenu, SkipLink } from './parts.tsx';
import { currentOf, type Place, type ProfileItem, type ShellBrand, type ShellPerson } from './places.ts';

export interface PatientShellProps {
  brand: ShellBrand;
  /** The path shown now; it marks the current place. */
  path: string;
  /** Up to five; in the top bar on a wide screen, in the bottom bar on a phone. */
  places: readonly Place[];
  person?: ShellPerson | undefined;
  profileItems?: readonly ProfileItem[] | undefined;
  /** In the profile menu above its items: language, light or dark. */
  profileExtra?: JSX.Element | undefined;
  /** Right in the top bar: search, notifications, or "Sign in" for a visitor. */
  tools?: JSX.Element | undefined;
  /** A line under the top bar: offline, a reminder. */
  banner?: JSX.Element | undefined;
  footer?: JSX.Element | undefined;
  /** Leaves the content's own edges alone, for a landing page or a call. */
  bare?: boolean | undefined;
  children: JSX.Element;
}

/** The patient's frame: top bar, content, and on a phone a bottom bar with up to five places. */
export function PatientShell(props: PatientShellProps) {
  const speech = useSpeech();
  const places = () => props.places.slice(0, 5);
  const current = () => currentOf(places(), props.path);
  return (
    <div class="d-shell d-patient-shell" data-bottom-bar={places().length > 0 ? '' : undefined}>
      <SkipLink />
      <header class="d-topbar">
        <div class="d-topbar-inner">
          <BrandLink brand={props.brand} />
          <nav class="d-topnav" aria-label={speech().words.mainNavigation}>
            <For each={places()}>
              {(place) => <PlaceLink class="d-topnav-link" place={place} isCurrent={place.href === current()?.href} />}
            </For>
          </nav>
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
      {props.banner}
      <main id="content" class="d-main" tabindex="-1" data-bare={props.bare ? '' : undefined}>
        {props.children}
      </main>
      <Show when={props.footer}>{(footer) => <footer class="d-footer">{footer()}</footer>}</Show>
      <Show when={places().length > 0}>
        <nav class="d-bottombar" aria-label={speech().words.mainNavigation}>
          <For each={places()}>
            {(place) => <PlaceLink class="d-bottombar-link" place={place} isCurrent={place.href === current()?.href} />}
          </For>
        </nav>
      </Show>
    </div>
  );
}
