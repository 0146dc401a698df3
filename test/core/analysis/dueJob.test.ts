import { contactPatch, dueListPatch, dueOf, duePage } from "../../../src/core/analysis/dueJob";
import { ownRecords } from "../../../src/core/analysis/ownRecords";
import { defaultDictionaries } from "../../../src/core/sheets/defaultDictionaries";
import type { OwnSheet } from "../../../src/core/templates/ownSheets";
import { workbookBlueprint } from "../../../src/core/templates/workbookBlueprint";
import { contextOf, written } from "./tierBook";

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

/** The standard sheets as an install leaves them. */
const blueprint = workbookBlueprint({
  language: "zh-CN",
  profile: "standard",
  taken: { sheets: [], tables: [] },
  present: new Map(),
  dictionaries: defaultDictionaries,
  regions: [],
});
const tables = ["customers", "contacts", "followUps", "transactions", "valueAnalysis", "tierPolicy"] as const;
const standard = written(
  [],
  {
    operation: "install",
    reason: "",
    changes: blueprint.sheets
      .filter(({ tables: own }) => own.length > 0)
      .map((sheet) => ({ kind: "add-sheet", sheet })),
  },
  tables,
);

describe("the due list", () => {
  it("shows the most urgent first, of one owner or only what is late", () => {
    const query = { offset: 0, limit: 10, asOf: "2024-09-30" };
    const page = (more = {}) => duePage(context(), due(), { ...query, ...more }).items;
    expect(page().map(({ customerId }) => customerId)).toEqual(["C1", "C3", "C2"]);
    expect(page({ owner: "李四" }).map(({ dueOn }) => dueOn)).toEqual(["2024-11-24"]);
    expect(page({ overdueOnly: true })).toMatchObject([
      { customerId: "C1", lastContact: "2024-08-31", dueOn: "2024-09-14", overdueDays: 16, plannedOn: null },
    ]);
  });

  it("is written with live formulas over our own sheets", () => {
    const patch = dueListPatch(context(standard), due(standard), "zh-CN");
    const sheet = patch.changes.flatMap((change) => (change.kind === "add-sheet" ? [change.sheet] : []))[0];
    const [headings = [], ...rows] = sheet?.cells.slice(-2).flatMap((block) => block.values) ?? [];
    const cell = (heading: string) => rows[0]?.[headings.indexOf(heading)];
    expect(rows).toHaveLength(3);
    expect(cell("客户编号")).toBe("C1");
    expect(cell("上次跟进")).toBe(
      '=IF(COUNTIFS(跟进[客户编号],待跟进表[[#This Row],[客户编号]],跟进[跟进时间],">0")=0,"",INT(MAXIFS(跟进[跟进时间],跟进[客户编号],待跟进表[[#This Row],[客户编号]])))',
    );
    expect(cell("跟进间隔(天)")).toMatch(/^=IFERROR\(INDEX\(分级策略表\[/);
    expect(cell("逾期(天)")).toBe("=MAX(0,TODAY()-待跟进表[[#This Row],[应跟进日]])");
    expect(cell("等级权重")).toBe(4);
  });

  it("writes what it cannot look up as values where the sheets are not ours", () => {
    const { changes } = dueListPatch(context(), due(), "zh-CN");
    const sheet = changes.flatMap((change) => (change.kind === "add-sheet" ? [change.sheet] : []))[0];
    const [headings = [], first = [], , last = []] =
      sheet?.cells.slice(-2).flatMap((block) => block.values) ?? [];
    const at = (row: typeof first, heading: string) => row[headings.indexOf(heading)];
    expect(at(first, "上次跟进")).toBe(today - 30);
    expect(at(first, "计划跟进")).toBe("—");
    expect(at(first, "跟进间隔(天)")).toBe(14);
    expect(at(last, "计划跟进")).toBe(today + 3);
    expect(at(first, "应跟进日")).toMatch(/^=IF\(AND\(N\(/);
  });

  it("keeps its rows when refreshed, adds new customers and lets go of those that left", () => {
    const own = written([], dueListPatch(context(), due(), "zh-CN"), ["dueList"]);
    expect(dueListPatch(context(own), due(own), "zh-CN").changes).toEqual([]);
    const fewer = dueListPatch(context(own, customers.slice(0, 2)), due(own, customers.slice(0, 2)), "zh-CN");
    expect(fewer.changes.map(({ kind }) => kind)).toEqual(["remove-row"]);
    const more = [...customers, ["C4", "温州示例有限公司", "李四"]];
    const grown = dueListPatch(context(own, more), dueOf(context(own, more), null, today), "zh-CN");
    expect(grown.changes.filter(({ kind }) => kind === "add-rows")).toHaveLength(1);
    expect(ownRecords(own).tables.get("dueList")?.rows).toHaveLength(3);
  });
});

describe("contactPatch", () => {
  const note = {
    customerId: "C1",
    followedUpAt: today + 0.5,
    followedUpBy: "张三",
    channel: "电话",
    content: "确认交期",
    nextFollowUpAt: today + 14,
  };

  it("adds the row to our follow-up sheet, the name left to its formula", () => {
    const [change] = contactPatch(context(standard), note, "zh-CN").changes;
    expect(change).toMatchObject({ kind: "add-rows", table: "跟进", key: [0, 2] });
    const [row = []] = change?.kind === "add-rows" ? change.rows : [];
    expect(row.slice(0, 5)).toEqual(["C1", "", today + 0.5, "张三", "电话"]);
  });

  it("brings a follow-up sheet along where the workbook has none of ours", () => {
    const [change] = contactPatch(context(), note, "en-US").changes;
    expect(change).toMatchObject({ kind: "add-sheet", sheet: { name: "Follow-ups" } });
  });
});
