import type { Found } from "../../anomalies/findings/found";
import { severities } from "../../anomalies/rule/hit";
import type { CellChange, Change, Patch } from "../../changes/patch";
import type { ColumnBlueprint } from "../../sheets/blueprint";
import { marksHeading } from "../../sheets/sheetLayout";
import type { Language } from "../../sheets/words";
import { words } from "../../sheets/words";
import { rowIdentity } from "../../tables/rows/rowIdentity";
import type { Table } from "../../tables/table";
import type { BookContext, LaidOutSheet } from "../context/bookContext";
import { columnBeside, rightEdge } from "../sheets/columnBeside";
import { severityWords } from "./list/findingRow";

const reason = words("异常标注", "Mark findings");
const cleared = words("清除异常标注", "Clear marks");

/** Words in one mark; the list and the pane have the rest. */
const mostNamed = 3;

/**
 * Short words beside every row with errors or warnings, in a column of their own: colours come from what the cells say,
 * so that no format of the user's is touched. No findings = all marks are cleared, and their column goes.
 */
export function markPatch(context: BookContext, found: readonly Found[], language: Language): Patch {
  const changes = (context.sheets ?? []).flatMap((sheet) => sheetChanges(context, sheet, found, language));
  return { operation: "findings", reason: (found.length === 0 ? cleared : reason)[language], changes };
}

function sheetChanges(
  { book }: BookContext,
  sheet: LaidOutSheet,
  found: readonly Found[],
  language: Language,
): readonly Change[] {
  const { mapping, layout } = sheet;
  if (mapping.role === null) return [];
  const table = book[mapping.role];
  const wanted = marksOf(table, mapping.role, found, language);
  const position = table.sheets.indexOf(mapping.sheet);
  const at = layout.marks?.column ?? rightEdge(sheet);
  const cells: CellChange[] = [];
  for (let row = 0; row < table.rowCount; row++) {
    if (table.sheetOf[row] !== position) continue;
    const before = layout.marks?.cells[(table.sheetRow[row] ?? 0) - layout.marks.firstRow] ?? "";
    const after = wanted.get(row) ?? "";
    if (before === after) continue;
    const heading = marksHeading[language];
    const identity = rowIdentity(table, row);
    cells.push({ kind: "set-cell", row: identity, column: at, heading, field: null, before, after });
  }
  if (layout.marks && found.length === 0) return [...cells, withoutMarks(sheet, at, language)];
  if (cells.length === 0 || layout.marks) return cells;
  return [columnBeside(sheet, at, blueprint(language)), ...cells];
}

/** The column goes the way it came, under the heading it was given in whatever language. */
function withoutMarks(sheet: LaidOutSheet, at: number, language: Language): Change {
  const { heading = marksHeading[language] } =
    sheet.mapping.columns.find(({ column }) => column === at) ?? {};
  return { ...columnBeside(sheet, at, { ...blueprint(language), heading }), kind: "remove-part" };
}

/** Errors first; of each rule its name once. */
function marksOf(
  table: Table,
  role: Table["role"],
  found: readonly Found[],
  language: Language,
): ReadonlyMap<number, string> {
  const titles = new Map<number, string[]>();
  const worst = new Map<number, string>();
  const ordered = found
    .filter((one) => one.role === role && one.severity !== "info")
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  for (const { rule, severity, rows } of ordered) {
    for (const row of rows) {
      const known = titles.get(row) ?? [];
      const title = rule.words[language].title;
      if (!known.includes(title)) known.push(title);
      titles.set(row, known);
      if (!worst.has(row)) worst.set(row, severityWords[severity][language]);
    }
  }
  return new Map(
    [...titles]
      .filter(([row]) => row < table.rowCount)
      .map(([row, names]) => [row, markText(worst.get(row) ?? "", names, language)]),
  );
}

function markText(severity: string, names: readonly string[], language: Language): string {
  const shown = names.slice(0, mostNamed);
  const more = names.length - shown.length;
  return language === "zh-CN"
    ? `${severity}：${shown.join("；")}${more > 0 ? `（另 ${more} 项）` : ""}`
    : `${severity}: ${shown.join("; ")}${more > 0 ? ` (+${more})` : ""}`;
}

function blueprint(language: Language): ColumnBlueprint {
  return {
    heading: marksHeading[language],
    width: 34,
    numberFormat: "@",
    fill: "#FDE7E9",
    fontColor: "#751D1F",
    wrap: false,
    formula: null,
    validation: null,
    highlights: [
      { text: severityWords.error[language], fill: "#FDE7E9", fontColor: "#A4262C" },
      { text: severityWords.warning[language], fill: "#FFF4CE", fontColor: "#7A5B00" },
    ],
  };
}
