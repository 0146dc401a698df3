import type { BookContext } from "../../../../src/core/analysis/context/bookContext";
import { dueOf, openDueList } from "../../../../src/core/analysis/followUps/dueJob";
import { dueListPatch } from "../../../../src/core/analysis/followUps/dueListPatch";
import { duePage } from "../../../../src/core/analysis/followUps/duePage";
import { ownRecords } from "../../../../src/core/analysis/own/ownRecords";
import type { OwnSheet } from "../../../../src/core/templates/own/ownSheets";
import { abc, fourTiers } from "../../../../src/core/tiering/scheme/scheme";
import { installedSheets } from "../installedSheets";
import { contextOf, written } from "../tiering/tierBook";

const today = 45_565;
const customers = [
  ["C1", "杭州示例有限公司", "张三"],
  ["C2", "上海示例有限公司", "李四"],
  ["C3", "宁波示例有限公司", "张三"],
];
const followUps = [
  ["C1", today - 30, "", "电话"],
  ["C2", today - 5, today + 3, "拜访"],
];
const fields = ["customerId", "companyName", "owner"] as const;
const context = (own: readonly OwnSheet[] = [], rows = customers) =>
  contextOf({ customers: rows, customerFields: fields, followUps, own });
const tiers = ["core", "regular", "potential"] as const;
const due = (own: readonly OwnSheet[] = [], rows = customers) =>
  dueOf(context(own, rows), tiers.slice(0, rows.length), today);

describe("the due list", () => {
  it("shows the most urgent first, of one owner or only what is late", () => {
    const query = { offset: 0, limit: 10, asOf: "2024-09-30" };
    const list = openDueList(context(), tiers, today);
    const page = (more = {}) => duePage(context(), list, { ...query, ...more }).items;
    expect(page().map(({ customerId }) => customerId)).toEqual(["C1", "C3", "C2"]);
    expect(page({ owner: "李四" }).map(({ dueOn }) => dueOn)).toEqual(["2024-11-24"]);
    expect(page({ overdueOnly: true })).toMatchObject([
      { customerId: "C1", lastContact: "2024-08-31", dueOn: "2024-09-14", overdueDays: 16, plannedOn: null },
    ]);
  });

  it("counts what is to do by owner, and leaves out who was contacted since", () => {
    const list = openDueList(context(), tiers, today);
    const query = { offset: 0, limit: 10, asOf: "2024-09-30" };
    const all = duePage(context(), list, query);
    expect(all.counts).toEqual({ late: 1, today: 1, week: 0, later: 1 });
    expect(all.owners.map(({ owner, counts }) => [owner, counts.late, counts.later])).toEqual([
      ["张三", 1, 0],
      ["李四", 0, 1],
    ]);
    const mine = duePage(context(), list, { ...query, owner: "张三", when: ["late"], without: ["due:0"] });
    expect(mine).toMatchObject({ total: 0, counts: { late: 0, today: 1 } });
  });

  it("tells where records end long before, and nothing where they go on", () => {
    const query = { offset: 0, limit: 10, asOf: "2024-09-30" };
    const endedOn = (day: number) => duePage(context(), openDueList(context(), tiers, day), query).endedOn;
    expect(endedOn(today)).toBeNull();
    // The last contact of all was on 25 September 2024.
    expect(endedOn(today + 300)).toBe("2024-09-25");
  });

  it("narrows the list and its counts to whom a text calls, the owners' to choose from staying", () => {
    const list = openDueList(context(), tiers, today);
    const query = { offset: 0, limit: 10, asOf: "2024-09-30" };
    const found = duePage(context(), list, { ...query, text: "上海", when: ["late"] });
    expect(found).toMatchObject({ total: 0, counts: { late: 0, today: 0, week: 0, later: 1 } });
    expect(found.owners).toHaveLength(2);
    const [item] = duePage(context(), list, { ...query, text: "ｃ３" }).items;
    expect(item?.customerId).toBe("C3");
  });

  it("marks who has been silent for twice the own buying rhythm", () => {
    const every = (id: string, from: number, gap: number, count: number) =>
      Array.from({ length: count }, (_, i) => [`${id}-${i}`, id, from + i * gap, 1000]);
    const book = contextOf({
      customers,
      customerFields: fields,
      followUps,
      // C1 bought every 30 days and stopped 70 days ago; C2 bought every 30 days up to a week ago.
      transactions: [...every("C1", today - 370, 30, 11), ...every("C2", today - 337, 30, 12)],
    });
    const { items } = duePage(book, openDueList(book, tiers, today), {
      offset: 0,
      limit: 10,
      asOf: "2024-09-30",
    });
    expect(items.filter(({ warned }) => warned).map(({ customerId }) => customerId)).toEqual(["C1"]);
  });

  it("warns by the scheme of the run or the one the workbook keeps, and of a group as a whole", () => {
    const every = (id: string, from: number, gap: number, count: number) =>
      Array.from({ length: count }, (_, i) => [`${id}-${i}`, id, from + i * gap, 1000]);
    const transactions = [...every("C1", today - 370, 30, 11), ...every("C2", today - 337, 30, 12)];
    const parts = { customers, customerFields: fields, followUps, transactions };
    const patient = { ...fourTiers, churn: { ...fourTiers.churn, warn: 2.9 } };
    const warned = (open: BookContext, run = {}) =>
      customers.map((_, row) => openDueList(open, tiers, today, run).isWarned(row));
    expect(warned(contextOf(parts))).toEqual([true, false, false]);
    expect(warned({ ...contextOf(parts), scheme: patient })).toEqual([false, false, false]);
    expect(warned({ ...contextOf(parts), scheme: patient }, { scheme: fourTiers })).toEqual([
      true,
      false,
      false,
    ]);
    const grouped = customers.map((row, i) => [...row, i === 0 ? "C2" : ""]);
    const group = { ...parts, customers: grouped, customerFields: [...fields, "parentId" as const] };
    expect(warned(contextOf(group))).toEqual([false, false, false]);
  });

  it("is written with live formulas over our own sheets", () => {
    const patch = dueListPatch(context(installedSheets), due(installedSheets), "zh-CN");
    const sheet = patch.changes
      .flatMap((change) => (change.kind === "add-sheet" ? [change.sheet] : []))
      .at(-1);
    const [headings = [], ...rows] = sheet?.cells.slice(-2).flatMap((block) => block.values) ?? [];
    const cell = (heading: string) => rows[0]?.[headings.indexOf(heading)];
    expect(rows).toHaveLength(3);
    expect(cell("客户编号")).toBe("C1");
    expect(cell("上次跟进")).toBe(
      '=IF(COUNTIFS(跟进[客户编号],待跟进表[[#This Row],[客户编号]],跟进[跟进时间],">0")=0,"",INT(MAXIFS(跟进[跟进时间],跟进[客户编号],待跟进表[[#This Row],[客户编号]])))',
    );
    expect(cell("跟进间隔天数")).toMatch(/^=IFERROR\(INDEX\(分级策略表\[/);
    expect(cell("逾期天数")).toMatch(
      /^=IF\(待跟进表.*MAX\(0,TODAY\(\)-待跟进表\[\[#This Row\],\[应跟进日\]\]\)\)$/,
    );
    expect(cell("等级权重")).toBe(4);
  });

  it("calls tiers as the policy does, and without one as the scheme does", () => {
    const first = (open: BookContext) => {
      const { changes } = dueListPatch(open, dueOf(open, tiers, today), "zh-CN");
      const sheet = changes.flatMap((change) => (change.kind === "add-sheet" ? [change.sheet] : [])).at(-1);
      const [headings = [], row = []] = sheet?.cells.slice(-2).flatMap((block) => block.values) ?? [];
      return row[headings.indexOf("生效等级")];
    };
    expect(first({ ...context(installedSheets), scheme: abc })).toBe("核心客户");
    expect(first({ ...context(), scheme: abc })).toBe("A");
  });

  it("writes what it cannot look up as values where the sheets are not ours", () => {
    const { changes } = dueListPatch(context(), due(), "zh-CN");
    const sheet = changes.flatMap((change) => (change.kind === "add-sheet" ? [change.sheet] : [])).at(-1);
    const [headings = [], first = [], , last = []] =
      sheet?.cells.slice(-2).flatMap((block) => block.values) ?? [];
    const at = (row: typeof first, heading: string) => row[headings.indexOf(heading)];
    expect(at(first, "上次跟进")).toBe(today - 30);
    expect(at(first, "计划跟进")).toBe("—");
    expect(at(first, "跟进间隔天数")).toMatch(/^=IFERROR\(INDEX\(分级策略表\[/);
    expect(at(last, "计划跟进")).toBe(today + 3);
    expect(at(first, "应跟进日")).toMatch(/^=IF\(OR\(/);
  });

  it("brings 分级策略 with the first list, so that people can say how often, and never again", () => {
    const patch = dueListPatch(context(), due(), "zh-CN");
    const own = written([], patch, ["tierPolicy", "dueList"]);
    const policy = ownRecords(own).tables.get("tierPolicy");
    expect(
      policy?.rows.map(({ cells }) => [policy.value(cells, "tier"), policy.value(cells, "everyDays")]),
    ).toEqual([
      ["核心客户", 14],
      ["潜力客户", 15],
      ["普通客户", 60],
      ["流失客户", 30],
      ["新客户", 14],
    ]);
    const listOnly = own.filter(({ id }) => id === "dueList");
    expect(
      dueListPatch(context(listOnly), due(listOnly), "zh-CN").changes.some(
        ({ kind }) => kind === "add-sheet",
      ),
    ).toBe(false);
  });

  it("keeps its rows when refreshed, adds new customers and lets go of those that left", () => {
    const own = written([], dueListPatch(context(), due(), "zh-CN"), ["tierPolicy", "dueList"]);
    expect(dueListPatch(context(own), due(own), "zh-CN").changes).toEqual([]);
    const fewer = dueListPatch(context(own, customers.slice(0, 2)), due(own, customers.slice(0, 2)), "zh-CN");
    expect(fewer.changes.map(({ kind }) => kind)).toEqual(["remove-row"]);
    const more = [...customers, ["C4", "温州示例有限公司", "李四"]];
    const grown = dueListPatch(context(own, more), dueOf(context(own, more), null, today), "zh-CN");
    expect(grown.changes.filter(({ kind }) => kind === "add-rows")).toHaveLength(1);
    expect(ownRecords(own).tables.get("dueList")?.rows).toHaveLength(3);
  });

  it("keeps where everybody stands in a phase: the first order, or the period that gave the tier", () => {
    const deals = [["D1", "C1", today - 20, 500]];
    const book = contextOf({ customers, customerFields: fields, followUps, transactions: deals });
    const [first, , third] = dueOf(book, ["new", "regular", "potential"], today);
    expect(first).toMatchObject({ row: 0, dueOn: today - 17, phase: { start: today - 20, contacts: 0 } });
    expect(third?.phase).toBeNull();
    const list = openDueList(book, ["new", "regular", "potential"], today, { asOf: today - 9 });
    const query = { offset: 0, limit: 10, asOf: "2024-09-30" };
    const views = duePage(book, list, query).items;
    expect(views.map(({ phase }) => phase)).toEqual([
      { contact: 1, contacts: 3, dealBy: null },
      { contact: 1, contacts: null, dealBy: "2024-12-20" },
      undefined,
    ]);
    expect(views.map(({ everyDays }) => everyDays)).toEqual([null, 15, 60]);
    const { changes } = dueListPatch(book, list.due, "zh-CN");
    const sheet = changes.flatMap((change) => (change.kind === "add-sheet" ? [change.sheet] : [])).at(-1);
    const [headings = [], row = []] = sheet?.cells.slice(-2).flatMap((block) => block.values) ?? [];
    const at = (heading: string) => row[headings.indexOf(heading)];
    expect(["阶段起始日", "分步联系日", "阶段内已联系", "成交期限"].map(at)).toEqual([
      today - 20,
      "3;14;45",
      0,
      "",
    ]);
  });
});
