import type { SheetMapping } from "../../../core/adopt/mapping/mapping";
import type { BookSummary } from "../../../core/analysis/context/views";
import type { SheetHead } from "../../../core/sheets/grid";
import type { AnalysisClient } from "./analysisClient";
import type { Control, WorkbookGateway } from "./workbookGateway";

/** Where rows are read from and where they go. */
export interface Road {
  readonly gateway: WorkbookGateway;
  readonly analysis: AnalysisClient;
}

export interface Recognised {
  readonly heads: readonly SheetHead[];
  readonly mappings: readonly SheetMapping[];
}

/** The heads of all sheets, recognised with what the user has said of them before. */
export async function recogniseBook({ gateway, analysis }: Road): Promise<Recognised> {
  const [heads, adopted] = await Promise.all([gateway.readHeads(), gateway.adopted()]);
  const mappings = await analysis.call("recognise", [heads, adopted]);
  return { heads, mappings: withHidden(mappings, heads) };
}

function withHidden(mappings: readonly SheetMapping[], heads: readonly SheetHead[]): readonly SheetMapping[] {
  const hidden = new Set(heads.filter(({ visible }) => !visible).map(({ sheet }) => sheet));
  return mappings.map((mapping) => (hidden.has(mapping.sheet) ? { ...mapping, hidden: true } : mapping));
}

/** Reads every recognised sheet into the analysis, slice by slice; the pane keeps none of it. */
export async function readBook(
  { gateway, analysis }: Road,
  { heads, mappings }: Recognised,
  today: string,
  control: Control,
): Promise<BookSummary> {
  await analysis.call("open", [mappings, await gateway.readSetup(heads, mappings, today)]);
  await gateway.readRows(mappings, (grid) => analysis.call("addRows", [grid]), control);
  return analysis.call("close", []);
}
