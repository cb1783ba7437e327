import { PlacePage, useSession, type PlacePageProps } from '@daraport/client';
import { t } from '../messages/index.ts';

type PlaceName = 'creatives' | 'statements';

/** A place of this portal with nothing in it, in its words. */
export function Place(
  props: Pick<PlacePageProps, 'illustration'> & {
    name: PlaceName;
    /** The page it belongs to, which also helps today. */
    parent: NonNullable<PlacePageProps['parent']>;
  },
) {
  const session = useSession();
  return (
    <PlacePage
      title={t(`places.${props.name}.title`)}
      empty={t(`places.${props.name}.empty`)}
      text={t(`places.${props.name}.text`, { email: session.brand().supportEmail })}
      illustration={props.illustration}
      way={{ href: props.parent.href, label: t(`places.${props.name}.way`) }}
      parent={props.parent}
    />
  );
}
