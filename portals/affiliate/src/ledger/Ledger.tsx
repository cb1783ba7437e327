import { Loaded, nodes, useTableState } from '@daraport/client';
import { Skeleton } from '@daraport/ui';
import type { JSX } from 'solid-js';
import type { CommissionState } from '../gql/graphql.ts';
import { CommissionTable } from './CommissionTable.tsx';
import { useLedger } from './use-ledger.ts';

export interface LedgerProps {
  caption: string;
  /** Of the file, without ending. */
  fileName: string;
  /** The states that belong here. */
  states: readonly CommissionState[];
  empty: JSX.Element;
}

/** The partner's bookings in some states, to filter, to load further and to take along as a file. */
export function Ledger(props: LedgerProps) {
  const [state, setState] = useTableState();
  const chosen = () => props.states.filter((each) => state().filters?.['state']?.includes(each));
  const ledger = useLedger(() => (chosen().length > 0 ? chosen() : props.states));
  return (
    <Loaded query={ledger.page} select={(data) => data.conversions} skeleton={<Skeleton shape="table" rows={8} />}>
      {(list) => (
        <CommissionTable
          caption={props.caption}
          fileName={props.fileName}
          conversions={nodes(list)}
          total={list.totalCount}
          state={state()}
          onState={setState}
          states={props.states}
          more={ledger.more()}
          onExport={ledger.all}
          empty={props.empty}
        />
      )}
    </Loaded>
  );
}
