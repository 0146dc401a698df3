import fs from "node:fs";
import path from "node:path";
import { readLedger } from "../../src/batch/run/ledger";
import { createAnalysis } from "../../src/core/analysis/createAnalysis";
import type { Patch } from "../../src/core/changes/patch";
import { readXlsx } from "../../src/host/files/workbook/readXlsx";
import { createHeadlessModel } from "../../src/host/model/univer/createHeadlessModel";
import type { WorkbookModel } from "../../src/host/model/workbookModel";
import { attachInProcess, type InProcessHost } from "../../src/host/transports/inProcess";
import { applyPatch } from "../../src/workbook/applyPatch";

const folder = path.resolve(__dirname, "../fixtures/workbooks");
const apply = (patch: Patch) => applyPatch(patch, { author: "test", language: "zh-CN" });

/** Reads the open workbook as it stands and inspects it. */
async function inspected(asOf: string) {
  const analysis = createAnalysis();
  await readLedger(analysis, asOf, []);
  const summary = analysis.inspect({ language: "zh-CN", asOf }, () => undefined);
  return { analysis, summary };
}

describe.each(["dev-en.xlsx"])("the findings list of %s", (file) => {
  let model: WorkbookModel;
  let host: InProcessHost;

  beforeAll(() => {
    model = createHeadlessModel(readXlsx(fs.readFileSync(path.join(folder, file)), file));
    host = attachInProcess(model);
  });
  afterAll(() => {
    host.detach();
    model.dispose();
  });

  /** How many of the first rows there are, and how many of them lead to their cell by a formula. */
  function jumps() {
    const sheet = model.sheets().find(({ name }) => name === "问题清单");
    const used = sheet && model.usedArea(sheet.id, true);
    if (!used) return null;
    const formulas = model.formulas({ ...used, rows: Math.min(used.rows, 60) });
    const headings = formulas.find((row) => row.includes("定位")) ?? [];
    const below = formulas.slice(formulas.indexOf(headings) + 1).slice(0, 50);
    const leads = (row: (typeof below)[number]) => String(row[headings.indexOf("定位")]).startsWith("=IF(");
    return { rows: below.length, leading: below.filter(leads).length };
  }

  it("is written once, read back as it was, and closes what a correction has mended", async () => {
    const first = await inspected("2024-09-30");
    const patch = first.analysis.findingPatch({});
    expect(patch.changes).toHaveLength(1);
    expect((await apply(patch)).conflicts).toEqual([]);

    expect(jumps()).toEqual({ rows: 50, leading: 50 });
    const again = await inspected("2024-09-30");
    expect(again.summary.list).toMatchObject({ added: 0, reopened: 0, solved: 0 });
    expect(again.summary.list?.still).toBeGreaterThan(0);
    expect(again.analysis.findingPatch({}).changes).toEqual([]);

    await apply(again.analysis.correctionPatch({}));
    const mended = await inspected("2024-10-08");
    const closing = mended.analysis.findingPatch({});
    expect((await apply(closing)).conflicts).toEqual([]);
    const settled = await inspected("2024-10-08");
    expect(settled.summary.list).toMatchObject({ added: 0, reopened: 0, solved: 0 });
    expect(settled.analysis.findingPatch({}).changes).toEqual([]);
  }, 60_000);
});
