import type { SheetMapping } from "../../core/adopt/mapping/mapping";
import type { RecogniseOptions } from "../../core/adopt/recogniseSheets";
import { importTargets } from "../../core/imports/rows/importTarget";
import { headOfGrid } from "../../core/imports/source/readCsv";
import { isSource } from "../../core/imports/source/sourceSheet";
import { wholeSheets } from "../../core/imports/source/wholeSheets";
import type { SheetId } from "../../core/sheets/column";
import type { SheetHead } from "../../core/sheets/grid";
import type { Language } from "../../core/sheets/words";
import type { OwnArea } from "../../core/templates/naming/ownArea";
import { findOwnSheets } from "../../core/templates/own/ownSheets";
import type { Road } from "../session/gateway/readBook";
import type { Control } from "../session/gateway/workbookGateway";
import type { ImportFile } from "../session/state/drafts";

interface Opening {
  /** Null: from the sheets of the workbook. */
  readonly file: ImportFile | null;
  readonly language: Language;
  readonly day: string;
}

/** Reads what is to be imported, and the standard sheets it goes to, into the analysis. Answers the sources. */
export async function openSource(
  { gateway, analysis }: Road,
  { file, language, day }: Opening,
  control: Control,
): Promise<readonly SheetMapping[]> {
  const [heads, adopted] = await Promise.all([gateway.readHeads(), gateway.adopted()]);
  const own = findOwnSheets(heads);
  const targets = own.filter(({ id }) => isTarget(id)).map(({ sheet }) => sheet);
  const known = { ...adopted, imported: [] };
  const recognised = file
    ? await analysis.call("recognise", [[headOfGrid(file.grid)], { ...known, chosen: chosenOf(file) }])
    : await analysis.call("recognise", [heads, known]);
  const sources = recognised.filter(
    (mapping) => isSource(mapping) && (file || !own.some(({ sheet }) => sheet === mapping.sheet)),
  );
  const setup = await gateway.readSetup(heads, file ? [] : sources, day);
  const lists = file ? await ownLists(heads, own, known, analysis) : [];
  await analysis.call("openImport", [{ sources, heads, adopted: lists, language, day }, setup]);
  const more = file ? lists : sources;
  const sheets = [...more.map(({ sheet }) => sheet), ...targets];
  await gateway.readRows(
    wholeSheets(heads, sheets),
    (grid) => analysis.call("addImportRows", [grid]),
    control,
  );
  if (file) await analysis.call("addImportRows", [file.grid]);
  return file ? recognised : sources;
}

/** The lists the team keeps in the workbook itself: rows of a file go there where no standard sheet is kept. */
async function ownLists(
  heads: readonly SheetHead[],
  own: readonly OwnArea[],
  known: RecogniseOptions,
  analysis: Road["analysis"],
): Promise<readonly SheetMapping[]> {
  const recognised = await analysis.call("recognise", [heads, known]);
  return recognised.filter(
    ({ sheet, role, hidden }) => role !== null && !hidden && !own.some((each) => each.sheet === sheet),
  );
}

/** The standard sheets rows are copied to; of the others nothing has to be read. */
function isTarget(id: SheetId): boolean {
  return importTargets.some((target) => target === id);
}

function chosenOf({ grid: { sheet }, role, headerRow }: ImportFile) {
  return role === null ? [] : [{ sheet, role, ...(headerRow === null ? {} : { headerRow }) }];
}
