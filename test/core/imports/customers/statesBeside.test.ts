import { createAnalysis } from "../../../../src/core/analysis/createAnalysis";
import { headOfGrid, readCsv } from "../../../../src/core/imports/source/readCsv";
import { grid, importOf } from "../importOf";

const list = grid("会员", [
  ["会员卡号", "会员姓名", "手机号码"],
  ["1001", "张小芳", "13800138001"],
  ["1002", "李建国", ""],
  ["1003", "赵敏", "13800138003"],
]);

function statesOf(csv: string) {
  const analysis = createAnalysis();
  const file = readCsv(csv, "新.csv");
  const heads = [headOfGrid(list)];
  const adopted = analysis.recognise(heads);
  const sources = analysis.recognise([headOfGrid(file)]);
  const setup = { asOf: "2026-11-22", own: [], taken: { sheets: [], tables: [] } };
  analysis.openImport({ sources, heads, adopted, language: "zh-CN", day: "2026-11-22" }, setup);
  analysis.addImportRows(list);
  analysis.addImportRows(file);
  const { sheets, targets } = analysis.importPreview({ sheets: null, answers: {} });
  return { sheets: sheets.map(({ added, known }) => [added, known]), target: targets[0] };
}

describe("rows of a file beside a list of the team's own", () => {
  it("are there by their number, or by a name with the same telephone", () => {
    const { sheets } = statesOf("会员卡号,姓名,手机\n1001,张芳,13900139000\n,张小芳,138 0013 8001\n");
    expect(sheets).toEqual([[0, 2]]);
  });

  it("are new where only the name is the same: there are namesakes", () => {
    const { sheets, target } = statesOf("姓名,手机\n张小芳,13900139000\n赵敏,13900139001\n");
    expect(sheets).toEqual([[2, 0]]);
    expect(target).toMatchObject({ sheet: "会员", adopted: true, issued: 2 });
  });

  it("go to the standard sheets where the team keeps no list", () => {
    const { preview } = importOf([readCsv("姓名,手机\n张小芳,13900139000\n", "新.csv")]);
    expect(preview().targets).toMatchObject([{ sheet: "客户基础信息", adopted: false }]);
  });
});
