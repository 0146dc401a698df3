import { headDictionaries } from "../../sheets/dictionaryWords";
import type { SheetHead } from "../../sheets/grid";
import { tierReportName } from "../../sheets/standard/tierReportName";
import { languages, type Words } from "../../sheets/words";
import type { OwnArea } from "../naming/ownArea";
import { dictionarySheetName } from "../sheets/dictionarySheet";
import { guideSheetName, guideTitle } from "../sheets/guideSheet";
import { regionHeadings, regionSheetName } from "../sheets/regionSheet";

/** A sheet of ours without a table: its name, and the first row of it, 1-based, in which we are known; null: it is none. */
interface Titled {
  readonly id: OwnArea["id"];
  readonly name: Words;
  readonly begins: (rows: readonly (readonly string[])[]) => number | null;
}

/** Where its title stands no more, somebody made the sheet his own. */
const underTitle =
  (title: Words): Titled["begins"] =>
  (rows) =>
    rows.some((row) => languages.some((language) => row[0]?.startsWith(title[language]))) ? 1 : null;

const titled: readonly Titled[] = [
  { id: "guide", name: guideSheetName, begins: underTitle(guideTitle) },
  {
    id: "dictionaries",
    name: dictionarySheetName,
    begins: (rows) => rows.findIndex(headDictionaries) + 1 || null,
  },
  {
    id: "regions",
    name: regionSheetName,
    begins: ([headings = []]) => (regionHeadings.every((one, at) => headings[at] === one) ? 1 : null),
  },
  { id: "tierReport", name: tierReportName, begins: underTitle(tierReportName) },
];

/** Rows at the head of a sheet among which it says what it is. */
const looked = 6;

/** A sheet named as one of ours is ours if it begins so: 字典 and 使用说明 are what teams call sheets of their own. */
export function titledArea({ sheet, head, lastRow, lastColumn }: SheetHead): readonly OwnArea[] {
  const own = titled.find(({ name }) =>
    languages.some((language) => sheet === name[language] || sheet.startsWith(`${name[language]} (`)),
  );
  const rows = head.rows.slice(0, looked).map((row) => row.map((cell) => String(cell).trim()));
  const found = own?.begins(rows) ?? null;
  if (own === undefined || found === null) return [];
  const firstRow = head.firstRow + found - 1;
  return [
    {
      id: own.id,
      sheet,
      table: "",
      firstRow,
      firstColumn: 0,
      rows: Math.max(0, lastRow - firstRow + 1),
      columns: lastColumn + 1,
    },
  ];
}
