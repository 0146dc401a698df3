import type { CellValue } from "../../../../src/core/sheets/cell";
import { marks, mobile, pick, staff, staffOf } from "../../adopt/invented";
import { readSheets, saidOfOptions, saidWhileTyping } from "./listedBook";

const rows = Array.from({ length: 40 }, (_, i) => i);
const name = (i: number) =>
  `${pick(marks, i)}${pick(marks, 3 * i + 5)}${pick(marks, Math.floor(i / 16))}机械有限公司`;
const sources = ["展会", "老带新", "抖音", "地推"];
const levels = ["重点", "一般", "观察"];
const headings = ["客户名称", "手机", "业务员", "客户来源", "客户分层", "企业规模"];

/** Customers whose cells are as a team of this list writes them, but for some. */
function customers(odd: Readonly<Record<number, Readonly<Record<string, CellValue>>>> = {}) {
  const plain = (i: number): Record<string, CellValue> => ({
    客户名称: name(i),
    手机: mobile(i % 16).replace(/^1380/, `13${50 + i}`),
    业务员: staffOf(i),
    客户来源: pick(sources, i),
    客户分层: pick(levels, i),
    企业规模: pick(["大厂", "小厂", "夫妻店"], i),
  });
  return [
    headings,
    ...rows.map((i) => headings.map((heading) => ({ ...plain(i), ...odd[i] })[heading] ?? "")),
  ];
}

/** Lists side by side under their headings, each as long as it has words. */
function listed(lists: Readonly<Record<string, readonly CellValue[]>>) {
  const longest = Math.max(...Object.values(lists).map(({ length }) => length));
  const body = Array.from({ length: longest }, (_, i) => Object.values(lists).map((list) => list[i] ?? ""));
  return [Object.keys(lists), ...body];
}

const choices = listed({ 客户来源: sources, 客户分层: levels, 企业规模: ["大厂", "小厂", "夫妻店", "个体"] });
const said = (
  odd: Parameters<typeof customers>[0],
  lists: CellValue[][] | typeof choices = choices,
  called = "选项",
) => saidOfOptions(readSheets({ 客户: customers(odd), [called]: lists }));

describe("a column that keeps to the list a team holds under its heading", () => {
  it("has a word the list does not have told, and one mistyped with what is meant", () => {
    expect(
      said({ 4: { 客户来源: "天上掉的" }, 9: { 客户来源: "老代新" }, 20: { 客户分层: "看看" } }),
    ).toEqual([
      "客户!D11 warning 「老代新」不在「选项」表的「客户来源」中，与「老带新」相近 → 老带新",
      "客户!D6 warning 「天上掉的」不在「选项」表的「客户来源」中",
      "客户!E22 warning 「看看」不在「选项」表的「客户分层」中",
    ]);
  });

  it("is told gently of a word of the list with another before it", () => {
    const told = (status: string) =>
      saidOfOptions(
        readSheets({
          客户: customers().map((row, i) => [
            ...row,
            i === 0 ? "客户状态" : i === 5 ? status : pick(["在读", "停课"], i),
          ]),
          选项: listed({ 客户来源: sources, 客户状态: ["在读", "停课", "已结课"] }),
        }),
      ).filter((line) => line.includes(status));
    expect(told("正常在读")).toEqual([expect.stringContaining("info 「正常在读」")]);
    expect(told("没来在")).toEqual([expect.stringContaining("warning 「没来在」")]);
  });

  it("is offered the team's own spelling of what we know by another name", () => {
    expect(
      said(
        { 4: { 客户来源: "朋友介绍" }, 9: { 客户来源: "展 会" } },
        listed({ 客户来源: ["展会", "转介绍", "地推", "老带新", "抖音"], 客户分层: levels }),
      ),
    ).toEqual([
      "客户!D11 info 「选项」表的「客户来源」中写作「展会」 → 展会 (safe)",
      "客户!D6 info 「选项」表的「客户来源」中写作「转介绍」 → 转介绍",
    ]);
  });

  it("is not told of the list's own words, whatever we call them", () => {
    expect(said({})).toEqual([]);
    const other = listed({ 客户来源: [...sources, "未知", "电话"], 客户分层: levels });
    expect(said({ 4: { 客户来源: "未知" }, 9: { 客户来源: "电话" } }, other)).toEqual([]);
    const analysis = readSheets({ 客户: customers({ 4: { 客户来源: "未知" } }), 选项: other });
    expect(analysis.inspect({ asOf: "2026-06-30", language: "zh-CN" }, () => {}).counts.warning).toBe(0);
  });

  it("is asked whether what we know as of the same kind goes with the team's word", () => {
    expect(said({ 4: { 客户来源: "小红书" } })).toEqual([
      "客户!D6 info 「小红书」不在「选项」表的「客户来源」中，也许属「抖音」 → 抖音",
    ]);
  });

  it("is told gently of a sound word that is missing there", () => {
    const trades = listed({ 行业: ["注塑", "五金"], 客户分层: levels });
    const rows = customers({ 4: { 企业规模: "光伏" } }).map((row, i) =>
      row.map((cell, at) =>
        at !== 5 || cell === "光伏" ? cell : i === 0 ? "行业" : pick(["注塑", "五金"], i),
      ),
    );
    expect(saidOfOptions(readSheets({ 客户: rows, 选项: trades }))).toEqual([
      "客户!F6 info 「光伏」不在「选项」表的「行业」中",
    ]);
  });

  it("has a word that comes often, and is missing there, offered to the list", () => {
    const odd = Object.fromEntries(rows.slice(0, 3).map((i) => [i, { 客户来源: "校友群" }]));
    expect(said(odd)[0]).toBe(
      "客户!D2 info 「校友群」出现 3 次，却不在「选项」表的「客户来源」中，是否补进去",
    );
  });

  it("may say more than the word, or several", () => {
    expect(said({ 4: { 客户来源: "展会（上海）" }, 9: { 客户来源: "展会、地推" } })).toEqual([]);
  });

  it("is told while a row is typed, and told of nothing that is on the list", () => {
    const analysis = readSheets({ 客户: customers(), 选项: choices });
    const typed = (source: string) =>
      saidWhileTyping(analysis, "客户", [
        "宁波远帆食品有限公司",
        "13957121234",
        staff[0] ?? "",
        source,
        "重点",
        "大厂",
      ]);
    expect(typed("天上掉的")).toEqual(["「天上掉的」不在「选项」表的「客户来源」中"]);
    expect(typed("地推")).toEqual([]);
  });

  it("is told so too on a sheet that calls the column otherwise", () => {
    const [, ...records] = customers();
    const others = records.map(([, ...cells], i) => [name(i + 40), ...cells]);
    const calledShort = headings.map((heading) => (heading === "客户来源" ? "来源" : heading));
    const analysis = readSheets({ 客户: customers(), 门店客户: [calledShort, ...others], 选项: choices });
    const typed = (source: string) =>
      saidWhileTyping(analysis, "门店客户", [
        "宁波远帆食品有限公司",
        "13957121234",
        staff[0] ?? "",
        source,
        "重点",
        "大厂",
      ]);
    expect(typed("天上掉的")).toEqual(["「天上掉的」不在「选项」表的「客户来源」中"]);
    expect(typed("地推")).toEqual([]);
  });
});

describe("a list is found", () => {
  const stray = { 4: { 客户来源: "天上掉的" } };
  const at = (list: string) => `客户!D6 warning 「天上掉的」不在${list}中`;

  it("under another heading for the same, and under one that says that it is a list", () => {
    expect(said(stray, listed({ 来源: sources, 分层: levels }))).toEqual([at("「选项」表的「来源」")]);
    expect(said(stray, listed({ 客户来源选项: sources, 分层: levels }))).toEqual([
      at("「选项」表的「客户来源选项」"),
    ]);
  });

  it("on a sheet of any name where nothing but lists of different lengths stands", () => {
    expect(said(stray, choices, "Sheet3")).toEqual([at("「Sheet3」表的「客户来源」")]);
  });

  it("on a sheet of the team's own that is called as ours", () => {
    expect(said(stray, choices, "字典")).toEqual([at("「字典」表的「客户来源」")]);
  });

  it("not where somebody left the sheet out", () => {
    const sheets = { 客户: customers(stray), 选项: choices };
    const chosen = [{ sheet: "选项", role: null }];
    expect(saidOfOptions(readSheets(sheets, { chosen })).join()).not.toContain("选项」表");
  });
});

describe("what is no list of a column", () => {
  const off = (lists: typeof choices, called?: string) =>
    said({ 4: { 客户来源: "天上掉的", 客户分层: "看看" } }, lists, called).filter((text) =>
      /表的/.test(text),
    );

  it("is one most of its words are not on", () => {
    expect(off(listed({ 客户来源: ["广告", "门店", "展会"], 客户分层: ["A", "B", "C", "D"] }))).toEqual([]);
  });

  it("is one of our own people, whom other rules look for", () => {
    const team = listed({ 业务员: staff, 客户来源: [...staff, "前台"] });
    expect(
      saidOfOptions(readSheets({ 客户: customers({ 4: { 业务员: "李四光" } }), 名单选项: team })),
    ).toEqual([]);
  });

  it("is a count of what the customers say, or a price list", () => {
    const counted = [["客户来源", "客户数"], ...sources.map((source) => [source, 10])];
    expect(off(counted, "来源统计")).toEqual([]);
    expect(off(counted, "参数")).toEqual([]);
  });
});

describe("the dropdown of a column", () => {
  const offers = (words: readonly string[], isBinding = true) => [
    { sheet: "客户", column: 3, isBinding, list: { sheet: null, heading: "", words } },
  ];
  const saidWith = (dropdowns: ReturnType<typeof offers>, more: Record<string, typeof choices> = {}) =>
    saidOfOptions(readSheets({ 客户: customers({ 4: { 客户来源: "天上掉的" } }), ...more }, { dropdowns }));

  it("says what its words are, before any list", () => {
    const stray = "客户!D6 warning 「天上掉的」不在这一列的下拉选项中";
    expect(saidWith(offers(sources))).toEqual([stray]);
    const other = listed({ 客户来源: [...sources, "天上掉的"], 客户分层: levels });
    expect(saidWith(offers(sources), { 选项: other })).toEqual([stray]);
  });

  it("holds where many rows were pasted over it, if it refuses other words", () => {
    const two = ["展会", "老带新", "地推"];
    expect(saidWith(offers(two))).toHaveLength(11);
    expect(saidWith(offers(two, false)).join()).not.toContain("下拉");
    expect(saidWith(offers(["广告", "门店"])).join()).not.toContain("下拉");
  });

  it("that offers our own people is none of this rule's", () => {
    expect(saidWith(offers(staff)).join()).not.toContain("下拉");
  });
});
