import fs from "node:fs";
import path from "node:path";
import type { Options } from "../../src/batch/asked/options";
import { stopwatch } from "../../src/batch/measures/stopwatch";
import { reportSchema } from "../../src/batch/report/report";
import { run } from "../../src/batch/run/run";
import { definitionsVersion } from "../../src/core/templates/sheets/definitionsVersion";
import { templateKey, templateStampOf } from "../../src/core/templates/sheets/templateStamp";
import { readXlsx } from "../../src/host/files/workbook/readXlsx";
import { createHeadlessModel } from "../../src/host/model/univer/createHeadlessModel";
import type { WorkbookModel } from "../../src/host/model/workbookModel";
import type { WorkbookSnapshot } from "../../src/host/model/workbookSnapshot";
import { attachInProcess, type InProcessHost } from "../../src/host/transports/inProcess";
import { listOperations } from "../../src/workbook/journal/journal";
import { readSettings } from "../../src/workbook/ledger/settings";
import { undoOperation } from "../../src/workbook/undoOperation";

const parts = { openMs: 0, readMs: 0, inspectMs: 0, dedupeMs: 0, tierMs: 0, writeMs: 0, saveMs: 0 };
const folder = path.resolve(__dirname, "../fixtures/workbooks");

const options: Options = {
  input: "",
  out: null,
  report: null,
  jobs: null,
  asOf: "2024-09-30",
  apply: "none",
  columns: [],
  language: "zh-CN",
  scheme: null,
};

/** Every value, formula (not its result, which the host works out anew) and number format of the first sheets. */
function contentOf(book: WorkbookSnapshot, names: readonly string[]) {
  return names.map((name) => {
    const cells = book.sheets.find((sheet) => sheet.name === name)?.cells ?? new Map();
    const lines: string[] = [];
    for (const [row, line] of cells) {
      for (const [column, cell] of line) {
        if (cell.value === "" && cell.formula === undefined) continue;
        lines.push(JSON.stringify([row, column, cell.formula ?? cell.value, cell.numberFormat ?? "General"]));
      }
    }
    return [name, lines.sort()];
  });
}

const file = "dev-en.xlsx";

describe("a headless run", () => {
  let model: WorkbookModel;
  let host: InProcessHost;
  let names: readonly string[];

  beforeEach(() => {
    const snapshot = readXlsx(fs.readFileSync(path.join(folder, file)), file);
    names = snapshot.sheets.map((sheet) => sheet.name);
    model = createHeadlessModel(snapshot);
    host = attachInProcess(model);
  });
  afterEach(() => {
    host.detach();
    model.dispose();
  });

  it("notes how the standard sheets were set up, as the pane does", async () => {
    await run({ ...options, jobs: ["install"], apply: "safe" }, stopwatch(parts), () => {});
    expect(templateStampOf((await readSettings()).get(templateKey))).toEqual({
      version: definitionsVersion,
      profile: "standard",
      goals: [],
      language: "zh-CN",
    });
  });

  it("proposes without touching the workbook, and its report keeps the contract", async () => {
    const before = contentOf(model.snapshot(), names);
    const results = await run(options, stopwatch(parts), () => {});
    const { syncs, requestBytes, responseBytes } = host.counters();
    const report = {
      version: 1,
      input: file,
      asOf: options.asOf,
      ...results,
      timings: parts,
      traffic: {
        syncs,
        largestRequestBytes: requestBytes.largest,
        largestResponseBytes: responseBytes.largest,
      },
    };
    expect(() => reportSchema.parse(report)).not.toThrow();
    expect(results.clusters.length).toBeGreaterThan(10);
    expect(results.findings.filter((finding) => finding.severity === "error").length).toBeGreaterThan(50);
    expect(new Set(results.tiers.map((row) => row.tier))).toEqual(
      new Set(["core", "potential", "regular", "lost", "prospect", "new"]),
    );
    expect(contentOf(model.snapshot(), names)).toEqual(before);
    expect(model.sheets().map((sheet) => sheet.name)).toEqual(names);
  }, 60_000);

  it("writes the safe proposals, and undoing every operation gives the first workbook back cell for cell", async () => {
    const before = contentOf(model.snapshot(), names);
    const results = await run({ ...options, apply: "safe", out: "out.xlsx" }, stopwatch(parts), () => {});
    expect(results.conflicts).toBe(0);
    expect(results.patch.rowsRemoved).toBeGreaterThan(5);
    expect(contentOf(model.snapshot(), names)).not.toEqual(before);

    const operations = (await listOperations()).filter((operation) => operation.state === "done");
    expect(operations.map((operation) => operation.operation)).toEqual(["correct", "merge", "tier"]);
    for (const { id } of [...operations].reverse()) {
      const undone = await undoOperation(id, { author: "test", language: "zh-CN", edited: "ask" });
      expect(undone.kind).toBe("undone");
    }
    await model.settled();
    expect(contentOf(model.snapshot(), names)).toEqual(before);
  }, 120_000);
});
