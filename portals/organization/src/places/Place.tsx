import { PlacePage, type PlacePageProps } from '@daraport/client';
import { t } from '../messages/index.ts';

type PlaceName = 'billing' | 'retention' | 'pilots';

/** A place of this portal with nothing in it, in its words. */
export function Place(
  props: Pick<PlacePageProps, 'illustration' | 'parent'> & {
    name: PlaceName;
    /** The page that helps today. */
    way: string;
  },
) {
  return (
    <PlacePage
      title={t(`places.${props.name}.title`)}
      empty={t(`places.${props.name}.empty`)}
      text={t(`places.${props.name}.text`)}
      illustration={props.illustration}
      way={{ href: props.way, label: t(`places.${props.name}.way`) }}
      parent={props.parent}
    />
  );
}
