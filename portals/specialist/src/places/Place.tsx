import { PlacePage, useSession, type PlacePageProps } from '@daraport/client';
import { t } from '../messages/index.ts';

type PlaceName = 'statements' | 'payouts';

/** A place of this portal with nothing in it, in its words. */
export function Place(
  props: Pick<PlacePageProps, 'illustration'> & {
    name: PlaceName;
    /** The page it belongs to. */
    parent: NonNullable<PlacePageProps['parent']>;
    /** The page that helps today, where that is another. */
    way?: string;
  },
) {
  const session = useSession();
  return (
    <PlacePage
      title={t(`places.${props.name}.title`)}
      empty={t(`places.${props.name}.empty`)}
      text={t(`places.${props.name}.text`, { brand: session.brand().name, email: session.brand().supportEmail })}
      illustration={props.illustration}
      way={{ href: props.way ?? props.parent.href, label: t(`places.${props.name}.way`) }}
      parent={props.parent}
    />
  );
}
