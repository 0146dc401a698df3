import type { Change, Patch } from "../changes/patch";
import { words } from "../sheets/column";
import type { Language } from "../sheets/words";
import type { SheetContext } from "../templates/columnBlueprint";
import type { StructureTable } from "../templates/structureTables";
import type { ImportedSheet } from "./importedSheet";
import { type ImportTarget, importTargets } from "./importTarget";
import { additionsTo } from "./targets";

const reason = words("导入", "Import");

/** Every new row, under the standard sheet of its kind. Sheets that are not installed get nothing. */
export function importPatch(
  sheets: readonly ImportedSheet[],
  targets: ReadonlyMap<ImportTarget, StructureTable>,
  context: SheetContext,
  language: Language,
): Patch {
  const changes = importTargets.flatMap((role): readonly Change[] => {
    const table = targets.get(role);
    const rows = sheets.filter((sheet) => sheet.role === role).flatMap(({ drafts }) => drafts);
    return table
      ? additionsTo(
          table,
          rows.map(({ draft }) => draft.finished()),
          context,
        )
      : [];
  });
  const filled = sheets.filter(({ drafts }) => drafts.length > 0);
  const names = [...new Set(filled.map(({ mapping }) => mapping.sheet))];
  const separator = language === "zh-CN" ? "、" : ", ";
  return { operation: "import", reason: `${reason[language]} ${names.join(separator)}`.trim(), changes };
}
