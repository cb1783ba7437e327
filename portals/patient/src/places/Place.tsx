import { hrefOf, useSession } from '@daraport/client';
import { Breadcrumb, EmptyState, LinkButton, Page, type IllustrationName } from '@daraport/ui';
import { t } from '../messages/index.ts';

type PlaceName = 'match' | 'documents' | 'deletion' | 'invoices' | 'notifications' | 'passkeys' | 'calendar';

/** A place with nothing in it: what it is for, and where one gets the same done today. */
export function Place(props: {
  name: PlaceName;
  illustration: IllustrationName;
  /** The page that helps today. */
  way: string;
  /** The page it belongs to, by its title. */
  parent?: { readonly href: string; readonly label: string } | undefined;
}) {
  const session = useSession();
  const title = () => t(`places.${props.name}.title`);
  const trail = () => props.parent && [{ ...props.parent, href: hrefOf(props.parent.href) }, { label: title() }];
  return (
    <Page title={title()} width="narrow" breadcrumb={trail() && <Breadcrumb items={trail() ?? []} />}>
      <EmptyState
        illustration={props.illustration}
        title={t(`places.${props.name}.empty`)}
        text={t(`places.${props.name}.text`, { email: session.brand().supportEmail })}
        action={
          <LinkButton variant="primary" href={hrefOf(props.way)}>
            {t(`places.${props.name}.way`)}
          </LinkButton>
        }
      />
    </Page>
  );
}
