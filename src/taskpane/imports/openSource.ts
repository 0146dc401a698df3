import type { SheetMapping } from "../../core/adopt/mapping";
import { importTargets } from "../../core/imports/importTarget";
import { headOfGrid } from "../../core/imports/readCsv";
import { wholeSheets } from "../../core/imports/wholeSheets";
import type { SheetId } from "../../core/sheets/column";
import type { Language } from "../../core/sheets/words";
import { findOwnSheets } from "../../core/templates/ownSheets";
import type { ImportFile } from "../session/drafts";
import type { Road } from "../session/readBook";
import type { Control } from "../session/workbookGateway";

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
    ({ sheet, role }) => role !== null && (file || !own.some((each) => each.sheet === sheet)),
  );
  const setup = await gateway.readSetup(heads, file ? [] : sources, day);
  await analysis.call("openImport", [{ sources, heads, language, day }, setup]);
  const sheets = file ? targets : [...sources.map(({ sheet }) => sheet), ...targets];
  await gateway.readRows(
    wholeSheets(heads, sheets),
    (grid) => analysis.call("addImportRows", [grid]),
    control,
  );
  if (file) await analysis.call("addImportRows", [file.grid]);
  return file ? recognised : sources;
}

/** The standard sheets rows are copied to; of the others nothing has to be read. */
function isTarget(id: SheetId): boolean {
  return importTargets.some((target) => target === id);
}

function chosenOf({ grid: { sheet }, role, headerRow }: ImportFile) {
  return role === null ? [] : [{ sheet, role, ...(headerRow === null ? {} : { headerRow }) }];
}
