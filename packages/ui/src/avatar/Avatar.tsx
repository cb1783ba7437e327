import { createSignal, Match, Switch } from 'solid-js';
import { Portrait } from './Portrait.tsx';
import { initialsOf, tintOf } from './person.ts';

export interface AvatarProps {
  name: string;
  /** Makes the tint of the initials. */
  id: string;
  photoUrl?: string | undefined;
  /** Draws a portrait from this seed when there is no photo; for people of the demonstration. */
  portrait?: string | undefined;
  /** 28, 40, 56, 96 or 160 px. */
  size?: 'tiny' | 'small' | 'normal' | 'large' | 'huge' | undefined;
  /** The name stands beside it anyway, so assistive technology need not hear it twice (the default). */
  decorative?: boolean | undefined;
}

/** A person's photo, drawn portrait or initials; a photo that fails to load gives way to the next. */
export function Avatar(props: AvatarProps) {
  const [failed, setFailed] = createSignal<string>();
  const photo = () => (props.photoUrl && props.photoUrl !== failed() ? props.photoUrl : undefined);
  const isDecorative = () => props.decorative ?? true;
  return (
    <span
      class="d-avatar"
      data-size={props.size ?? 'normal'}
      style={{ '--d-tint': String(tintOf(props.id)) }}
      role={isDecorative() ? undefined : 'img'}
      aria-label={isDecorative() ? undefined : props.name}
      aria-hidden={isDecorative() ? 'true' : undefined}
    >
      <Switch fallback={initialsOf(props.name)}>
        <Match when={photo()}>
          {(url) => (
            <img
              class="d-avatar-photo"
              src={url()}
              alt=""
              loading="lazy"
              decoding="async"
              onError={() => setFailed(url())}
            />
          )}
        </Match>
        <Match when={props.portrait}>{(seed) => <Portrait seed={seed()} />}</Match>
      </Switch>
    </span>
  );
}
