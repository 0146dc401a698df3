import type { ColumnGroup } from "../column";
import { columnsOfGroup } from "../columnRows";
import { words } from "../words";

/** 来源行: where an imported row stands on the sheet or file it was copied from. */
export function sourceRowColumns(group: ColumnGroup) {
  return columnsOfGroup(group, [
    [
      "sourceRow",
      "来源行",
      "Source row",
      "text",
      20,
      {
        comes: "import",
        prompt: words(
          "导入时写入：来源表和行号。再次导入时凭它认出已导入的行。",
          "Written by the import: sheet and row. A later import knows its rows by it.",
        ),
      },
    ],
  ]);
}
