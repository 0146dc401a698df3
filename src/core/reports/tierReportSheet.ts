import type { Change } from "../changes/patch";
import type { SheetBlueprint } from "../sheets/blueprint";
import type { HeldSheet } from "../templates/uninstall";
import { reportCells } from "./reportCells";
import { widths } from "./reportLayout";
import { reportCharts, reportFormats } from "./reportLooks";
import type { TierReportFacts } from "./tierReport";

/** 分级报告 as it stands in the workbook. */
export interface HeldReport extends HeldSheet {
  readonly sheet: string;
}

/** 分级报告: one printed page of one run, plain values and two charts. */
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
    charts: reportCharts(facts.language),
  };
}

/** The report written, in the place of an earlier one; undoing it brings back what that one held. */
export function reportChanges(sheet: SheetBlueprint, held: HeldReport | null): readonly Change[] {
  const added: Change = { kind: "add-sheet", sheet };
  if (held === null) return [added];
  const before: SheetBlueprint = { ...sheet, name: held.sheet, cells: [held.cells] };
  return [{ kind: "remove-sheet", sheet: held.sheet, contents: held.contents, held: before }, added];
}
