import { Breadcrumb, EmptyState, LinkButton, Page, type IllustrationName } from '@daraport/ui';
import { hrefOf } from './base.ts';

interface Way {
  /** A path inside the portal. */
  readonly href: string;
  readonly label: string;
}

export interface PlacePageProps {
  title: string;
  /** What the place is for, in one line. */
  empty: string;
  text: string;
  illustration: IllustrationName;
  /** Where one gets the same done today. */
  way: Way;
  /** The page it belongs to, by its title. */
  parent?: Way | undefined;
}

/** A place with nothing in it: what it is for, and where one gets the same done today. */
export function PlacePage(props: PlacePageProps) {
  const trail = () => props.parent && [{ ...props.parent, href: hrefOf(props.parent.href) }, { label: props.title }];
  return (
    <Page title={props.title} width="narrow" breadcrumb={trail() && <Breadcrumb items={trail() ?? []} />}>
      <EmptyState
        illustration={props.illustration}
        title={props.empty}
        text={props.text}
        action={
          <LinkButton variant="primary" href={hrefOf(props.way.href)}>
            {props.way.label}
          </LinkButton>
        }
      />
    </Page>
  );
}
