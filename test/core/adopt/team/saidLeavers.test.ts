import { recogniseSheets } from "../../../../src/core/adopt/recogniseSheets";
import { leaversIn, leaversInRow } from "../../../../src/core/adopt/team/saidLeavers";
import { company, many, mobile, sheet, staffOf } from "../invented";

describe("a text that is no record", () => {
  it.each([
    ["客户表（小玲2026年4月已走，客户转小敏）", "小玲", "2026年4月"],
    ["填表说明：单位全称以公章为准；徐建华2025年3月底离职，名下客户已移交", "徐建华", "2025年3月底"],
    ["业务员老周已经离职", "业务员老周", ""],
    ["Note: Prakash resigned 31-May-2025, his accounts are with Rehan.", "Prakash", "31-May-2025"],
    ["Anna Bell has left on 2024-05-01", "Anna Bell", "2024-05-01"],
  ])("says who left: %s", (text, name, day) => {
    expect(leaversIn(text)).toEqual([{ name, day }]);
  });

  it.each([
    "走货明细",
    "离职客户名单",
    "3 days left in the month",
    "Left side of the road",
    "客户转小敏",
    "",
  ])("says so of nobody: %s", (text) => expect(leaversIn(text)).toEqual([]));
});

describe("sheets whose titles say who left", () => {
  const list = (note: string) =>
    sheet("客户台账", [
      [note, "", ""],
      ["客户名称", "业务员", "手机"],
      ...many.map((i) => [company(i), staffOf(i), mobile(i)]),
    ]);
  const saidOn = (...heads: Parameters<typeof recogniseSheets>[0]) =>
    recogniseSheets(heads).flatMap(({ saidLeavers = [] }) => saidLeavers);

  it("carry it with the row it stands in", () => {
    expect(saidOn(list("崔志明2025年3月底离职"))).toEqual([
      { sheet: "客户台账", row: 1, name: "崔志明", day: "2025年3月底" },
    ]);
    expect(saidOn(list("客户表"))).toEqual([]);
  });

  it("do so on a sheet without records as well, and records say nothing of the kind", () => {
    expect(saidOn(list("客户表"), sheet("说明", [["填表说明"], ["崔志明2025年3月底离职"]]))).toEqual([
      { sheet: "说明", row: 2, name: "崔志明", day: "2025年3月底" },
    ]);
    const noted = sheet("客户台账", [
      ["客户名称", "业务员", "手机", "备注"],
      ...many.map((i) => [company(i), staffOf(i), mobile(i), i === 3 ? "老周离职" : ""]),
    ]);
    expect(saidOn(noted)).toEqual([]);
  });

  it("do so beside a short list of goods, where a team writes its rules, and not beside a long one", () => {
    const goods = (count: number) =>
      sheet("产品目录", [
        ["品名", "单位", "批发价", "规定"],
        ...Array.from({ length: count }, (_, i) => [
          `齿轮油${i}号`,
          "桶",
          80 + i,
          i === 2 ? "业务：小张、小李；崔志明2025年3月底离职" : `满${i + 2}件发货`,
        ]),
      ]);
    expect(saidOn(list("客户表"), goods(16)).map(({ name }) => name)).toEqual(["崔志明"]);
    expect(saidOn(list("客户表"), goods(90))).toEqual([]);
  });
});

describe("who left by a row of a sheet of rules", () => {
  it.each([
    [["业务员 王海涛", "2023年3月已离职，片区交给何占军"], [["业务员 王海涛", "2023年3月"]]],
    [["业务员", "吕超", "2026-01-31 离职，客户交给何俊"], [["吕超", "2026-01-31"]]],
    [
      ["成员：吴俊峰", "华东大区", "已停用（2022-06-30离职，客户已全部移交）"],
      [["成员:吴俊峰", "2022-06-30"]],
    ],
    [["陈明", 3, "已离职"], [["陈明", ""]]],
    [["离所：徐振邦（2022.12）"], [["徐振邦", "2022.12"]]],
    [
      ["离职人员:王海涛、李素梅（2024-05）", ""],
      [
        ["王海涛", ""],
        ["李素梅", "2024-05"],
      ],
    ],
  ])("%j", (row, told) => {
    expect(leaversInRow(row).map(({ name, day }) => [name, day])).toEqual(told);
  });

  it.each([
    [["韩明", "销售", "接替徐磊，徐磊2023年3月离职"]],
    [["韩明", "在职", "2023年3月离职返聘"]],
    [["离职交接", "2023年3月离职的须交清"]],
    [["2023年3月已离职", "王海涛"]],
    [["离职：须提前30天申请"]],
    [["停用客户", "停用的客户不再发货"]],
    [["业务员", "钱晓峰 丁丽 何俊", "在职"]],
  ])("not by %j", (row) => {
    expect(leaversInRow(row)).toEqual([]);
  });
});
