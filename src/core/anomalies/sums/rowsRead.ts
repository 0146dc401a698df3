import { rowsOfCustomer } from "../customers/customerRows";
import { isUnread, valuesOf } from "./sources";
import { isDays, type Tally } from "./tally";

/** A customer's rows that count, what each adds, and which say nothing that is understood. */
export interface RowsRead {
  readonly of: (customer: number) => Int32Array;
  readonly added: (row: number) => number;
  readonly unread: (row: number) => boolean;
  /** What the rows add that name no customer. */
  readonly ofNobody: readonly number[];
}

export function rowsRead(tally: Tally, today: number): RowsRead {
  const { source, measure } = tally;
  const value = valuesOf(source, measure, today);
  const weight = weightsOf(tally);
  const added = isDays(measure) ? value : (row: number) => value(row) * weight(row);
  const ofNobody: number[] = [];
  for (let row = 0; row < source.links.length; row++) if (source.links[row] === -1) ofNobody.push(added(row));
  return {
    ofNobody,
    added,
    of: (customer) => rowsOfCustomer(source.rows, customer).filter((row) => weight(row) !== 0),
    unread: isUnread(source, measure),
  };
}

/** How a row counts. */
function weightsOf({ counted }: Tally): (row: number) => number {
  if (counted === null) return () => 1;
  const { keys, weights } = counted;
  return (row) => {
    const code = keys.codes[row] ?? -1;
    return weights[code < 0 ? weights.length - 1 : code] ?? 0;
  };
}
