import { readLedger } from "../../src/batch/run/ledger";
import { createAnalysis } from "../../src/core/analysis/createAnalysis";
import type { Patch } from "../../src/core/changes/patch";
import { applyPatch } from "../../src/workbook/applyPatch";
import { undoOperation } from "../../src/workbook/undoOperation";
import { type OpenWorkbook, openWorkbook, options } from "../workbook/openWorkbook";

jest.setTimeout(60_000);

const asOf = "2024-09-30";
const many = (count: number) => Array.from({ length: count }, (_, i) => i);
const marks = "晨曦海川云岭松涛星辰远航嘉禾博雅华信宏达天成瑞丰金石";
const surnames = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张";
const firmOf = (i: number) =>
  `宁波${marks[(i * 5) % 26]}${marks[(i * 7 + 3 + Math.floor(i / 26) * 11) % 26]}示例${"机电食纺"[i % 4]}业有限公司`;
const idOf = (i: number) => `KH${String(1001 + i)}`;
const personOf = (i: number) => `${surnames[i % 24]}${"建国志明海燕晓丽"[i % 8]}${"芳磊强敏静"[i % 5]}`;
const mobileOf = (i: number) => `1385712${String(1000 + i * 7)}`;

/** Forty firms, the last of them entered twice, with two or three people each on a sheet of their own. */
function crm(): OpenWorkbook {
  const firms = many(40).map((i) => [idOf(i), firmOf(i), `0574-8712${1000 + i}`, "制造业", "崔志明"]);
  const twice = [idOf(40), firmOf(39), "0574-87121039", "制造业", "孟令军"];
  const people = many(100).map((i) => {
    const firm = i === 99 ? 40 : i % 40;
    return [
      `LX${2001 + i}`,
      personOf(i),
      idOf(firm),
      firmOf(Math.min(firm, 39)),
      i % 3 === 0 ? "采购经理" : "财务",
      mobileOf(i),
      `p${i}@firma${firm}.cn`,
      45_000 + i,
    ];
  });
  const rows = people.map((row, i) => {
    if (i === 10) return row.with(2, "KH9999").with(3, "宁波不存在示例贸易有限公司");
    if (i === 20) return row.with(5, "138571210");
    return i === 30 ? row.with(6, "p30@firma30") : row;
  });
  const calls = [
    ["2024-05-06", personOf(5), "电话", "询价，要求周五前回复报价单"],
    ["2024-05-07", personOf(6), "拜访", "看了样品，下周再约时间细谈"],
    ["2024-05-08", personOf(7), "电话", "确认交货日期，催了一次货款"],
    ["2024-05-09", personOf(99), "微信", "发了新目录，对方说先看看"],
  ];
  return openWorkbook([
    { name: "客户", rows: [["客户编号", "客户名称", "电话", "所属行业", "负责人"], ...firms, twice] },
    {
      name: "联系人",
      rows: [["联系人编号", "姓名", "客户编号", "客户名称", "职务", "手机", "邮箱", "创建时间"], ...rows],
    },
    { name: "跟进记录", rows: [["跟进日期", "联系人", "跟进方式", "跟进内容"], ...calls] },
  ]);
}

async function read() {
  const analysis = createAnalysis();
  const ledger = await readLedger(analysis, asOf, []);
  return { analysis, ...ledger };
}
const apply = (patch: Patch) => applyPatch(patch, options);

describe("the people of a CRM beside its accounts", () => {
  it("are no customers: they are counted with nobody, and what is wrong on their sheet is told", async () => {
    crm();
    const { analysis, mappings, summary } = await read();
    expect(mappings.map(({ sheet, role, contactsOf }) => [sheet, role, contactsOf])).toEqual([
      ["客户", "customers", undefined],
      ["联系人", null, "客户"],
      ["跟进记录", "followUps", undefined],
    ]);
    expect(summary.rows.customers).toBe(41);
    analysis.inspect({ language: "zh-CN", asOf }, () => undefined);
    const { items } = analysis.findings({ offset: 0, limit: 1000 });
    const ofPeople = items.filter(({ sheet }) => sheet === "联系人");
    expect(ofPeople.map(({ ruleId, row, column }) => [ruleId, row, column]).sort()).toEqual([
      ["invalid-email", 32, "G"],
      ["invalid-phone", 22, "F"],
      ["unknown-customer-on-sheet", 12, "C"],
    ]);
  });

  it("follow the account that stays of two, and come back when the merge is taken back", async () => {
    const book = crm();
    const before = ["客户", "联系人"].map((sheet) => book.values(sheet));
    const { analysis } = await read();
    analysis.findDuplicates({ language: "zh-CN", asOf }, () => undefined);
    const { items } = analysis.clusters({ offset: 0, limit: 99 });
    expect(items.map(({ members }) => members.map(({ sheet, row }) => [sheet, row]))).toEqual([
      [
        ["客户", 41],
        ["客户", 42],
      ],
    ]);
    const [group] = items;
    const patch = analysis.mergePatch({ [group?.id ?? ""]: { verdict: "accept" } });
    const { operationId, conflicts } = await apply(patch);
    expect(conflicts).toEqual([]);
    expect(book.values("客户")).toHaveLength(41);
    const ids = book.values("联系人").map((row) => row[2]);
    // What was said with its one contact makes the second entry the one that stays.
    expect([ids.includes(idOf(39)), ids.filter((id) => id === idOf(40)).length]).toEqual([false, 3]);

    expect((await undoOperation(operationId ?? 0, { ...options, edited: "ask" })).kind).toBe("undone");
    expect(["客户", "联系人"].map((sheet) => book.values(sheet))).toEqual(before);
  });

  it("lead what was said with them to their firm", async () => {
    crm();
    const { analysis } = await read();
    const firmOfCall = (row: number) =>
      analysis.customer({ of: { sheet: "跟进记录", row }, language: "zh-CN", asOf, offset: 0, limit: 9 })
        ?.customerId;
    expect([2, 3, 4, 5].map(firmOfCall)).toEqual([idOf(5), idOf(6), idOf(7), idOf(40)]);
    const firm = analysis.customer({ of: { id: idOf(40) }, language: "zh-CN", asOf, offset: 0, limit: 9 });
    expect(firm?.contacts).toEqual([
      { name: personOf(99), role: "采购经理", reach: [mobileOf(99), "p99@firma40.cn"] },
    ]);
  });
});
