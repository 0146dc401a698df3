import type { RecordedOperation } from "../../../../src/core/changes/operation";
import type { Change, RecordedChange, RowsAddition } from "../../../../src/core/changes/patch";
import { boundGroups } from "../../../../src/core/changes/undo/boundGroups";
import { groupTaken, mergedRows, restTaken } from "../../../../src/core/changes/undo/mergeGroups";
import { fc } from "../../../property";
import { applyToSheet, identityOf, type SimulatedSheet, setCell } from "../simulatedSheet";

const sheetOf = (rows: number): SimulatedSheet =>
  Array.from({ length: rows }, (_, i) => [{ value: `C${i}` }, { value: `名${i}` }]);

/** Groups of rows (1-based): the first of each survives and gets a new name, the others leave. */
function mergeOf(sheet: SimulatedSheet, groups: readonly (readonly number[])[]): readonly Change[] {
  return groups.flatMap(([survivor = 0, ...losers], group) => [
    { ...setCell(identityOf(sheet, survivor, true), 1, `名${survivor - 1}`, `并${group}`), group },
    ...losers.map((row) => ({ kind: "remove-row" as const, row: identityOf(sheet, row, true), group })),
  ]);
}

function recordedAs(changes: readonly RecordedChange[]): RecordedOperation {
  const head = { id: 1, operation: "merge" as const, reason: "", author: "王", at: "", undoes: null };
  return { ...head, lines: changes.length, state: "done", contents: {}, changes, unreadable: 0 };
}

function merged(rows: number, groups: readonly (readonly number[])[]) {
  const before = sheetOf(rows);
  const { sheet, recorded } = applyToSheet(before, {
    operation: "merge",
    reason: "",
    changes: mergeOf(before, groups),
  });
  return { before, sheet, operation: recordedAs(recorded.changes) };
}

const taking = (sheet: SimulatedSheet, inverse: readonly RecordedChange[]) =>
  applyToSheet(sheet, { operation: "undo", reason: "", changes: inverse }).sheet;

/** All rows of a sheet in any order, cut into groups of two to four; some rows stay alone. */
const wholesale = fc
  .integer({ min: 4, max: 14 })
  .chain((rows) =>
    fc.record({
      rows: fc.constant(rows),
      order: fc.shuffledSubarray(
        Array.from({ length: rows }, (_, i) => i + 1),
        { minLength: rows, maxLength: rows },
      ),
      sizes: fc.array(fc.integer({ min: 2, max: 4 }), { minLength: 1, maxLength: 4 }),
      turn: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 }),
      alone: fc.nat(4),
    }),
  )
  .map(({ order, sizes, ...rest }) => {
    const left = [...order];
    const groups = sizes.map((size) => left.splice(0, size)).filter((group) => group.length > 1);
    return { ...rest, groups, turn: rest.turn.filter((group) => group < groups.length) };
  });

describe("groups of a wholesale merge", () => {
  it("bring the sheet back when they are taken back one by one, in whatever order", () => {
    fc.assert(
      fc.property(wholesale, ({ rows, groups, turn }) => {
        const { before, sheet, operation } = merged(rows, groups);
        const apart = new Set<number>();
        let now = sheet;
        for (const group of turn) {
          now = taking(now, groupTaken(operation, group, apart, null).inverse);
          apart.add(group);
        }
        expect(now).toEqual(before);
      }),
    );
  });

  it("bring the sheet back when some are taken back alone and the merge after them", () => {
    fc.assert(
      fc.property(wholesale, ({ rows, groups, turn, alone }) => {
        const { before, sheet, operation } = merged(rows, groups);
        const apart = new Set<number>();
        let now = sheet;
        for (const group of turn.slice(0, alone)) {
          now = taking(now, groupTaken(operation, group, apart, null).inverse);
          apart.add(group);
        }
        now = taking(now, restTaken(operation, apart, null).inverse);
        expect(now).toEqual(before);
      }),
    );
  });

  it("leave the other groups merged when one is taken back", () => {
    const { sheet, operation } = merged(5, [
      [2, 1],
      [5, 3],
    ]);
    const now = taking(sheet, groupTaken(operation, 1, new Set(), null).inverse);
    expect(now.map((row) => row[0]?.value)).toEqual(["C1", "C2", "C3", "C4"]);
    expect(now.map((row) => row[1]?.value)).toEqual(["并0", "名2", "名3", "名4"]);
  });

  it("take nothing back where no group bears the number", () => {
    const { operation } = merged(4, [[1, 2]]);
    expect(groupTaken(operation, 7, new Set(), null)).toEqual({ written: [], inverse: [] });
  });

  it("are no groups any more in the operation that takes one back, so that it is undone as a whole", () => {
    const { operation } = merged(4, [[1, 2]]);
    const { inverse } = groupTaken(operation, 0, new Set(), null);
    expect(inverse).toHaveLength(2);
    for (const change of inverse) expect(change).not.toHaveProperty("group");
  });

  it("move the formulas of a row that comes back higher up, because rows above it are still merged away", () => {
    const held = { row: 9, firstColumn: 0, cells: [{ value: 3, formula: "=A9+1" }], table: null };
    const other = { row: 4, firstColumn: 0, cells: [{ value: "" }], table: null };
    const row = { sheet: "客户", hint: 9, key: null, cells: [] };
    const operation = recordedAs([
      { kind: "remove-row", row, held, group: 0 },
      { kind: "remove-row", row: { ...row, hint: 4 }, held: other, group: 1 },
      { kind: "remove-row", row: { ...row, sheet: "联系人", hint: 2 }, held: { ...other, row: 2 }, group: 1 },
    ]);
    const [back] = groupTaken(operation, 0, new Set(), null).inverse;
    expect(back).toMatchObject({ held: { row: 8, cells: [{ formula: "=A8+1" }] } });
    const [later] = groupTaken(operation, 0, new Set([1]), null).inverse;
    expect(later).toMatchObject({ held: { row: 9, cells: [{ formula: "=A9+1" }] } });
  });
});

describe("lines of 合并记录", () => {
  const log: RowsAddition = { kind: "add-rows", table: "合并记录表", key: [0], rows: [["g1"]] };

  it("leave with the group they tell of", () => {
    const { operation } = merged(4, [[1, 2]]);
    const { inverse } = groupTaken(operation, 0, new Set(), log);
    expect(inverse.at(-1)).toEqual({ ...log, kind: "remove-rows" });
  });

  it("are those of the remaining groups only when the rest is taken back", () => {
    const { operation } = merged(4, [
      [1, 2],
      [3, 4],
    ]);
    const whole: RowsAddition = { ...log, rows: [["g0"], ["g1"]] };
    const withLog = recordedAs([whole, ...operation.changes]);
    const { written, inverse } = restTaken(withLog, new Set([0]), log);
    expect(written.filter(({ kind }) => kind === "add-rows")).toEqual([log]);
    expect(inverse.at(-1)).toEqual({ ...log, kind: "remove-rows" });
  });

  it("keep rows that the merge added to another table", () => {
    const other: RowsAddition = { ...log, table: "非重复记录表" };
    const { written } = restTaken(recordedAs([other]), new Set(), { ...log, rows: [] });
    expect(written).toEqual([other]);
  });
});

describe("mergedRows", () => {
  it("names who left with which group, at the row where the merge found it", () => {
    const { operation } = merged(4, [
      [1, 2],
      [4, 3],
    ]);
    expect(mergedRows(operation.changes).toSorted((a, b) => a.group - b.group)).toEqual([
      { group: 0, sheet: "客户", row: 2, id: "C1" },
      { group: 1, sheet: "客户", row: 3, id: "C2" },
    ]);
  });

  it("knows nobody of an operation that removed rows without merging them", () => {
    const row = { sheet: "客户", hint: 3, key: null, cells: [] };
    expect(mergedRows([{ kind: "remove-row", row }])).toEqual([]);
  });

  it("gives a row without a key an empty id, and the row it was read in where none was recorded", () => {
    const row = { sheet: "客户", hint: 3, key: null, cells: [] };
    expect(mergedRows([{ kind: "remove-row", row, group: 0 }])).toEqual([
      { group: 0, sheet: "客户", row: 3, id: "" },
    ]);
  });
});

describe("groups that cannot be taken back alone", () => {
  const { operation } = merged(9, [
    [1, 4],
    [2, 8],
    [3, 9],
    [5, 6],
  ]);
  const parts = (formula: string, rows = 1) => {
    const hurt = { kind: "lose-formula" as const, sheet: "客户", firstRow: 12, rows, column: 1, formula };
    const bound = boundGroups([...operation.changes, hurt]);
    return [0, 1, 2, 3].filter((group) => !bound.has(group));
  };

  it("are those whose row a formula points at, for it comes back whole only with all rows", () => {
    expect(parts("=B9*2")).toEqual([0, 1, 3]);
    expect(parts("=B3*2", 2)).toEqual([1, 2, 3]);
    expect(parts("=汇总!B9*2")).toEqual([0, 1, 2, 3]);
  });

  it("are those at the end of a range, as far as its rows left, and none within it", () => {
    expect(parts("=SUM(B1:B9)")).toEqual([0, 3]);
    expect(parts("=SUM(B4:B7)")).toEqual([1, 2, 3]);
  });

  it("are none where no formula was hurt", () => {
    expect([...boundGroups(operation.changes)]).toEqual([]);
  });
});
