import { findingGroups } from "../../../src/core/analysis/anomalies/pages/findingGroups";
import { correctionsOf } from "../../../src/core/anomalies/findings/corrections";
import { fingerprintOf } from "../../../src/core/anomalies/findings/fingerprints";
import type { Suppression } from "../../../src/core/anomalies/findings/suppressions";
import { inspect } from "../../../src/core/anomalies/inspect";
import { rules } from "../../../src/core/anomalies/rules";
import { readFixture } from "./ruleFixture";

function bookOf(text: string) {
  return readFixture(text.replace(/^ +/gm, ""));
}

function ruleIdsAt(text: string, column: number, row: number): readonly string[] {
  const { book, context } = bookOf(text);
  const { found } = inspect(book, rules, context);
  return found
    .filter((hits) => hits.column === column && hits.rows.includes(row))
    .map((hits) => hits.rule.id);
}

describe("inspect", () => {
  it("accuses a placeholder once, not as a missing contact and an invalid number too", () => {
    const text = `customers
      | companyName | mobile | 期望 |
      | 上海甲有限公司 | 无 | |`;
    expect(ruleIdsAt(text, 1, 0)).toEqual(["placeholder"]);
  });

  it("says a future date and offers to tidy it, for these are two things", () => {
    const text = `transactions
      | orderId | dealtOn | 期望 |
      | D1 | 2026年5月1日 | |`;
    expect(ruleIdsAt(text, 1, 0)).toEqual(["date-as-text", "date-in-future"]);
  });

  it("is silent about a column half of whose cells are blank, but for one card with the rule's weight", () => {
    const { book, context } = bookOf(`customers
      | × | companyName | industry | 期望 |
      | 15 | 上海甲{i}建材有限公司 | 制造业 | |
      | 15 | 上海乙{i}建材有限公司 | | |`);
    const inspection = inspect(book, rules, context);
    const industry = inspection.found.find(({ rule }) => rule.id === "missing-industry");
    expect(industry?.systemic).toBe(true);
    expect(industry?.severity).toBe("info");
    const card = findingGroups(book, context, inspection, "zh-CN").find(
      ({ ruleId }) => ruleId === "missing-industry",
    );
    expect(card).toMatchObject({ severity: "warning", count: 15, share: 0.5 });
  });

  it("shows hints of a whole column as hints, not with the weight of their rule", () => {
    const { book, context } = bookOf(`customers
      | × | companyName | mobile | 期望 |
      | 25 | 王小{i} | 13800138001 | |`);
    const shared = inspect(book, rules, context);
    const cards = findingGroups(book, context, shared, "zh-CN");
    expect(cards.find(({ ruleId }) => ruleId === "shared-phone")).toMatchObject({
      severity: "info",
      systemic: true,
      count: 25,
    });
  });

  it("lets a rule that people softened give hints of a whole column only", () => {
    const { book, context } = bookOf(`customers
      | × | companyName | industry | 期望 |
      | 30 | 上海甲{i}建材有限公司 | | |`);
    const severityOf = (suppressions: readonly Suppression[]) =>
      findingGroups(book, context, inspect(book, rules, context, { suppressions }), "zh-CN").find(
        ({ ruleId }) => ruleId === "missing-industry",
      )?.severity;
    expect(severityOf([])).toBe("warning");
    expect(severityOf([{ kind: "rule", ruleId: "missing-industry", effect: "softened" }])).toBe("info");
  });

  it("takes what is said of nearly all rows of one word for what such rows are, and offers it with the word", () => {
    const { book, context } = bookOf(`transactions
      | × | orderId | category | dealtOn | 期望 |
      | 60 | A{i} | 现货 | 2024-03-05 | |
      | 8 | B{i} | 预售 | 2031-03-05 | |
      | 1 | C1 | 现货 | 2031-03-05 | |`);
    const inspection = inspect(book, rules, context);
    const cards = findingGroups(book, context, inspection, "zh-CN").filter(
      ({ ruleId }) => ruleId === "date-in-future",
    );
    expect(cards).toMatchObject([
      { severity: "error", count: 1, kinds: [] },
      { severity: "info", count: 8, kinds: [{ heading: "category", word: "预售" }] },
    ]);
  });

  it("says once of which kind rows are that are so in two columns", () => {
    const { book, context } = bookOf(`transactions
      | × | orderId | category | dealtOn | paidOn | 期望 |
      | 60 | A{i} | 现货 | 2024-03-05 | 2024-03-06 | |
      | 8 | B{i} | 预售 | 2031-03-05 | 2031-03-06 | |`);
    const cards = findingGroups(book, context, inspect(book, rules, context), "zh-CN");
    const future = cards.find(({ ruleId }) => ruleId === "date-in-future");
    expect(future).toMatchObject({ count: 16, kinds: [{ heading: "category", word: "预售" }] });
  });

  it("says of rows of a kind all the same that a formula has no result", () => {
    const { book, context } = bookOf(`transactions
      | × | orderId | category | amount | 期望 |
      | 30 | A{i} | 正常单 | 1200 | |
      | 8 | B{i} | 冲账单 | #N/A | |`);
    const { found } = inspect(book, rules, context);
    expect(found.filter(({ rule }) => rule.id === "formula-error")).toMatchObject([{ severity: "error" }]);
  });

  it("names the rules it could not run, with the reason", () => {
    const { book, context } = bookOf(`customers
      | companyName | 期望 |
      | 上海甲有限公司 | |`);
    const { notEvaluated } = inspect(book, rules, context);
    const reasonOf = (id: string) => notEvaluated.find(({ rule }) => rule.id === id)?.reason["zh-CN"];
    expect(reasonOf("zero-amount")).toBe("没有找到有数据的交易表");
    expect(reasonOf("missing-industry")).toBe("客户表没有「所属行业」列");
    expect(reasonOf("lost-dropdown")).toBe("没有读到标准表的下拉和公式；可在「一键建表」页做结构体检");
    expect(reasonOf("missing-company-name")).toBeUndefined();
  });

  it("runs what the user switched on and leaves out what he switched off", () => {
    const { book, context } = bookOf(`followUps
      | followedUpAt | content | 期望 |
      | @2024-05-01 | | |`);
    const ids = (enabled: Record<string, boolean>) =>
      inspect(book, rules, context, { enabled }).found.map(({ rule }) => rule.id);
    expect(ids({})).toContain("incomplete-follow-up");
    expect(ids({})).not.toContain("no-time-of-day");
    expect(ids({ "incomplete-follow-up": false, "no-time-of-day": true })).toEqual(["no-time-of-day"]);
  });

  it("gives a clean book 100 points and takes more for errors than for offers", () => {
    const score = (mobile: string) => {
      const { book, context } = bookOf(`customers
        | companyName | mobile | 期望 |
        | 上海甲有限公司 | ${mobile} | |`);
      return inspect(book, rules, context).qualityScore;
    };
    expect(score("13800138001")).toBe(100);
    expect(score("+86 13800138001")).toBeCloseTo(97.5);
    expect(score("1380013800")).toBe(50);
  });
});

describe("a dismissal", () => {
  const text = `customers
    | customerId | mobile | 期望 |
    | C1 | 1380013800 | |
    | C2 | 13800138001 | |
    | C3 | 1390013900 | |`;
  const hit = { role: "customers", column: 1, row: 0 } as const;

  function rowsLeft(text: string, suppressions: readonly Suppression[]) {
    const { book, context } = bookOf(text);
    const { found } = inspect(book, rules, context, { suppressions });
    return [...(found.find(({ rule }) => rule.id === "invalid-phone")?.rows ?? [])];
  }

  function dismissed(until: number | null): Suppression {
    return {
      kind: "finding",
      ruleId: "invalid-phone",
      fingerprint: fingerprintOf(bookOf(text).book, "invalid-phone", hit),
      until,
    };
  }

  it("keeps one finding away, and only this one", () => {
    expect(rowsLeft(text, [])).toEqual([0, 2]);
    expect(rowsLeft(text, [dismissed(null)])).toEqual([2]);
  });

  it("holds when the row has moved, and ends when the value changes", () => {
    const moved = text.replace("| C1 | 1380013800 | |", "| C0 | 13700137000 | |\n| C1 | 1380013800 | |");
    expect(rowsLeft(moved, [dismissed(null)])).toEqual([3]);
    expect(rowsLeft(text.replace("1380013800 ", "138001380 "), [dismissed(null)])).toEqual([0, 2]);
  });

  it("ends on the day it was put off to", () => {
    const { today } = bookOf(text).context;
    expect(rowsLeft(text, [dismissed(today + 1)])).toEqual([2]);
    expect(rowsLeft(text, [dismissed(today)])).toEqual([0, 2]);
  });

  it("of a whole column silences the rule there", () => {
    expect(
      rowsLeft(text, [{ kind: "column", ruleId: "invalid-phone", role: "customers", field: "mobile" }]),
    ).toEqual([]);
    expect(
      rowsLeft(text, [{ kind: "column", ruleId: "invalid-phone", role: "customers", field: "landline" }]),
    ).toEqual([0, 2]);
  });
});

describe("corrections", () => {
  const { book, context } = bookOf(`customers
    | customerId | companyName | email | 期望 |
    | C1 | "上海甲有限公司 " | name@qq.con | |
    | C2 | 上海乙有限公司 | ｎａｍｅ＠ｑｑ．ｃｏｍ | |`);
  const inspection = inspect(book, rules, context);

  it("write every safe tidying at once, guarded by the value they replace, and no guess", () => {
    const changes = correctionsOf(book, context, inspection, { decisions: {}, safe: true });
    expect(changes.map(({ before, after, column }) => ({ before, after, column }))).toEqual([
      { before: "ｎａｍｅ＠ｑｑ．ｃｏｍ", after: "name@qq.com", column: 2 },
      { before: "上海甲有限公司 ", after: "上海甲有限公司", column: 1 },
    ]);
    expect(changes[0]?.row.key).toEqual({ column: 0, value: "C2" });
  });

  it("write a guess only when accepted, and the user's own value where there is one", () => {
    const id = "email-domain-typo:customers:2:0";
    const choose = (value?: string) => ({
      [id]: { verdict: "accept" as const, ...(value === undefined ? {} : { value }) },
    });
    const write = (value?: string) =>
      correctionsOf(book, context, inspection, { decisions: choose(value), safe: false });
    expect(write().map(({ after }) => after)).toEqual(["name@qq.com"]);
    expect(write("own@qq.com").map(({ after }) => after)).toEqual(["own@qq.com"]);
  });

  it("leave out what was refused", () => {
    const decisions = { "outer-space:customers:1:0": { verdict: "reject" as const } };
    const changes = correctionsOf(book, context, inspection, { decisions, safe: true });
    expect(changes.map(({ after }) => after)).toEqual(["name@qq.com"]);
  });
});
