import { readLedger } from "../../src/batch/run/ledger";
import type { Analysis } from "../../src/core/analysis/analysis";
import { createAnalysis } from "../../src/core/analysis/createAnalysis";
import { readXlsx } from "../../src/host/files/workbook/readXlsx";
import { writeXlsx } from "../../src/host/files/workbook/writeXlsx";
import { createHeadlessModel } from "../../src/host/model/univer/createHeadlessModel";
import { applyPatch } from "../../src/workbook/applyPatch";
import { listOperations } from "../../src/workbook/journal/journal";
import { mergedGroups } from "../../src/workbook/mergedGroups";
import { finishingOf, finishOperation, rollBackOperation } from "../../src/workbook/recover";
import { undoOperation } from "../../src/workbook/undoOperation";
import { type OpenWorkbook, openModel, openWorkbook, options } from "../workbook/openWorkbook";

const asOf = "2024-09-30";
const sheets = ["客户名录", "交易记录"];
const customers = [
  ["客户编号", "企业名称", "联系人", "联系电话", "备注"],
  ["C001", "深圳市腾云电子有限公司", "王强", "13911112223", ""],
  ["C002", "北京问渠文化传播有限公司", "李娟", "13822223334", ""],
  ["C003", "腾云电子", "王总", "139-1111-2223", "老客户"],
  ["C004", "温州瀚峰照明有限公司", "赵敏", "13755556666", ""],
  ["C005", "北京问渠文化传播", "李娟", "138 2222 3334", ""],
  ["C006", "温州瀚峰照明", "赵敏", "13755556666", "展会"],
];
const deals = [
  ["订单号", "客户编号", "企业名称", "交易日期", "交易金额"],
  ["D1", "C001", "深圳市腾云电子有限公司", 45500, 1000],
  ["D2", "C003", "腾云电子", 45510, 300],
  ["D3", "C005", "北京问渠文化传播", 45520, 700],
  ["D4", "C006", "温州瀚峰照明", 45530, 50],
  // Who has most orders stays.
  ...["C001", "C002", "C002", "C004", "C004"].map((id, i) => [`E${i}`, id, "", 45540, 1]),
];
const book = () =>
  openWorkbook([
    { name: "客户名录", rows: customers },
    { name: "交易记录", rows: deals },
  ]);

async function searched(): Promise<Analysis> {
  const analysis = createAnalysis();
  await readLedger(analysis, asOf, []);
  analysis.findDuplicates({ language: "zh-CN", asOf }, () => undefined);
  return analysis;
}

/** A workbook whose three groups were merged wholesale, with what it held before. */
async function merged() {
  const open = book();
  const before = sheets.map((sheet) => open.values(sheet));
  const analysis = await searched();
  expect(analysis.clusters({ offset: 0, limit: 9 }).total).toBe(3);
  const { conflicts } = await applyPatch(analysis.mergePatch({}, { allCertain: true }), options);
  expect(conflicts).toEqual([]);
  return { open, before };
}

/** The group that took an id away. */
async function groupOf(mergedId: string): Promise<number> {
  const groups = await mergedGroups();
  return groups.find(({ merged }) => merged.some(({ id }) => id === mergedId))?.group ?? -1;
}

const ids = (open: OpenWorkbook) => open.values("客户名录").map(([id]) => id);
const logged = (open: OpenWorkbook) =>
  open.values("合并记录").flatMap((row) => row.filter((cell) => /^C00\d$/.test(String(cell))));
const logStands = ({ model }: OpenWorkbook) => model.sheets().some(({ name }) => name === "合并记录");
const apart = (group: number) => undoOperation(1, { ...options, edited: "ask", group });
const ask = { ...options, edited: "ask" as const };

describe("one group of a wholesale merge", () => {
  it("is taken back alone, rows in their old order, and its id counts for itself again", async () => {
    const { open, before } = await merged();
    expect(ids(open)).toEqual(["客户编号", "C001", "C002", "C004"]);
    expect((await apart(await groupOf("C005"))).kind).toBe("undone");
    // C003 is merged still: C005 comes back one row above where it stood, right behind C004.
    expect(ids(open)).toEqual(["客户编号", "C001", "C002", "C004", "C005"]);
    expect(open.values("客户名录")[4]).toEqual(before[0]?.[5]);
    expect(
      open
        .values("交易记录")
        .slice(1, 5)
        .map(([, id]) => id),
    ).toEqual(["C001", "C001", "C005", "C004"]);
    expect(logged(open)).toEqual(["C001", "C003", "C004", "C006"]);

    const second = openModel(createHeadlessModel(readXlsx(writeXlsx(open.model.snapshot()), "test.xlsx")));
    second.type("交易记录", 11, 0, "D5");
    second.type("交易记录", 11, 1, "C005");
    second.type("交易记录", 11, 3, 45530);
    second.type("交易记录", 11, 4, 5000);
    const analysis = await searched();
    analysis.assignTiers({ language: "zh-CN", asOf }, () => undefined);
    const tiers = analysis.tiers({ offset: 0, limit: 99 }).items;
    const spent = (id: string) => tiers.find(({ customerId }) => customerId === id)?.metrics.monetary;
    expect([spent("C005"), spent("C001")]).toEqual([5700, 1301]);
  }, 30_000);

  it("is found no more once it is remembered as not the same, the others still are", async () => {
    await merged();
    await apart(await groupOf("C005"));
    const job = { language: "zh-CN", asOf } as const;
    const parted = [
      { id: "C002", name: "北京问渠文化传播有限公司" },
      { id: "C005", name: "" },
    ];
    const again = await searched();
    expect(again.clusters({ offset: 0, limit: 9 }).total).toBe(1);
    const patch = again.partedPatch(parted, job);
    expect(patch.operation).toBe("not-same");
    expect((await applyPatch(patch, options)).conflicts).toEqual([]);
    const after = await searched();
    expect(after.clusters({ offset: 0, limit: 9 }).total).toBe(0);
    // Said once, it is not filed twice; somebody who is not there is no pair.
    expect(after.partedPatch(parted, job).changes).toEqual([]);
    expect(
      after.partedPatch(
        [
          { id: "C002", name: "" },
          { id: "C777", name: "" },
        ],
        job,
      ).changes,
    ).toEqual([]);
    // Two that had one id, of whom one row is there, are no pair with itself.
    const twice = [
      { id: "C005", name: "" },
      { id: "C005", name: "" },
    ];
    expect(after.partedPatch(twice, job).changes).toEqual([]);
  }, 30_000);

  it("is named in the change log by the customer that stayed", async () => {
    await merged();
    await apart(await groupOf("C005"));
    await undoOperation(1, { ...ask, language: "en-US", group: await groupOf("C003") });
    const [, first, second] = (await listOperations()).toSorted((a, b) => a.id - b.id);
    expect(first?.reason).toBe("拆回「北京问渠文化传播有限公司」（操作 1）");
    expect(second?.reason).toBe("“深圳市腾云电子有限公司” taken apart (operation 1)");
  }, 30_000);

  it("lets the whole merge be undone afterwards, its customers left as they are by then", async () => {
    const { open, before } = await merged();
    await apart(await groupOf("C005"));
    open.type("客户名录", 5, 4, "拆回后补记");
    expect((await undoOperation(1, ask)).kind).toBe("undone");
    const expected = before[0]?.map((row) => (row[0] === "C005" ? [...row.slice(0, 4), "拆回后补记"] : row));
    expect(open.values("客户名录")).toEqual(expected);
    expect(open.values("交易记录")).toEqual(before[1]);
    expect(logStands(open)).toBe(false);
    expect((await listOperations()).map(({ state }) => state)).toEqual(["undone", "done", "done"]);
  }, 30_000);

  it("is merged again by an undo of its own, and the whole comes back as if nothing had been", async () => {
    const { open, before } = await merged();
    await apart(await groupOf("C003"));
    expect(ids(open)).toEqual(["客户编号", "C001", "C002", "C003", "C004"]);
    expect((await undoOperation(2, ask)).kind).toBe("undone");
    expect(ids(open)).toEqual(["客户编号", "C001", "C002", "C004"]);
    expect(logged(open).sort()).toEqual(["C001", "C002", "C003", "C004", "C005", "C006"]);
    expect((await undoOperation(1, ask)).kind).toBe("undone");
    expect(sheets.map((sheet) => open.values(sheet))).toEqual(before);
  }, 30_000);

  it("takes the log of merges with it where that stands again as the merge left it, and none that was written on", async () => {
    const again = async () => {
      const { open } = await merged();
      await apart(await groupOf("C006"));
      expect((await undoOperation(2, ask)).kind).toBe("undone");
      return open;
    };
    const untouched = await again();
    expect((await undoOperation(1, ask)).kind).toBe("undone");
    expect(logStands(untouched)).toBe(false);
    const noted = await again();
    noted.type("合并记录", 2, 12, "问过林晚");
    expect((await undoOperation(1, ask)).kind).toBe("undone");
    expect([logStands(noted), logged(noted)]).toEqual([true, []]);
  }, 60_000);

  it("takes the log of merges with it where the groups come back one by one and then the rest, and brings it back", async () => {
    const { open, before } = await merged();
    await apart(await groupOf("C005"));
    await apart(await groupOf("C003"));
    expect(logged(open)).toEqual(["C004", "C006"]);
    expect(await undoOperation(1, ask)).toMatchObject({ kind: "undone", applied: { conflicts: [] } });
    expect([logStands(open), ids(open)]).toEqual([false, before[0]?.map(([id]) => id)]);
    expect((await undoOperation(4, ask)).kind).toBe("undone");
    expect(logged(open)).toEqual(["C004", "C006"]);
    expect(ids(open)).toEqual(["客户编号", "C001", "C002", "C003", "C004", "C005"]);
  }, 30_000);

  it("has its log again where the undo of the whole is itself taken back", async () => {
    const { open, before } = await merged();
    const log = open.values("合并记录");
    await undoOperation(1, ask);
    expect([logStands(open), open.values("客户名录")]).toEqual([false, before[0]]);
    expect((await undoOperation(2, ask)).kind).toBe("undone");
    expect(open.values("合并记录")).toEqual(log);
    expect((await mergedGroups()).length).toBe(3);
  }, 30_000);

  it("takes the log with the last group, unless something was noted on it", async () => {
    const { open, before } = await merged();
    for (const id of ["C005", "C003", "C006"]) await apart(await groupOf(id));
    expect([logStands(open), open.values("客户名录")]).toEqual([false, before[0]]);
    expect((await undoOperation(4, ask)).kind).toBe("undone");
    expect(logged(open)).toEqual(["C004", "C006"]);
    expect((await undoOperation(3, ask)).kind).toBe("undone");
    expect(logged(open).sort()).toEqual(["C001", "C003", "C004", "C006"]);

    const { open: noted } = await merged();
    for (const id of ["C005", "C003"]) await apart(await groupOf(id));
    noted.type("合并记录", 9, 0, "问过林晚");
    await apart(await groupOf("C006"));
    expect([logStands(noted), logged(noted)]).toEqual([true, []]);
  }, 60_000);

  it("leaves the merge to be restored after its undo without the group that came back alone", async () => {
    const { open } = await merged();
    await apart(await groupOf("C005"));
    await undoOperation(1, ask);
    expect((await undoOperation(3, ask)).kind).toBe("undone");
    expect(ids(open)).toEqual(["客户编号", "C001", "C002", "C004", "C005"]);
  }, 30_000);

  it("is listed with who was merged into whom, until it is taken back", async () => {
    await merged();
    const listed = await mergedGroups();
    expect(listed).toHaveLength(3);
    expect(listed.find(({ survivorId }) => survivorId === "C002")).toMatchObject({
      operation: 1,
      survivorName: "北京问渠文化传播有限公司",
      merged: [{ id: "C005", name: "北京问渠文化传播", from: "客户名录 6" }],
      wholeOnly: false,
    });
    await apart(await groupOf("C005"));
    expect((await mergedGroups()).map(({ survivorId }) => survivorId).sort()).toEqual(["C001", "C004"]);
    await undoOperation(1, ask);
    expect(await mergedGroups()).toEqual([]);
  }, 30_000);

  it("is refused alone where formulas pointed at its rows, the others being none the worse for it", async () => {
    const open = openWorkbook([
      { name: "客户名录", rows: customers },
      { name: "交易记录", rows: deals },
      {
        name: "看板",
        rows: [
          ["最近", "合计"],
          ["=客户名录!B6", "=SUM(交易记录!E2:E10)"],
        ],
      },
    ]);
    await open.model.settled();
    const before = [...sheets, "看板"].map((sheet) => open.values(sheet));
    const analysis = await searched();
    await applyPatch(analysis.mergePatch({}, { allCertain: true }), options);
    const whole = (await mergedGroups()).filter(({ wholeOnly }) => wholeOnly);
    expect(whole.flatMap(({ merged: rows }) => rows.map(({ id }) => id))).toEqual(["C005"]);
    await expect(apart(await groupOf("C005"))).rejects.toMatchObject({ code: "operation-unknown" });
    expect((await apart(await groupOf("C003"))).kind).toBe("undone");
    expect(ids(open)).toEqual(["客户编号", "C001", "C002", "C003", "C004"]);
    expect((await undoOperation(1, ask)).kind).toBe("undone");
    await open.model.settled();
    expect([...sheets, "看板"].map((sheet) => open.values(sheet))).toEqual(before);
  }, 30_000);

  it("is not taken back twice, nor after the whole was undone", async () => {
    await merged();
    const group = await groupOf("C006");
    await apart(group);
    await expect(apart(group)).rejects.toMatchObject({ code: "operation-unknown" });
    await expect(apart(9)).rejects.toMatchObject({ code: "operation-unknown" });
    await undoOperation(1, ask);
    await expect(apart(0)).rejects.toMatchObject({ code: "operation-unknown" });
  }, 30_000);

  it("asks where a cell of it was edited since, and does not mind edits of another group", async () => {
    const { open } = await merged();
    open.type("客户名录", 2, 1, "深圳腾云集团");
    open.type("交易记录", 3, 1, "C999");
    expect((await apart(await groupOf("C005"))).kind).toBe("undone");
    const asked = await apart(await groupOf("C003"));
    expect(asked).toMatchObject({ kind: "edited", conflicts: [{ found: "C999" }] });
  }, 30_000);

  it("brings no row back that somebody put back by hand", async () => {
    const { open } = await merged();
    ["C005", "北京问渠文化传播", "李娟", "138 2222 3334", ""].forEach((cell, column) => {
      open.type("客户名录", 5, column, cell);
    });
    const asked = await apart(await groupOf("C005"));
    expect(asked).toMatchObject({ kind: "edited", conflicts: [{ reason: "row-exists" }] });
    expect(ids(open).filter((id) => id === "C005")).toHaveLength(1);
  }, 30_000);
});

describe("a merge whose log later merges stand in", () => {
  it("is undone without them", async () => {
    const open = book();
    const analysis = await searched();
    const { items } = analysis.clusters({ offset: 0, limit: 9 });
    const only = (at: number) => ({ [items[at]?.id ?? ""]: { verdict: "accept" as const } });
    await applyPatch(analysis.mergePatch(only(0), { allCertain: false }), options);
    const again = await searched();
    const [next] = again.clusters({ offset: 0, limit: 9 }).items;
    const second = { [next?.id ?? ""]: { verdict: "accept" as const } };
    await applyPatch(again.mergePatch(second, { allCertain: false }), options);
    expect(logged(open)).toHaveLength(4);
    expect((await undoOperation(1, ask)).kind).toBe("undone");
    expect(logged(open)).toHaveLength(2);
    expect(ids(open)).toHaveLength(customers.length - 1);
  }, 30_000);
});

describe("a merge that was interrupted", () => {
  /** Its pane dies once the first row has left the sheet. */
  async function interrupted() {
    const open = book();
    const before = sheets.map((sheet) => open.values(sheet));
    const analysis = await searched();
    let dead = false;
    open.host.faults.hook = () => {
      dead ||=
        open.model.sheets().some(({ name }) => name === "合并记录") && ids(open).length < customers.length;
      return dead ? { kind: "silence" } : null;
    };
    const limits = { soft: 20, hard: 40, cellEdit: 3, backOff: 1 };
    const killed = applyPatch(analysis.mergePatch({}, { allCertain: true }), { ...options, limits });
    await expect(killed).rejects.toMatchObject({ code: "timeout" });
    open.host.faults.hook = null;
    expect(logged(open).length).toBeGreaterThan(0);
    return { open, before };
  }
  const now = () => new Date(Date.now() + 3_600_000);
  const hasLog = (open: OpenWorkbook) => open.model.sheets().some(({ name }) => name === "合并记录");

  it("leaves neither its log nor a line of it behind once it is rolled back, so that no old id leads astray", async () => {
    const { open, before } = await interrupted();
    expect(await rollBackOperation(1, { ...options, now })).toMatchObject({ conflicts: [] });
    expect(sheets.map((sheet) => open.values(sheet))).toEqual(before);
    expect(hasLog(open)).toBe(false);
  }, 30_000);

  it("is not said to be possible to finish where its log came with it", async () => {
    await interrupted();
    expect(await finishingOf(1)).toBe("only-roll-back");
    await expect(finishOperation(1, { ...options, now })).rejects.toMatchObject({ code: "only-roll-back" });
  }, 30_000);

  it("leaves a log that somebody has written on, without its own lines", async () => {
    const { open } = await interrupted();
    open.type("合并记录", 2, 12, "问过林晚");
    expect(await rollBackOperation(1, { ...options, now })).toMatchObject({ conflicts: [] });
    expect(hasLog(open)).toBe(true);
    expect(logged(open)).toEqual([]);
  }, 30_000);

  it("leaves no line of its log behind, at whatever moment of its way back somebody writes on that", async () => {
    const { open: untouched } = await interrupted();
    untouched.host.resetCounters();
    await rollBackOperation(1, { ...options, now });
    const total = untouched.host.counters().syncs;
    const stayed = new Set<boolean>();
    for (let number = 2; number <= total; number += 3) {
      const { open } = await interrupted();
      let seen = 0;
      open.host.faults.hook = () => {
        if (++seen === number && hasLog(open)) open.type("合并记录", 2, 12, "问过林晚");
        return null;
      };
      await rollBackOperation(1, { ...options, now });
      open.host.faults.hook = null;
      stayed.add(hasLog(open));
      expect([number, hasLog(open) ? logged(open) : []]).toEqual([number, []]);
    }
    expect(stayed.size).toBe(2);
  }, 120_000);
});
