import type { SheetMapping } from "../../core/adopt/mapping";
import type { BookSummary } from "../../core/analysis/views";
import type { AnalysisClient } from "./analysisClient";
import type { Control, WorkbookGateway } from "./workbookGateway";

/** The heads of all sheets, recognised: saved mappings win over what is found (the user made them). */
export async function recogniseBook(
  gateway: WorkbookGateway,
  analysis: AnalysisClient,
): Promise<readonly SheetMapping[]> {
  const [heads, saved] = await Promise.all([gateway.readHeads(), gateway.savedMappings()]);
  const found = await analysis.call("recognise", [heads]);
  return found.map((mapping) =>
    withSaved(
      mapping,
      saved.find(({ sheet }) => sheet === mapping.sheet),
    ),
  );
}

/**
 * A saved mapping holds while its headings still stand where they stood; the rows are always today's.
 */
function withSaved(found: SheetMapping, saved: SheetMapping | undefined): SheetMapping {
  if (!saved || saved.columns.some((column) => !headingStands(found, column.column, column.heading)))
    return found;
  return {
    ...saved,
    lastDataRow: Math.max(found.lastDataRow, saved.firstDataRow - 1),
    columns: saved.columns.map((column) => {
      const samples = found.columns.find((other) => other.column === column.column)?.samples ?? [];
      return { ...column, samples, reason: { kind: "saved" } };
    }),
  };
}

function headingStands(found: SheetMapping, column: number, heading: string): boolean {
  return found.columns.some((other) => other.column === column && other.heading === heading);
}

/** Reads every recognised sheet into the analysis, slice by slice; the pane keeps none of it. */
export async function readBook(
  gateway: WorkbookGateway,
  analysis: AnalysisClient,
  mappings: readonly SheetMapping[],
  control: Control,
): Promise<BookSummary> {
  const recognised = mappings.filter(({ role }) => role !== null);
  await analysis.call("open", [recognised]);
  await gateway.readRows(recognised, (grid) => analysis.call("addRows", [grid]), control);
  return analysis.call("close", []);
}
