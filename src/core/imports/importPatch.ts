import type { Change, Patch } from "../changes/patch";
import type { Language } from "../sheets/words";
import { words } from "../sheets/words";
import type { SheetContext } from "../templates/sheets/columnBlueprint";
import type { ImportedSheet } from "./customers/importedSheet";
import type { ImportRun } from "./importRun";
import { adoptedChanges } from "./lists/adoptedChanges";
import { additionsTo } from "./lists/targets";
import type { ImportChoice } from "./rows/importChoice";
import { importTargets } from "./rows/importTarget";

const reason = words("导入", "Import");

/** Where rows go, and the words they are written in. */
interface Writing {
  readonly run: Pick<ImportRun, "targets" | "adopted">;
  readonly choice?: ImportChoice;
  readonly context: SheetContext;
  readonly language: Language;
}

/** Every new row, under the standard sheet of its kind. Sheets that are not installed get nothing; lists of the team's own come before them. */
export function importPatch(
  sheets: readonly ImportedSheet[],
  { run, choice, context, language }: Writing,
): Patch {
  const changes = importTargets.flatMap((role): readonly Change[] => {
    const table = run.targets.get(role);
    const rows = sheets.filter((sheet) => sheet.role === role).flatMap(({ drafts }) => drafts);
    const own = run.adopted(role, choice);
    if (own) {
      const cells = rows.map(({ draft }) => own.writer.cells(draft));
      return adoptedChanges(own.list, cells, own.writer.notes?.comes ? language : null);
    }
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
