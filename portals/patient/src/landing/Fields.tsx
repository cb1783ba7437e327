import { hrefOf } from '@daraport/client';
import { For } from 'solid-js';
import type { FrontDoorQuery } from '../gql/graphql.ts';
import { plural } from '../messages/index.ts';
import { FieldIcon } from './FieldIcon.tsx';

/** The fields someone works in, each leading to who does. */
export function Fields(props: { specialties: FrontDoorQuery['specialties'] }) {
  return (
    <ul class="p-fields">
      <For each={props.specialties.filter((each) => each.specialistCount > 0)}>
        {(field) => (
          <li>
            <a class="p-tile" href={hrefOf(`/specialists?specialty=${field.slug}`)}>
              <FieldIcon slug={field.slug} />
              <span>
                <strong>{field.name}</strong>
                <span class="d-muted d-small p-own-line">{plural('landing.people', field.specialistCount)}</span>
              </span>
            </a>
          </li>
        )}
      </For>
    </ul>
  );
}
