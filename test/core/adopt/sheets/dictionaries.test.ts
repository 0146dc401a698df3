import { recogniseSheets } from "../../../../src/core/adopt/recogniseSheets";
import { company, many, mobile, sheet, staff, staffOf } from "../invented";

const customers = sheet("客户", [
  ["客户名称", "手机", "业务员"],
  ...many.map((i) => [company(i), mobile(i), staffOf(i)]),
]);
const channels = ["电话", "微信", "上门拜访", "展厅接待", "送样", "量尺", "邮件", "短信"];
const states = ["意向", "报价中", "合作中", "老客户", "暂停合作", "已流失", "成交", "待定"];
const goods = many.map((i) => `会议桌${i + 1}.6m`);

/** Lists side by side, each as long as it has words; the first is of our own people. */
const lists = (name: string) =>
  sheet(name, [
    ["业务员", "离职", "跟进方式", "合作状态", "产品"],
    ...goods.map((good, i) => [
      staff[i] ?? "",
      i === 1 ? 45_535 : "",
      channels[i] ?? "",
      states[i] ?? "",
      good,
    ]),
  ]);
const read = (name: string) =>
  recogniseSheets([customers, lists(name)]).find((mapping) => mapping.sheet === name);

describe("a team's own 字典", () => {
  it("lists no records, and is looked at for who has left", () => {
    expect(read("字典")).toMatchObject({ role: null, related: true });
    expect(read("Dictionaries")).toMatchObject({ role: null, related: true });
  });
});
