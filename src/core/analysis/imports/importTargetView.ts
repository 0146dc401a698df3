import type { ImportedSheet } from "../../imports/importedSheet";
import type { ImportRun } from "../../imports/importRun";
import type { ImportTarget } from "../../imports/importTarget";
import { missingColumns } from "../../imports/targets";
import type { ImportTargetView } from "./importViews";

/** What comes to one standard sheet; none where no sheet of the import goes there. */
export function targetView(
  role: ImportTarget,
  { targets }: ImportRun,
  sheets: readonly ImportedSheet[],
): readonly ImportTargetView[] {
  const own = sheets.filter((sheet) => sheet.role === role);
  const drafts = own.flatMap((sheet) => sheet.drafts);
  const table = targets.get(role);
  if (own.length === 0) return [];
  const needed = new Set(drafts.flatMap(({ draft }) => [...draft.finished().keys()]));
  const added = table ? missingColumns(table, needed) : [];
  return [
    {
      role,
      sheet: table?.sheet ?? null,
      rows: drafts.length,
      newColumns: table ? added.map(({ heading }) => heading[table.language]) : [],
      issued: own.reduce((sum, sheet) => sum + sheet.issued, 0),
      named: role === "customers" ? namedOnly(own) : 0,
    },
  ];
}

/** Rows of customers from sheets that are no lists of customers. */
function namedOnly(sheets: readonly ImportedSheet[]): number {
  return sheets.reduce(
    (sum, { mapping, drafts }) => sum + (mapping.role === "customers" ? 0 : drafts.length),
    0,
  );
}
