import { ownRecords } from "../../../../src/core/analysis/own/ownRecords";
import { lastReviewOf } from "../../../../src/core/analysis/reviews/lastReviewOf";
import { openReview } from "../../../../src/core/analysis/reviews/reviewJob";
import { reviewPage } from "../../../../src/core/analysis/reviews/reviewPage";
import { reviewPatch } from "../../../../src/core/analysis/reviews/reviewPatch";
import type { Decisions, ReviewOutcome, ReviewScope } from "../../../../src/core/changes/proposal";
import type { CellValue } from "../../../../src/core/sheets/cell";
import { type OwnSheet, openOwnTable } from "../../../../src/core/templates/own/ownSheets";
import { contextOf, written } from "../tiering/tierBook";

type Rows = readonly (readonly CellValue[])[];

const today = 45_565;
const customerFields = ["customerId", "companyName", "owner", "registeredOn", "status"] as const;
const customers = [
  ["C1", "杭州示例有限公司", "张三", "", "意向"],
  ["C2", "上海示例有限公司", "李四", today - 3, "已成交"],
  ["C3", "宁波示例有限公司", "张三", "", "停用"],
  ["C4", "温州示例有限公司", "李四", "", "意向"],
];
const context = (own: readonly OwnSheet[] = []) =>
  contextOf({
    customers,
    customerFields,
    followUps: [
      ["C1", today - 200, "", "电话"],
      ["C3", today - 400, "", "电话"],
      ["C4", today - 5, "", "电话"],
    ],
    own,
  });
const review = (own: readonly OwnSheet[] = []) => openReview(context(own), today);
const patch = (
  decisions: Decisions<ReviewOutcome>,
  own: readonly OwnSheet[] = [],
  scope: ReviewScope | null = null,
) => reviewPatch(context(own), review(own), decisions, { today, language: "zh-CN", scope });
const pageOf = (own: readonly OwnSheet[] = [], owner?: string) =>
  reviewPage(context(own), review(own), {
    offset: 0,
    limit: 10,
    asOf: "2024-09-30",
    language: "zh-CN",
    ...(owner === undefined ? {} : { owner }),
  });
/** Who is to be looked at, by id, in this order. */
const inOrder = (transactions: Rows, followUps: Rows = []) =>
  openReview(contextOf({ customers, customerFields, transactions, followUps }), today).customers.map(
    ({ key }) => key,
  );
const listOf = (own: readonly OwnSheet[]) => {
  const sheet = own.find(({ id }) => id === "reviewList");
  const table = sheet && openOwnTable(sheet);
  return (table?.rows ?? []).map(({ cells }) =>
    ["reviewMonth", "customerId", "reviewOutcome", "reviewedOn"].map((key) => table?.value(cells, key)),
  );
};

describe("the month-end review", () => {
  it("asks about whom something happened to and who went quiet, not about those no longer served", () => {
    expect(pageOf().items.map(({ companyName, causes }) => [companyName, ...causes])).toEqual([
      ["杭州示例有限公司", "200 天未联系"],
      ["上海示例有限公司", "本月新建（2024-09-27）"],
    ]);
    expect(pageOf([], "李四").total).toBe(1);
  });

  it("puts those who spent most in the last year first", () => {
    const spending = [
      ["D1", "C4", today - 40, 900],
      ["D2", "C2", today - 30, 20_000],
      ["D3", "C1", today - 700, 99_000],
    ];
    const contacts = ["C1", "C2", "C4"].map((id) => [id, today - 120, "", "电话"]);
    expect(inOrder(spending, contacts)).toEqual(["C2", "C4", "C1"]);
  });

  it("puts those who spent most in all first where records ended long ago, then who was there last", () => {
    const ended = [
      ["D1", "C1", today - 900, 500],
      ["D2", "C2", today - 800, 20_000],
      ["D3", "C4", today - 700, 500],
    ];
    expect(inOrder(ended)).toEqual(["C2", "C4", "C1"]);
  });

  it("writes the month's list, ticked where somebody looked, and asks no more about these", () => {
    const own = written([], patch({ "review:2024-09:0": "keep" }), ["reviewList"]);
    expect(listOf(own)).toEqual([
      ["2024-09", "C1", "保留", today],
      ["2024-09", "C2", "", ""],
    ]);
    expect(pageOf(own)).toMatchObject({
      total: 1,
      owners: [
        { owner: "李四", open: 1, done: 0 },
        { owner: "张三", open: 0, done: 1 },
      ],
    });
  });

  it("takes a day typed on the sheet for done", () => {
    const own = written([], patch({}), ["reviewList"]).map((sheet) => {
      const table = openOwnTable(sheet);
      const at = table?.keys.indexOf("reviewedOn") ?? -1;
      const rows = sheet.grid.rows.map((row, i) =>
        i === 0 ? row : row.map((cell, c) => (c === at ? today : cell)),
      );
      return { ...sheet, grid: { ...sheet.grid, rows } };
    });
    expect(pageOf(own).total).toBe(0);
    expect(patch({}, own).changes).toEqual([]);
  });

  it("retires a customer by its status, in the word the sheet uses, and deletes nothing", () => {
    const { changes } = patch({ "review:2024-09:1": "retire" });
    expect(changes.filter(({ kind }) => kind === "set-cell")).toMatchObject([
      { field: "status", before: "已成交", after: "停用", row: { key: { value: "C2" } } },
    ]);
    expect(changes.some(({ kind }) => kind === "remove-row")).toBe(false);
  });

  it("marks all others of one owner as looked at, save those decided otherwise", () => {
    const own = written([], patch({ "review:2024-09:1": "retire" }, [], { owner: "张三" }), ["reviewList"]);
    expect(listOf(own).map(([, id, outcome]) => [id, outcome])).toEqual([
      ["C1", "保留"],
      ["C2", "停用"],
    ]);
  });

  it("retires whom somebody marked so on the sheet, once the review is written again", () => {
    const own = written([], patch({}), ["reviewList"]).map((sheet) => {
      const keys = openOwnTable(sheet)?.keys ?? [];
      const typed = { [keys.indexOf("reviewedOn")]: today, [keys.indexOf("reviewOutcome")]: "停用" };
      const rows = sheet.grid.rows.map((row, i) => (i === 1 ? row.map((cell, c) => typed[c] ?? cell) : row));
      return { ...sheet, grid: { ...sheet.grid, rows } };
    });
    expect(pageOf(own)).toMatchObject({ toRetire: 1, total: 1, hasStatus: true });
    expect(patch({}, own).changes).toMatchObject([
      { kind: "set-cell", field: "status", after: "停用", row: { key: { value: "C1" } } },
    ]);
  });

  it("offers the two outcomes on the sheet, with what they do", () => {
    const [added] = patch({}).changes;
    const sheet = added?.kind === "add-sheet" ? added.sheet : null;
    const lists = sheet?.validations.filter(({ rule }) => rule.kind === "list") ?? [];
    expect(lists.map(({ rule }) => rule)).toEqual([{ kind: "list", source: "保留,停用" }]);
    expect(lists[0]?.prompt?.message).toContain("客户状态随之改为停用");
    const unique = sheet?.validations.filter(({ rule }) => rule.kind === "custom") ?? [];
    expect(unique).toEqual([]);
  });

  it("tells how far the latest month is", () => {
    const own = written([], patch({ "review:2024-09:0": "keep" }), ["reviewList"]);
    expect(own.map(lastReviewOf)).toEqual([{ month: "2024-09", open: 1 }]);
    const empty = own.map((sheet) => ({
      ...sheet,
      grid: { ...sheet.grid, rows: sheet.grid.rows.slice(0, 1) },
    }));
    expect(empty.map(lastReviewOf)).toEqual([null]);
  });

  it("starts anew with the month and keeps the months before", () => {
    const own = written([], patch({}, [], {}), ["reviewList"]);
    const later = today + 31;
    const next = openReview(context(own), later);
    expect(next.month).toBe("2024-10");
    expect(next.customers.filter(({ done }) => done)).toEqual([]);
    const again = reviewPatch(context(own), next, {}, { today: later, language: "zh-CN", scope: null });
    expect(listOf(written(own, again, ["reviewList"])).map(([month]) => month)).toEqual([
      "2024-09",
      "2024-09",
      "2024-10",
    ]);
    expect(ownRecords(own).tables.has("reviewList")).toBe(true);
  });
});
