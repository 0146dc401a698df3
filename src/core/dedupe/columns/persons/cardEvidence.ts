import type { Table } from "../../../tables/table";
import type { ValueEvidence } from "../values/valueEvidence";
import { otherText } from "../values/valueKinds";
import { type CardColumn, cardColumn, isCardHeading } from "./identityCards";

export type CardEvidence = Omit<ValueEvidence, "column" | "kind"> & { readonly column: CardColumn };

/** The numbers of identity cards, under whatever field they were taken for. */
export function cardEvidence(table: Table): CardEvidence | null {
  const found = table.columns.find(
    ({ field, heading }) => (otherText.has(field) || field === "number") && isCardHeading(heading),
  );
  if (found === undefined) return null;
  const { field, heading, cells } = found;
  return { field, heading, cells, column: cardColumn(cells, table.rowCount) };
}
