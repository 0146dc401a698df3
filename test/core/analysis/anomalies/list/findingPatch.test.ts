import type { FindingTurn } from "../../../../../src/core/analysis/anomalies/views/findingViews";
import type { JobContext } from "../../../../../src/core/analysis/context/jobContext";
import type { Patch } from "../../../../../src/core/changes/patch";
import type { CorrectionDecision, Decisions } from "../../../../../src/core/changes/proposal";
import type { CellValue } from "../../../../../src/core/sheets/cell";
import type { Field } from "../../../../../src/core/sheets/fields";
import { type OwnSheet, openOwnTable } from "../../../../../src/core/templates/own/ownSheets";
import { customersRead } from "../../customersRead";
import { written } from "../../tiering/tierBook";

const fields: readonly Field[] = ["customerId", "companyName", "mobile", "email", "owner"];
type Rows = readonly (readonly CellValue[])[];
const sound: Rows = [
  ["C20240101001", "杭州云杉科技有限公司", "13857121234", "li@yunshan.example.cn", "李敏"],
  ["C20240101002", "宁波远帆食品有限公司", "13957121235", "zhang@yuanfan.example.cn", "张伟"],
];
const faulty: Rows = [
  ["C20240101001", "杭州云杉科技有限公司", "1385712123", "li@yunshan.example.cn", "李敏"],
  ["C20240101002", "宁波远帆食品有限公司", "13957121235", "=zhang.example.cn", "张伟"],
];
const monday: JobContext = { language: "zh-CN", asOf: "2024-09-30" };
const friday: JobContext = { language: "zh-CN", asOf: "2024-10-04" };

function read(rows: Rows, setup: Parameters<typeof customersRead>[2]) {
  const analysis = customersRead(fields, rows, { asOf: monday.asOf, ...setup });
  analysis.inspect(monday, () => undefined);
  return analysis;
}

/** A workbook with one sheet of customers and whatever of ours was written. */
function inspected(rows: Rows, own: readonly OwnSheet[], job: JobContext) {
  const analysis = customersRead(fields, rows, { asOf: job.asOf, own });
  const summary = analysis.inspect(job, () => undefined);
  const findings = analysis.findings({ offset: 0, limit: 100 }).items;
  return {
    analysis,
    summary,
    findings,
    ids: findings.map(({ ruleId }) => ruleId),
    patch: (decisions: Decisions<CorrectionDecision> = {}) => analysis.findingPatch(decisions),
  };
}

const write = (own: readonly OwnSheet[], patch: Patch) => written(own, patch, ["findings"]);
const listed = (rows: Rows, job = monday) => write([], inspected(rows, [], job).patch());

/** The list as people read it, by column key. */
function listOf(own: readonly OwnSheet[]): readonly ((key: string) => CellValue)[] {
  const sheet = own.find(({ id }) => id === "findings");
  const table = sheet && openOwnTable(sheet);
  return (table?.rows ?? []).map(
    ({ cells }) =>
      (key: string) =>
        table?.value(cells, key) ?? "",
  );
}
const column = (own: readonly OwnSheet[], key: string) => listOf(own).map((value) => value(key));

/** Somebody types into the list. */
function typed(
  own: readonly OwnSheet[],
  rule: string,
  cells: Readonly<Record<string, CellValue>>,
): OwnSheet[] {
  return own.map((sheet) => {
    const table = openOwnTable(sheet);
    if (!table) return sheet;
    const rows = sheet.grid.rows.map((row, i) =>
      i > 0 && String(table.value(row, "fingerprint")).startsWith(rule)
        ? row.map((cell, c) => cells[table.keys[c] ?? ""] ?? cell)
        : row,
    );
    return { ...sheet, grid: { ...sheet.grid, rows } };
  });
}

describe("findingPatch", () => {
  it("adds the list with place, owner and due date of every error and warning", () => {
    const own = listed(faulty);
    expect(column(own, "place")).toEqual(["C20240101001 · mobile", "C20240101002 · email"]);
    expect(column(own, "owner")).toEqual(["李敏", "张伟"]);
    expect(column(own, "severity")).toEqual(["错误", "错误"]);
    // Two working days after Monday 30 September 2024, as Excel counts.
    expect(column(own, "dueOn")).toEqual([45_567, 45_567]);
    expect(column(own, "findingStatus")).toEqual(["待处理", "待处理"]);
    expect(column(own, "firstSeen")).toEqual([45_565, 45_565]);
  });

  it("never writes a foreign text that Excel would run as a formula", () => {
    expect(column(listed(faulty), "value")).toEqual(["1385712123", "「=zhang.example.cn」"]);
  });

  it("writes no sheet where nothing is wrong", () => {
    expect(inspected(sound, [], monday).patch().changes).toEqual([]);
  });

  it("writes nothing when an unchanged workbook is inspected again, not even days later", () => {
    const own = listed(faulty);
    const again = inspected(faulty, own, friday);
    expect(again.patch().changes).toEqual([]);
    expect(again.summary.list).toEqual({ added: 0, still: 2, reopened: 0, solved: 0 });
  });

  it("tells which of the cells it changes are days, so that nobody reads 45569", () => {
    const { changes } = inspected(sound, listed(faulty), friday).patch();
    const fieldOf = (heading: string) =>
      changes.flatMap((change) =>
        change.kind === "set-cell" && change.heading === heading ? [change.field] : [],
      );
    expect(fieldOf("解决日")).toEqual(["date", "date"]);
    expect(fieldOf("状态")).toEqual([null, null]);
  });

  it("closes what is gone with the day, and opens it again when it comes back", () => {
    const own = listed(faulty);
    const mended = inspected(sound, own, friday);
    expect(mended.summary.list).toEqual({ added: 0, still: 0, reopened: 0, solved: 2 });
    const closed = write(own, mended.patch());
    expect(column(closed, "findingStatus")).toEqual(["已解决", "已解决"]);
    expect(column(closed, "closedOn")).toEqual([45_569, 45_569]);
    expect(inspected(sound, closed, friday).patch().changes).toEqual([]);

    const back = inspected(faulty, closed, friday);
    expect(back.summary.list).toEqual({ added: 0, still: 0, reopened: 2, solved: 0 });
    const reopened = write(closed, back.patch());
    expect(column(reopened, "findingStatus")).toEqual(["重现", "重现"]);
    expect(column(reopened, "closedOn")).toEqual(["", ""]);
    // Two working days after a Friday is the Tuesday.
    expect(column(reopened, "dueOn")).toEqual([45_573, 45_573]);
    expect(column(reopened, "firstSeen")).toEqual([45_565, 45_565]);
  });

  it("gives the findings of each turn, and of the solved ones what stood there and what stands there now", () => {
    const own = listed([faulty[0] ?? [], sound[1] ?? []]);
    const next = inspected([sound[0] ?? [], faulty[1] ?? []], own, friday);
    const of = (since: FindingTurn) =>
      next.analysis.findings({ offset: 0, limit: 9, since }).items.map(({ ruleId }) => ruleId);
    expect(next.summary.list).toEqual({ added: 1, still: 0, reopened: 0, solved: 1 });
    expect([of("added"), of("still"), of("reopened")]).toEqual([["invalid-email"], [], []]);
    expect(next.analysis.findingParts({ since: "added" }).rules.map(({ ruleId }) => ruleId)).toEqual([
      "invalid-email",
    ]);
    const solved = next.analysis.solvedFindings({ offset: 0, limit: 9 });
    expect(solved.items).toEqual([
      {
        key: expect.stringMatching(/^invalid-phone:/),
        rule: expect.any(String),
        place: "C20240101001 · mobile",
        before: "1385712123",
        now: { sheet: "客户", row: 2, column: "C", value: "13857121234", changed: true },
        isFiled: false,
        closedOn: null,
        closedBy: "",
        note: "",
      },
    ]);
    const closed = write(own, next.patch());
    const later = inspected([faulty[0] ?? [], sound[1] ?? []], closed, friday);
    expect(later.analysis.findings({ offset: 0, limit: 9, since: "reopened" }).total).toBe(1);
    const [filed] = inspected(sound, closed, friday).analysis.solvedFindings({ offset: 1, limit: 9 }).items;
    expect(filed).toMatchObject({ isFiled: true, closedOn: "2024-10-04", closedBy: "复查时已不存在" });
  });

  it.each([
    ["手机/\n电话", "手机/电话"],
    ["联系电话\n（手机）", "联系电话（手机）"],
    ["Phone\n(mobile)", "Phone (mobile)"],
    ["Mobile \n phone", "Mobile phone"],
  ])("says in one line where a finding stands, however the heading is broken: %j", (heading, inOneLine) => {
    const headings = ["编号", "名称", heading, "邮箱", "负责人"];
    const own = written([], read(faulty, { headings }).findingPatch({}), ["findings"]);
    expect(column(own, "place")[0]).toBe(`C20240101001 · ${inOneLine}`);
  });

  it("gives the findings of one customer alone", () => {
    const { analysis } = inspected(faulty, [], monday);
    const of = (customer: number) =>
      analysis.findings({ offset: 0, limit: 9, customer, systemic: false }).items.map(({ ruleId }) => ruleId);
    expect([of(0), of(1), of(9)]).toEqual([["invalid-phone"], ["invalid-email"], []]);
  });

  it("says that a solved finding's row is gone, and finds one that moved", () => {
    const own = listed(faulty);
    const gone = inspected([sound[1] ?? []], own, friday).analysis.solvedFindings({ offset: 0, limit: 9 });
    expect(gone.items.map(({ now }) => now?.value ?? null)).toEqual([null, "zhang@yuanfan.example.cn"]);
    expect(gone.items[1]?.now).toMatchObject({ row: 2, column: "D" });
  });

  it("has no solved findings and no turns on a workbook without the list", () => {
    const { analysis } = inspected(faulty, [], monday);
    expect(analysis.solvedFindings({ offset: 0, limit: 9 })).toEqual({ total: 0, offset: 0, items: [] });
    expect(analysis.findings({ offset: 0, limit: 9, since: "added" }).total).toBe(2);
  });

  it("knows a finding again whose row has moved", () => {
    const moved = [["C20240101003", "温州松涛建材有限公司", "13757121236", "", "李敏"], ...faulty];
    expect(inspected(moved, listed(faulty), monday).summary.list).toMatchObject({ added: 0, still: 2 });
  });

  it("adds a new finding and refreshes the day of those still there", () => {
    const own = listed([faulty[0] ?? [], sound[1] ?? []]);
    const next = write(own, inspected(faulty, own, friday).patch());
    expect(column(next, "firstSeen")).toEqual([45_565, 45_569]);
    expect(column(next, "lastSeen")).toEqual([45_569, 45_569]);
  });

  it("leaves owner, due date and an own status alone", () => {
    const hand = { owner: "王芳", dueOn: 45_600, findingStatus: "等客户盖章" };
    const own = typed(listed(faulty), "invalid-phone", hand);
    const more = [...faulty, ["C20240101004", "绍兴长风机械有限公司", "138", "", "张伟"]];
    const next = write(own, inspected(more, own, friday).patch());
    const [first] = listOf(next);
    expect(["owner", "dueOn", "findingStatus"].map((key) => first?.(key))).toEqual([
      "王芳",
      45_600,
      "等客户盖章",
    ]);
  });

  it.each(["忽略", "误报", "确认属实", "Ignored"])("does not show again what people marked %s", (word) => {
    const own = typed(listed(faulty), "invalid-phone", {
      findingStatus: word,
      statusReason: "客户只有这个号",
    });
    const again = inspected(faulty, own, friday);
    expect(again.ids).toEqual(["invalid-email"]);
    expect(again.summary.dismissed).toBe(1);
    expect(again.patch().changes).toEqual([]);
  });

  it("shows a dismissed finding again once its value has changed", () => {
    const own = typed(listed(faulty), "invalid-phone", { findingStatus: "忽略" });
    const other = faulty.map((row) => row.map((cell) => (cell === "1385712123" ? "138571212" : cell)));
    expect(inspected(other, own, friday).ids).toContain("invalid-phone");
  });

  it("brings back a postponed finding on its day and not before", () => {
    const own = typed(listed(faulty), "invalid-phone", { findingStatus: "暂缓", postponedTo: 45_569 });
    expect(inspected(faulty, own, monday).ids).toEqual(["invalid-email"]);
    const due = inspected(faulty, own, friday);
    expect(due.ids).toContain("invalid-phone");
    expect(column(write(own, due.patch()), "findingStatus")).toEqual(["重现", "待处理"]);
  });

  it("files a dismissal of the pane with its reason", () => {
    const first = inspected(faulty, [], monday);
    const id = first.findings.find(({ ruleId }) => ruleId === "invalid-phone")?.id ?? "";
    const dismissal = { scope: "finding", status: "ignored", reason: "座机" } as const;
    const own = write([], first.patch({ [id]: { verdict: "reject", dismissal } }));
    expect(column(own, "findingStatus").sort()).toEqual(["待处理", "忽略"].sort());
    expect(column(own, "statusReason")).toContain("座机");
    expect(inspected(faulty, own, monday).ids).toEqual(["invalid-email"]);
    expect(inspected(faulty, own, monday).patch().changes).toEqual([]);
  });

  it("keeps the owner people typed when a listed finding is dismissed", () => {
    const own = typed(listed(faulty), "invalid-phone", { owner: "王芳" });
    const again = inspected(faulty, own, friday);
    const id = again.findings.find(({ ruleId }) => ruleId === "invalid-phone")?.id ?? "";
    const dismissal = { scope: "finding", status: "postponed", reason: "出差", until: 45_580 } as const;
    const next = write(own, again.patch({ [id]: { verdict: "reject", dismissal } }));
    const [first] = listOf(next);
    const keys = ["owner", "firstSeen", "findingStatus", "postponedTo"];
    expect(keys.map((key) => first?.(key))).toEqual(["王芳", 45_565, "暂缓", 45_580]);
  });

  it("closes a rule for a column until somebody takes it back in the list", () => {
    const first = inspected(faulty, [], monday);
    const id = first.findings.find(({ ruleId }) => ruleId === "invalid-phone")?.id ?? "";
    const dismissal = { scope: "column", status: "ignored", reason: "内部短号" } as const;
    const own = write([], first.patch({ [id]: { verdict: "reject", dismissal } }));
    expect(column(own, "rule")).toHaveLength(2);
    expect(inspected(faulty, own, friday).ids).toEqual(["invalid-email"]);
    expect(inspected(faulty, own, friday).patch().changes).toEqual([]);
    const reopened = typed(own, "invalid-phone@", { findingStatus: "待处理" });
    expect(inspected(faulty, reopened, friday).ids).toContain("invalid-phone");
  });

  it("puts aside what was listed before its rule was closed for the column", () => {
    const own = listed(faulty);
    const again = inspected(faulty, own, friday);
    const id = again.findings.find(({ ruleId }) => ruleId === "invalid-phone")?.id ?? "";
    const dismissal = { scope: "column", status: "ignored", reason: "内部短号" } as const;
    const closed = write(own, again.patch({ [id]: { verdict: "reject", dismissal } }));
    expect(column(closed, "findingStatus")).toEqual(["忽略", "待处理", "忽略"]);
  });

  it("leaves rows alone that people added themselves", () => {
    const own = listed(faulty).map((sheet) => {
      const added = (sheet.grid.rows[0] ?? []).map((_, i) => (i === 5 ? "合同缺页" : ""));
      return { ...sheet, grid: { ...sheet.grid, rows: [...sheet.grid.rows, added] } };
    });
    expect(inspected(faulty, own, friday).patch().changes).toEqual([]);
  });

  it("does not close what it could not look at", () => {
    const own = typed(listed(faulty), "invalid", { findingSheet: "另一张表" });
    expect(inspected(sound, own, friday).patch().changes).toEqual([]);
  });

  it("counts errors and warnings by owner and gives the findings of one owner", () => {
    const { summary } = inspected(faulty, [], monday);
    const total = summary.owners.reduce((sum, { error, warning }) => sum + error + warning, 0);
    expect(summary.owners.map(({ owner }) => owner).sort()).toEqual(["张伟", "李敏"]);
    expect(total).toBe(summary.counts.error + summary.counts.warning);
  });

  it("counts a finding for whom the list gives it to, and for its own owner where the list names nobody", () => {
    const given = typed(listed(faulty), "invalid-phone", { owner: "王芳" });
    const own = typed(given, "invalid-email", { owner: " " });
    const { analysis, summary } = inspected(faulty, own, friday);
    const one = { error: 1, warning: 0 };
    expect(summary.owners).toEqual([
      { owner: "王芳", ...one },
      { owner: "张伟", ...one },
    ]);
    const of = (owner: string) =>
      analysis.findings({ owner, offset: 0, limit: 9 }).items.map((f) => f.ruleId);
    expect([of("王芳"), of("李敏")]).toEqual([["invalid-phone"], []]);
    expect(analysis.findingParts({ ruleId: "invalid-phone" }).owners).toEqual([{ owner: "王芳", count: 1 }]);
  });

  it("offers to soften a rule three in ten of whose findings people called false, and not before ten judgements", () => {
    const phones = (count: number): Rows =>
      Array.from({ length: count }, (_, i) => [
        `C202401010${10 + i}`,
        `杭州云杉${"甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉".charAt(i)}科技有限公司`,
        `138571212${i % 10}`,
        `li${i}@yunshan.example.cn`,
        "李敏",
      ]);
    const judged = (count: number, wrong: number) => {
      const listOfAll = listed(phones(count));
      const keys = column(listOfAll, "fingerprint").filter((key) => String(key).startsWith("invalid-phone:"));
      return keys.reduce<readonly OwnSheet[]>(
        (own, key, i) => typed(own, String(key), { findingStatus: i < wrong ? "误报" : "确认属实" }),
        listOfAll,
      );
    };
    const offered = (count: number, wrong: number) =>
      inspected(phones(count), judged(count, wrong), friday).summary.falseAlarms;
    expect(offered(10, 3)).toEqual([
      { ruleId: "invalid-phone", title: expect.any(String), judged: 10, wrong: 3, softens: true },
    ]);
    expect(offered(10, 2)).toEqual([]);
    expect(offered(9, 9)).toEqual([]);
  });

  it("softens or closes a rule everywhere until somebody opens its row again", () => {
    const own = listed(faulty);
    const decided = (effect: "closed" | "softened") => {
      const analysis = inspected(faulty, own, friday).analysis;
      return write(own, analysis.findingPatch({}, [{ ruleId: "invalid-phone", effect }]));
    };
    const softened = inspected(faulty, decided("softened"), friday);
    expect(softened.findings.find(({ ruleId }) => ruleId === "invalid-phone")?.severity).toBe("info");
    const closed = decided("closed");
    expect(inspected(faulty, closed, friday).ids).not.toContain("invalid-phone");
    expect(inspected(faulty, closed, friday).patch().changes).toEqual([]);
    const reopened = typed(closed, "invalid-phone@*", { findingStatus: "待处理" });
    expect(inspected(faulty, reopened, friday).ids).toContain("invalid-phone");
  });

  it("runs a rule that is off by default once somebody opened it, and keeps its row", () => {
    const { analysis } = inspected(sound, [], monday);
    const off = analysis
      .ruleSections("zh-CN")
      .flatMap(({ rules }) => rules)
      .filter(({ on }) => !on);
    const [ruleId = ""] = off.map((rule) => rule.ruleId);
    const own = write([], analysis.findingPatch({}, [{ ruleId, effect: "opened" }]));
    const again = inspected(sound, own, friday);
    const rules = again.analysis.ruleSections("zh-CN").flatMap((section) => section.rules);
    expect(rules.find((rule) => rule.ruleId === ruleId)?.on).toBe(true);
    expect(again.patch().changes).toEqual([]);
  });
});
