import type { Change } from "../changes/patch";
import type { CellBlock, SheetBlueprint } from "../sheets/blueprint";
import { languages } from "../sheets/words";
import type { HeldSheet } from "../templates/uninstall";
import { reportCells } from "./reportCells";
import { rowOf, widths } from "./reportLayout";
import { reportCharts, reportFormats } from "./reportLooks";
import { reportWords } from "./reportWords";
import type { TierReportFacts } from "./tierReport";

/** 分级报告 as it stands in the workbook. */
export interface HeldReport extends HeldSheet {
  readonly sheet: string;
}

/** 分级报告: one printed page of one run, plain values and charts over them. */
export function tierReportSheet(name: string, facts: TierReportFacts): SheetBlueprint {
  return {
    name,
    visibility: "visible",
    tabColor: "#8764B8",
    columnWidths: widths,
    freeze: { rows: 0, columns: 0 },
    formats: reportFormats(),
    cells: reportCells(facts),
    tables: [],
    validations: [],
    conditionalFormats: [],
    print: { landscape: false, titleRows: 0, onePage: true },
    charts: reportCharts(facts.language, facts.comparedWith === null),
  };
}

/** The report written, in the place of an earlier one; undoing it brings back what that one held. */
export function reportChanges(
  name: string,
  facts: TierReportFacts,
  held: HeldReport | null,
): readonly Change[] {
  const sheet = tierReportSheet(name, facts);
  const added: Change = { kind: "add-sheet", sheet };
  if (held === null) return [added];
  const charts = reportCharts(facts.language, tellsNoMoves(held.cells));
  const before: SheetBlueprint = { ...sheet, name: held.sheet, cells: [held.cells], charts };
  return [{ kind: "remove-sheet", sheet: held.sheet, contents: held.contents, held: before }, added];
}

/** Whether a written report is that of a first run. */
function tellsNoMoves({ row, values }: CellBlock): boolean {
  const said = values[rowOf.migration + 2 - row]?.[0];
  return languages.some((language) => reportWords.movesLater[language] === said);
}
