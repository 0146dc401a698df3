import fs from "node:fs";
import path from "node:path";
import { readXlsx } from "../../src/host/files/workbook/readXlsx";
import { createHeadlessModel } from "../../src/host/model/univer/createHeadlessModel";
import type { WorkbookModel } from "../../src/host/model/workbookModel";
import type { WorkbookSnapshot } from "../../src/host/model/workbookSnapshot";
import { attachInProcess, type InProcessHost } from "../../src/host/transports/inProcess";
import { applyPatch } from "../../src/workbook/applyPatch";
import { undoOperation } from "../../src/workbook/undoOperation";
import { everything, installStandard, openImportOfBook, writing } from "./importBook";

const folder = path.resolve(__dirname, "../fixtures/workbooks");
const file = "dev-hostile.xlsx";
/** Without its 3,217 deals: a host without threads takes a minute to work them out. All sheets are in test/core/imports/hostile. */
const chosen = ["客户 名录(总表)"];

/** Every value, formula and number format that is not the log of the changes themselves. */
function contentOf(book: WorkbookSnapshot): ReadonlyMap<string, readonly string[]> {
  const sheets = book.sheets.filter(({ name }) => name !== "变更日志");
  return new Map(
    sheets.map(({ name, cells }) => {
      const lines: string[] = [];
      for (const [row, line] of cells)
        for (const [column, { value, formula }] of line)
          if (value !== "" || formula !== undefined)
            lines.push(JSON.stringify([row, column, formula ?? value]));
      return [name, lines.sort()];
    }),
  );
}

describe("importing dev-hostile.xlsx through office.js", () => {
  let model: WorkbookModel;
  let host: InProcessHost;
  beforeAll(() => {
    const book = readXlsx(fs.readFileSync(path.join(folder, file)), file);
    const sheets = book.sheets.filter(({ name }) => chosen.includes(name));
    model = createHeadlessModel({ ...book, sheets, activeSheetId: sheets[0]?.id ?? "" });
    host = attachInProcess(model);
  });
  afterAll(() => {
    host.detach();
    model.dispose();
  });

  it("adds every record once, leaves the sources alone, and is taken back cell for cell", async () => {
    const original = contentOf(model.snapshot());
    await installStandard("compact");
    await model.settled();
    const installed = contentOf(model.snapshot());

    const first = await openImportOfBook("2024-09-30", chosen);
    const summary = first.analysis.importPreview(everything);
    const applied = await applyPatch(first.analysis.importPatch(), writing);
    expect(applied.conflicts).toEqual([]);
    expect(applied.written.rowsAdded).toBe(332);
    expect(summary.targets.map(({ rows }) => rows)).toEqual([332]);
    await model.settled();
    const imported = contentOf(model.snapshot());
    for (const [name, lines] of original) expect([name, imported.get(name)]).toEqual([name, lines]);

    const again = await openImportOfBook("2024-10-01", chosen);
    const repeated = again.analysis.importPreview(everything);
    expect(repeated.sheets.map(({ added, known }) => [added, known])).toEqual([[0, 332]]);
    expect(again.analysis.importPatch().changes).toEqual([]);

    const undone = await undoOperation(applied.operationId ?? 0, { ...writing, edited: "ask" });
    expect(undone.kind).toBe("undone");
    await model.settled();
    expect(contentOf(model.snapshot())).toEqual(installed);
  }, 240_000);
});
