import type { Found } from "../../../anomalies/findings/found";
import { nameFields } from "../../../sheets/fieldGroups";
import type { Field } from "../../../sheets/fields";
import type { Table } from "../../../tables/table";
import type { DealReading } from "../../../tiering/deals/dealsOf";
import type { Scheme } from "../../../tiering/scheme/scheme";
import { serialOfIsoDay } from "../../../values/dates/serialDay";
import { type BookContext, schemeOf } from "../../context/bookContext";
import { dealsAt } from "../input/dealsAt";
import type { GateCause, GateRef } from "../views/gateRef";
import { weighs } from "./doubtfulDeals";

/** Columns that can be the reason why a transaction does not count. */
const fieldsBehind: Readonly<Record<Exclude<GateCause, "doubtful">, readonly Field[]>> = {
  noAmount: ["amount"],
  noDate: ["dealtOn"],
  unknownCustomer: nameFields,
  otherKind: ["dealType", "orderStatus"],
};

/** What an inspection found in the transactions a line counts: of the columns the line is about, or of whole rows. */
export function gateFindings(
  table: Table,
  found: readonly Found[],
  reading: Pick<DealReading, "countsFor" | "obstacleOf">,
  cause: GateCause,
): readonly Found[] {
  const ofDeals = found.filter(({ role }) => role === "transactions");
  if (cause === "doubtful")
    return within(
      ofDeals.filter((one) => weighs(one, table)),
      (row) => reading.countsFor(row) >= 0,
    );
  const fields: readonly Field[] = fieldsBehind[cause];
  const isBehind = ({ column }: Found) => {
    const field = column === null ? undefined : table.columns[column]?.field;
    return column === null || (field !== undefined && fields.includes(field));
  };
  return within(ofDeals.filter(isBehind), (row) => reading.obstacleOf(row) === cause);
}

function within(found: readonly Found[], isMeant: (row: number) => boolean): readonly Found[] {
  return found
    .map((one) => ({ ...one, rows: one.rows.filter(isMeant) }))
    .filter(({ rows }) => rows.length > 0);
}

/** Asks for the findings behind lines; the transactions are read once a line and day, not with every page of a list. */
export function gateFindingsOf(context: BookContext, schemeNow: () => Scheme | undefined) {
  let last: { readonly key: string; readonly found: readonly Found[] } | undefined;
  return (found: readonly Found[], gate: GateRef): readonly Found[] => {
    const scheme = schemeNow() ?? schemeOf(context);
    const key = JSON.stringify([gate, scheme]);
    if (last?.key !== key) {
      const reading = dealsAt(context, serialOfIsoDay(gate.asOf), scheme);
      last = { key, found: gateFindings(context.book.transactions, found, reading, gate.cause) };
    }
    return last.found;
  };
}
