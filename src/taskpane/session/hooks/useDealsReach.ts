import { useCallback } from "react";
import type { SheetMapping } from "../../../core/adopt/mapping/mapping";
import type { DayCells, DealsReach } from "../../../core/analysis/tiering/dealsReach";
import type { CellValue } from "../../../core/sheets/cell";
import type { Field } from "../../../core/sheets/fields";
import { knownMappings } from "../state/mappingFacts";
import { type Pane, usePane } from "./paneContext";
import { useAnswer } from "./useAnswer";

/** Asked once a reading of the workbook's heads and day: the column is read anew where the workbook is. */
const asked = new WeakMap<readonly SheetMapping[], Map<string, Promise<DealsReach | null>>>();

/**
 * How far the deals of the workbook reach, where they end long before a day; `reach` null where they do not, or where
 * nobody can tell. Of the sheets one column is read, before any job reads them whole. A day of null asks nothing.
 */
export function useDealsReach(asOf: string | null): {
  readonly reach: DealsReach | null;
  readonly isKnown: boolean;
} {
  const pane = usePane();
  const { gateway, analysis } = pane;
  const mappings = knownMappings(pane.session.book);
  const ask = useCallback(async () => {
    if (asOf === null || mappings === null) return { asOf, reach: null };
    const known = asked.get(mappings) ?? new Map<string, Promise<DealsReach | null>>();
    asked.set(mappings, known);
    const answer = known.get(asOf) ?? readReach({ gateway, analysis }, mappings, asOf);
    known.set(asOf, answer);
    answer.catch(() => known.delete(asOf));
    return { asOf, reach: await answer };
  }, [gateway, analysis, mappings, asOf]);
  const { value, problem } = useAnswer(ask);
  // While the sheets are looked at nobody can tell; until this day is answered for, the answer for another stands there.
  const isOpen = asOf !== null && pane.session.book.phase === "recognising";
  const own = value?.asOf === asOf && !isOpen ? value : null;
  return { reach: own?.reach ?? null, isKnown: own !== null || problem !== null };
}

async function readReach(
  { gateway, analysis }: Pick<Pane, "gateway" | "analysis">,
  mappings: readonly SheetMapping[],
  asOf: string,
): Promise<DealsReach | null> {
  const wanted = dayColumns(mappings);
  if (wanted.length === 0) return null;
  const cells = new Map(wanted.map(({ sheet }): [string, CellValue[]] => [sheet, []]));
  const control = { signal: new AbortController().signal, report: () => undefined, onWait: () => undefined };
  await gateway.readRows(
    wanted,
    async ({ sheet, rows }) => {
      for (const [cell = ""] of rows) cells.get(sheet)?.push(cell);
    },
    control,
  );
  const columns = wanted.flatMap(({ sheet, columns: [day] }): readonly DayCells[] => {
    if (!day?.field) return [];
    const { field, dateOrder } = day;
    return [{ field, cells: cells.get(sheet) ?? [], ...(dateOrder && { dateOrder }) }];
  });
  return analysis.call("dealsReach", [columns, asOf]);
}

/** The days of deals, or without deals those the customer list gives of the last ones; one column a sheet. */
function dayColumns(mappings: readonly SheetMapping[]): readonly SheetMapping[] {
  const only = (role: SheetMapping["role"], field: Field) =>
    mappings.flatMap((mapping) => {
      const day =
        mapping.role === role ? mapping.columns.find((column) => column.field === field) : undefined;
      return day ? [{ ...mapping, columns: [day] }] : [];
    });
  const hasDeals = mappings.some(({ role }) => role === "transactions");
  return hasDeals ? only("transactions", "dealtOn") : only("customers", "lastDealOn");
}
