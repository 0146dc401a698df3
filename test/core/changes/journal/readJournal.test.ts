import { beginRow, endRow, entryGroups, groupRows } from "../../../../src/core/changes/journal/journalLines";
import { journalColumns } from "../../../../src/core/changes/journal/journalWords";
import { readJournal } from "../../../../src/core/changes/journal/readJournal";
import type { Change } from "../../../../src/core/changes/patch";
import { invertPatch } from "../../../../src/core/changes/undo/invertPatch";
import { identityOf, setCell } from "../simulatedSheet";

const sheet = [
  [{ value: "C1" }, { value: "甲" }],
  [{ value: "C2" }, { value: "乙" }],
];
const changes: readonly Change[] = [
  setCell(identityOf(sheet, 1, true), 1, "甲", "甲公司"),
  setCell(identityOf(sheet, 2, true), 1, "乙", "乙公司"),
  {
    kind: "add-rows",
    table: "历史表",
    sheet: "历史",
    key: [0],
    rows: [
      ["H1", 5],
      ["H2", true],
    ],
  },
];

function journalOf(id: number, written: readonly Change[], undoes: number | null = null) {
  const groups = entryGroups(written);
  const head = {
    id,
    operation: "correct" as const,
    reason: "更正",
    author: "王",
    at: "2026-01-01 08:00:00",
    undoes,
    lines: groups.length,
  };
  return [beginRow(head, "zh-CN"), ...groups.flatMap((group, i) => groupRows(head, i + 1, group, "zh-CN"))];
}

const details = (rows: readonly (readonly string[])[]) => rows.map((row) => row.at(-1) ?? "");
const end = (id: number) => endRow({ id, state: "done", contents: {} }, "2026-01-01 08:00:01", "zh-CN");

describe("readJournal", () => {
  it("gives every operation back, whatever order the rows are in", () => {
    const rows = [...journalOf(1, changes), ...end(1)];
    const [operation] = readJournal(details(rows.toReversed()));
    expect(operation).toMatchObject({ id: 1, state: "done", reason: "更正", author: "王", unreadable: 0 });
    expect(operation?.changes).toEqual(changes);
  });

  it("says on every row of an operation when, by whom and why, so that a filtered log can be read", () => {
    const rows = journalOf(1, changes);
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows) expect(row.slice(2, 6)).toEqual(["2026-01-01 08:00:00", "王", "更正", "更正"]);
  });

  it("tells a row that is new from one that comes back, and what an undo of each takes away", () => {
    const row = identityOf(sheet, 1, true);
    const held = { row: 2, firstColumn: 0, cells: [{ value: "C1" }], table: null };
    const wordsOf = (change: Change) => journalOf(1, [change])[1]?.[1];
    expect(wordsOf({ kind: "restore-row", row, held, added: true })).toBe("新增行");
    expect(wordsOf({ kind: "restore-row", row, held })).toBe("恢复行");
    const added: Change = { kind: "restore-row", row, held, added: true };
    const [taken] = invertPatch({ operation: "follow-up", reason: "", changes: [added] }, "").changes;
    expect(taken?.kind === "remove-row" && wordsOf(taken)).toBe("移除新增行");
    expect(wordsOf({ kind: "remove-row", row, held })).toBe("删除行");
    const again = readJournal(details(journalOf(1, [added])));
    expect(again[0]?.changes).toEqual([added]);
  });

  it("names the sheet of added rows as its tab does", () => {
    const rows = journalOf(1, changes);
    expect(rows.find((row) => row[1] === "新增行")?.[6]).toBe("历史");
  });

  it("calls an operation without an end pending", () => {
    expect(readJournal(details(journalOf(1, changes)))[0]?.state).toBe("pending");
  });

  it("calls an operation undone once a finished operation took it back, and done again once that one is undone", () => {
    const undo = [...journalOf(1, changes), ...end(1), ...journalOf(2, [], 1), ...end(2)];
    expect(readJournal(details(undo)).map((operation) => operation.state)).toEqual(["undone", "done"]);
    const redo = [...undo, ...journalOf(3, [], 2), ...end(3)];
    expect(readJournal(details(redo)).map((operation) => operation.state)).toEqual([
      "done",
      "undone",
      "done",
    ]);
  });

  it.each([
    ["cut off", (text: string) => text.slice(0, -5)],
    ["emptied", () => ""],
    ["of another kind", (text: string) => text.replace("set-cells", "set-sells")],
    ["retyped as a number", () => "17"],
  ])("loses an entry that is %s, and only that", (_how, tamper) => {
    const cells = details([...journalOf(1, changes), ...end(1)]);
    cells[1] = tamper(cells[1] ?? "");
    const [operation] = readJournal(cells);
    expect(operation?.unreadable).toBe(1);
    expect(operation?.changes).toEqual(changes.slice(1));
  });

  it("does not take a head for another operation than its line says", () => {
    const cells = details(journalOf(1, changes)).map((text) => text.replace('"id":1', '"id":9'));
    expect(readJournal(cells)).toEqual([]);
  });

  it("continues text that is too long for one cell on the next row", () => {
    const long = setCell(identityOf(sheet, 1, true), 1, "甲".repeat(30_000), "\ud83d\ude00".repeat(16_000));
    const rows = [...journalOf(1, [long]), ...end(1)];
    expect(Math.max(...rows.flat().map((text) => text.length))).toBeLessThanOrEqual(32_767);
    expect(readJournal(details(rows))[0]?.changes).toEqual([long]);
  });

  it("packs the rows of a large operation and loses nothing", () => {
    const many = Array.from({ length: 6_000 }, (_, i) =>
      setCell(identityOf([[{ value: `C${i}` }, { value: "普通" }]], 1, true), 1, "普通", "核心"),
    );
    const rows = journalOf(1, many);
    expect(rows.length).toBeLessThan(200);
    expect(readJournal(details(rows))[0]?.changes).toEqual(many);
  });

  it("shows an auditor the row, the field and both values in plain words", () => {
    const row = journalOf(1, changes)[1] ?? [];
    const shown = Object.fromEntries(journalColumns.map((column, i) => [column, row[i]]));
    expect(shown).toMatchObject({
      operation: "1",
      line: "修改",
      sheet: "客户",
      field: "列1",
      before: "甲",
      after: "甲公司",
    });
    expect(shown.row).toContain("C1");
  });
});
