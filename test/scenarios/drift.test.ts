import { readLedger } from "../../src/batch/run/ledger";
import { createAnalysis } from "../../src/core/analysis/createAnalysis";
import { installPatch } from "../../src/core/templates/installPatch";
import { applyPatch } from "../../src/workbook/applyPatch";
import { readHeads } from "../../src/workbook/reading/lists/readHeads";
import { type OpenWorkbook, openWorkbook, options } from "../workbook/openWorkbook";

jest.setTimeout(60_000);

const asOf = "2024-09-30";
const sheet = "客户基础信息";
const headingRow = 4;

/** The standard sheets with four customers. */
async function installed(): Promise<OpenWorkbook> {
  const book = openWorkbook([{ name: "Sheet1", rows: [["x"]] }]);
  const wish = { profile: "standard", goals: [], language: "zh-CN" } as const;
  await applyPatch(installPatch(await readHeads(), wish, "建表"), options);
  const width = (book.values(sheet)[headingRow - 1] ?? []).length;
  const rows = [1, 2, 3, 4].map((i) => {
    const cells = new Array<string>(width).fill("");
    cells[0] = `C2024050100${i}`;
    cells[1] = `杭州云杉${i}号科技有限公司`;
    return cells;
  });
  const changes = [{ kind: "add-rows", table: "客户", key: [0], rows }] as const;
  await applyPatch({ operation: "import", reason: "客户", changes }, options);
  return book;
}

const columnOf = (book: OpenWorkbook, heading: string) =>
  (book.values(sheet)[headingRow - 1] ?? []).indexOf(heading);

/** What the rules about drifted sheets say, and which of them could not run. */
async function told() {
  const analysis = createAnalysis();
  await readLedger(analysis, asOf, []);
  const { notEvaluated, groups } = analysis.inspect({ language: "zh-CN", asOf }, () => undefined);
  const drift = ["lost-dropdown", "overwritten-formula"];
  const messages = drift.flatMap((ruleId) =>
    analysis.findings({ offset: 0, limit: 10, ruleId }).items.map(({ message }) => message),
  );
  return {
    messages,
    groups: groups.filter(({ ruleId }) => drift.includes(ruleId)).length,
    notEvaluated: notEvaluated.filter(({ ruleId }) => drift.includes(ruleId)).length,
  };
}

describe("standard sheets that people pasted over", () => {
  it("are left alone while everything is as it was set up", async () => {
    await installed();
    expect(await told()).toEqual({ messages: [], groups: 0, notEvaluated: 0 });
  });

  it("show their lost dropdowns and formulas among the findings, one a run of cells", async () => {
    const book = await installed();
    const source = columnOf(book, "客户来源");
    book.model.setValidation(book.area(sheet, headingRow + 1, source, 2, 1), null);
    book.type(sheet, headingRow + 3, columnOf(book, "累计净消费"), 300);
    const { messages } = await told();
    expect(messages).toEqual([
      "从这一行起，「客户来源」2 格的下拉已丢失",
      "从这一行起，「累计净消费」1 格的公式被固定值覆盖",
    ]);
  });

  it("cannot be judged in a workbook that has none", async () => {
    openWorkbook([
      {
        name: "客户",
        rows: [
          ["客户编号", "企业名称"],
          ["C1", "杭州云杉科技有限公司"],
        ],
      },
    ]);
    expect(await told()).toEqual({ messages: [], groups: 0, notEvaluated: 2 });
  });
});
