import type { ImportedSheet } from "../../imports/customers/importedSheet";
import type { ImportRun } from "../../imports/importRun";
import { missingColumns } from "../../imports/lists/targets";
import type { ImportChoice } from "../../imports/rows/importChoice";
import { type ImportTarget, specOf } from "../../imports/rows/importTarget";
import type { RowDraft } from "../../imports/rows/rowDraft";
import type { Language } from "../../sheets/words";
import type { ImportTargetView } from "./importViews";

/** What the user chose, and reads in. */
interface Wish {
  readonly choice: ImportChoice;
  readonly language: Language;
}

/** What comes to one standard sheet, or to the team's own list; none where no sheet of the import goes there. */
export function targetView(
  role: ImportTarget,
  run: ImportRun,
  sheets: readonly ImportedSheet[],
  { choice, language }: Wish,
): readonly ImportTargetView[] {
  const own = sheets.filter((sheet) => sheet.role === role);
  if (own.length === 0) return [];
  const drafts = own.flatMap((sheet) => sheet.drafts.map(({ draft }) => draft));
  return [
    {
      role,
      rows: drafts.length,
      ...placeOf(role, run, drafts, { choice, language }),
      issued: own.reduce((sum, sheet) => sum + sheet.issued, 0),
      named: role === "customers" ? namedOnly(own) : 0,
    },
  ];
}

type Target = Pick<ImportTargetView, "sheet" | "adopted" | "left" | "leftRows" | "notesCome" | "newColumns">;

function placeOf(
  role: ImportTarget,
  run: ImportRun,
  drafts: readonly RowDraft[],
  { choice, language }: Wish,
): Target {
  const adopted = run.adopted(role, choice);
  if (adopted) {
    const { list, writer } = adopted;
    const kept = drafts.map((draft) => writer.left(draft)).filter((keys) => keys.length > 0);
    const keys = new Set(kept.flat());
    const left = specOf[role].columns
      .filter(({ key }) => keys.has(key))
      .map(({ heading }) => heading[language]);
    const notesCome = writer.notes?.comes === true;
    const place = { sheet: list.mapping.sheet, adopted: true };
    return { ...place, left, leftRows: kept.length, notesCome, newColumns: [] };
  }
  const table = run.targets.get(role);
  const needed = new Set(drafts.flatMap((draft) => [...draft.finished().keys()]));
  const added = table ? missingColumns(table, needed) : [];
  const newColumns = table ? added.map(({ heading }) => heading[table.language]) : [];
  return { sheet: table?.sheet ?? null, adopted: false, left: [], leftRows: 0, notesCome: false, newColumns };
}

/** Rows of customers from sheets that are no lists of customers. */
function namedOnly(sheets: readonly ImportedSheet[]): number {
  return sheets.reduce(
    (sum, { mapping, drafts }) => sum + (mapping.role === "customers" ? 0 : drafts.length),
    0,
  );
}
