import type { NamedCustomer, RowDraft } from "../rows/rowDraft";
import { isCollectiveName } from "./collectiveName";

/** Whom a row means: the company before the person who ordered there, its whole name before a short one; null = nobody. */
export function nameMeant({ named }: RowDraft): string | null {
  const meant = named.filter(({ column, name }) => !isCollectiveName(name, column.field ?? "companyName"));
  const [first] = meant.toSorted((a, b) => rankOf(a) - rankOf(b));
  return first?.name ?? null;
}

function rankOf({ column: { field } }: NamedCustomer): number {
  if (field === "companyName") return 0;
  return field === "shortName" ? 2 : 1;
}
