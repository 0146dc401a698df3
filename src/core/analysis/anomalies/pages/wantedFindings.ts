import type { Found } from "../../../anomalies/findings/found";
import type { TableKey } from "../../../anomalies/rule/hit";
import type { Role } from "../../../sheets/fields";
import type { Book } from "../../../tables/table";
import { rowsOfCustomer } from "../../book/customerRow";
import type { GateRef } from "../../tiering/views/gateRef";
import { type FindingProgress, rowsOfTurn } from "../list/findingProgress";
import type { WantedFindings } from "../views/findingViews";

/** The findings a line of the check before tiers is about. */
export type OfGate = (found: readonly Found[], gate: GateRef) => readonly Found[];

/** What findings can be told apart by. */
interface Told {
  readonly book: Book;
  readonly found: readonly Found[];
  /** How 问题清单 stands to them; null without the list. */
  readonly known: FindingProgress | null;
  readonly ofGate: OfGate;
}

/** The findings of a line of the gate, of a turn since the last inspection, of a customer; all where nothing is asked. */
export function wantedFindings(
  { book, found, known, ofGate }: Told,
  { since, customer, gate }: WantedFindings,
): readonly Found[] {
  if (gate !== undefined) return ofGate(found, gate);
  const turned = since === undefined || known === null ? found : inTurn(found, rowsOfTurn(known, since));
  return customer === undefined ? turned : ofCustomer(turned, rowsOfCustomer(book, customer));
}

/** What was found, less the rows that did not take the turn. */
function inTurn(found: readonly Found[], rows: ReadonlyMap<Found, ReadonlySet<number>>): readonly Found[] {
  return found.flatMap((one) => {
    const of = rows.get(one);
    return of ? [{ ...one, rows: one.rows.filter((row) => of.has(row)) }] : [];
  });
}

function ofCustomer(
  found: readonly Found[],
  rows: Readonly<Record<Role, ReadonlySet<number>>>,
): readonly Found[] {
  return found.map((one) => ({ ...one, rows: one.rows.filter((row) => isOneOf(rows, one.role, row)) }));
}

/** Of a customer are what its own row and its records say; what sheets only inspected say is told of the sheet. */
export function isOneOf(
  rows: Readonly<Partial<Record<TableKey, ReadonlySet<number>>>>,
  key: TableKey,
  row: number,
): boolean {
  return rows[key]?.has(row) ?? false;
}
