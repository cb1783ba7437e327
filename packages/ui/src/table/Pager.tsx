import { Show } from 'solid-js';
import { Button, IconButton } from '../button/Button.tsx';
import { ChevronLeftIcon, ChevronRightIcon } from '../icons.ts';
import { tableWords } from '../words/table.ts';
import { useOwnWords } from '../words/context.tsx';

/** How the next rows are fetched where there are no pages. */
export interface MoreRows {
  readonly hasMore: boolean;
  readonly busy?: boolean | undefined;
  readonly onMore: () => void;
}

/** Under a table: how many rows there are, and the way to the others, by pages or by more. */
export function Pager(props: {
  page: number;
  pageSize: number | undefined;
  total: number;
  /** Rows in view. */
  here: number;
  more: MoreRows | undefined;
  onPage: (page: number) => void;
}) {
  const own = useOwnWords(tableWords);
  const pages = () => Math.max(1, Math.ceil(props.total / (props.pageSize ?? Infinity)));
  const from = () => (props.page - 1) * (props.pageSize ?? 0) + 1;
  const count = () =>
    props.here < props.total
      ? own().rowsShown(from(), from() + props.here - 1, props.total)
      : own().rowsCount(props.total);
  return (
    <>
      <span class="d-figures">{count()}</span>
      <Show when={props.more?.hasMore}>
        <Button size="small" busy={props.more?.busy} onClick={() => props.more?.onMore()}>
          {own().loadMore}
        </Button>
      </Show>
      <Show when={!props.more && pages() > 1}>
        <nav class="d-pager" aria-label={own().pages}>
          <IconButton
            size="small"
            icon={ChevronLeftIcon}
            label={own().pageBefore}
            disabled={props.page <= 1}
            onClick={() => props.onPage(props.page - 1)}
          />
          <span class="d-figures" aria-current="page">
            {own().pageNumber(props.page, pages())}
          </span>
          <IconButton
            size="small"
            icon={ChevronRightIcon}
            label={own().pageAfter}
            disabled={props.page >= pages()}
            onClick={() => props.onPage(props.page + 1)}
          />
        </nav>
      </Show>
    </>
  );
}
