import { children, createSignal, createUniqueId, For, onCleanup, Show, type JSX } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { Avatar } from '../avatar/Avatar.tsx';
import { useSpeech } from '../words/context.tsx';
import type { Place, ProfileItem, ShellBrand, ShellPerson } from './places.ts';

/** The first stop of the Tab key: straight to the content. */
export function SkipLink() {
  const speech = useSpeech();
  const skip = (event: MouseEvent) => {
    event.preventDefault();
    const main = document.getElementById('content');
    main?.focus();
    main?.scrollIntoView();
  };
  return (
    <a class="d-skip" href="#content" onClick={skip}>
      {speech().words.skipToContent}
    </a>
  );
}

/** Logo or name of the brand, leading home. */
export function BrandLink(props: { brand: ShellBrand }) {
  return (
    <a class="d-brand" href={props.brand.href}>
      <Show when={props.brand.logoUrl} fallback={<span class="d-brand-name">{props.brand.name}</span>}>
        {(url) => <img class="d-brand-logo" src={url()} alt={props.brand.name} />}
      </Show>
    </a>
  );
}

/** A link of a navigation, marked when it is current, with what waits there. */
export function PlaceLink(props: { place: Place; isCurrent: boolean; class: string; onGo?: (() => void) | undefined }) {
  const speech = useSpeech();
  return (
    <a
      class={props.class}
      href={props.place.href}
      aria-current={props.isCurrent ? 'page' : undefined}
      onClick={() => props.onGo?.()}
    >
      <Dynamic component={props.place.icon} />
      <span class="d-place-label">{props.place.label}</span>
      <Show when={props.place.count}>
        {(count) => (
          <span class="d-count">
            <span aria-hidden="true">{count() > 99 ? '99+' : count()}</span>
            <span class="d-hidden">{speech().words.unread(count())}</span>
          </span>
        )}
      </Show>
    </a>
  );
}

export interface ProfileMenuProps {
  person: ShellPerson;
  items: readonly ProfileItem[];
  /** Between the name and the items: a language or theme choice; made when the menu is first opened. */
  children?: JSX.Element | undefined;
  /** Writes the name beside the picture, as the rail does. */
  named?: boolean | undefined;
}

/** The person's picture, opening a short list of links; Escape and a press elsewhere close it. */
export function ProfileMenu(props: ProfileMenuProps) {
  const speech = useSpeech();
  const [isOpen, setOpen] = createSignal(false);
  const [wasOpened, setOpened] = createSignal(false);
  const toggle = () => {
    setOpened(true);
    setOpen(!isOpen());
  };
  const extra = children(() => (wasOpened() ? props.children : undefined));
  const panelId = createUniqueId();
  let root: HTMLDivElement | undefined;
  let opener: HTMLButtonElement | undefined;
  const closeOutside = (event: Event) => {
    if (isOpen() && event.target instanceof Node && !root?.contains(event.target)) setOpen(false);
  };
  document.addEventListener('pointerdown', closeOutside);
  onCleanup(() => document.removeEventListener('pointerdown', closeOutside));
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen()) return;
    event.stopPropagation();
    setOpen(false);
    opener?.focus();
  };
  const leave = (event: FocusEvent) => {
    if (event.relatedTarget instanceof Node && !root?.contains(event.relatedTarget)) setOpen(false);
  };
  return (
    <div
      class="d-profile"
      role="presentation"
      ref={root}
      data-keeps-focus={isOpen() ? '' : undefined}
      onKeyDown={press}
      onFocusOut={leave}
    >
      <button
        ref={opener}
        type="button"
        class="d-profile-button"
        aria-expanded={isOpen()}
        aria-controls={panelId}
        onClick={toggle}
      >
        <Avatar
          name={props.person.name}
          id={props.person.id}
          photoUrl={props.person.photoUrl}
          portrait={props.person.portrait}
          size={props.named ? 'tiny' : 'small'}
        />
        <span class="d-hidden">{speech().words.profileMenu(props.person.name)}</span>
        <Show when={props.named}>
          <span class="d-profile-name" aria-hidden="true">
            {props.person.name}
          </span>
        </Show>
      </button>
      <div class="d-profile-panel" id={panelId} hidden={!isOpen()}>
        <p class="d-profile-who">
          <strong>{props.person.name}</strong>
          <span class="d-muted d-small">{props.person.detail}</span>
        </p>
        <Show when={extra()}>
          <div class="d-profile-extra">{extra()}</div>
        </Show>
        <ul class="d-profile-list">
          <For each={props.items}>
            {(item) => (
              <li>
                <ProfileLine item={item} onDone={() => setOpen(false)} />
              </li>
            )}
          </For>
        </ul>
      </div>
    </div>
  );
}

function ProfileLine(props: { item: ProfileItem; onDone: () => void }) {
  const face = () => (
    <>
      <Show when={props.item.icon}>{(icon) => <Dynamic component={icon()} />}</Show>
      {props.item.label}
    </>
  );
  const select = () => {
    props.onDone();
    props.item.onSelect?.();
  };
  return (
    <Show
      when={props.item.href}
      fallback={
        <button type="button" class="d-profile-line" onClick={select}>
          {face()}
        </button>
      }
    >
      {(href) => (
        <a class="d-profile-line" href={href()} onClick={select}>
          {face()}
        </a>
      )}
    </Show>
  );
}
