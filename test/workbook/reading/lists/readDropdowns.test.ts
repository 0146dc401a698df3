import { recogniseSheets } from "../../../../src/core/adopt/recogniseSheets";
import type { Validation } from "../../../../src/host/model/parts/rules";
import { readDropdowns } from "../../../../src/workbook/reading/lists/readDropdowns";
import { readHeads } from "../../../../src/workbook/reading/lists/readHeads";
import { company, many, mobile, pick, staffOf } from "../../../core/adopt/invented";
import { openWorkbook } from "../../openWorkbook";

const customers = [
  ["客户名称", "手机", "客户来源", "付款方式", "业务员"],
  ...many.map((i) => [company(i), mobile(i), pick(["展会", "地推"], i), "现结", staffOf(i)]),
];
const offers = (formula1: string, style: Validation["alert"]["style"] = "Stop"): Validation => ({
  kind: "list",
  formula1,
  ignoreBlanks: true,
  alert: { show: true, style, title: "", message: "" },
  prompt: { show: false, title: "", message: "" },
});

/** A workbook with dropdowns in columns of the customers, from a row on. */
async function dropdownsOf(rules: readonly (readonly [column: number, row: number, rule: Validation])[]) {
  const book = openWorkbook([
    { name: "客户", rows: customers },
    { name: "Sheet9", rows: [["来源"], ["展会"], ["地推"], ["官网"]] },
  ]);
  for (const [column, row, rule] of rules) {
    book.model.setValidation(book.area("客户", row, column, customers.length + 1 - row), rule);
  }
  const heads = await readHeads();
  return readDropdowns(heads, recogniseSheets(heads));
}

describe("readDropdowns", () => {
  it("tells what columns of choices offer, and whether anything else is refused", async () => {
    const list = { sheet: "Sheet9", heading: "来源", words: ["展会", "地推", "官网"] };
    expect(
      await dropdownsOf([
        [2, 2, offers("=Sheet9!$A$2:$A$4")],
        [3, 2, offers("现结,月结", "Warning")],
      ]),
    ).toEqual([
      { sheet: "客户", column: 2, isBinding: true, list },
      {
        sheet: "客户",
        column: 3,
        isBinding: false,
        list: { sheet: null, heading: "", words: ["现结", "月结"] },
      },
    ]);
  });

  it("finds one that rows pasted at the top have lost, and asks no column of our own people", async () => {
    const found = await dropdownsOf([
      [2, 12, offers("展会,地推")],
      [4, 2, offers("孟令军,崔志明")],
    ]);
    expect(found.map(({ column }) => column)).toEqual([2]);
  });

  it("finds none where there are none", async () => expect(await dropdownsOf([])).toEqual([]));
});
