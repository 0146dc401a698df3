import type { HeldCell } from "../../../../src/core/changes/heldRow";
import { beginRow, endRow, entryGroups, groupRows } from "../../../../src/core/changes/journal/journalLines";
import { readJournal } from "../../../../src/core/changes/journal/readJournal";
import type { Patch, RecordedPatch } from "../../../../src/core/changes/patch";
import { invertPatch } from "../../../../src/core/changes/undo/invertPatch";
import { fc } from "../../../property";
import { applyToSheet, identityOf, type SimulatedSheet, setCell } from "../simulatedSheet";

const cellValue = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 6 }),
  fc.constantFrom("", "甲", "乙", "=1+1", "\ud800", "a\u0001b", "_x0041_"),
  fc.integer({ min: -3, max: 3 }),
  fc.boolean(),
);
const cell: fc.Arbitrary<HeldCell> = fc.oneof(
  { weight: 6, arbitrary: cellValue.map((value) => ({ value })) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 9 }).map((n) => ({ value: n, formula: `=${n}+0` })) },
);
const width = 4;
const body = fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
  minLength: 1,
  maxLength: 12,
});

/** Some cells of some rows change, some other rows go. */
const picks = fc.array(
  fc.record({
    row: fc.nat(11),
    column: fc.nat(width - 1),
    after: cellValue,
    what: fc.constantFrom("set", "set", "remove"),
  }),
  { maxLength: 10 },
);

type Pick = {
  readonly row: number;
  readonly column: number;
  readonly after: string | number | boolean;
  readonly what: string;
};

function patchOn(sheet: SimulatedSheet, chosen: readonly Pick[], keyed: boolean): Patch {
  const removed = new Set(chosen.filter((pick) => pick.what === "remove").map((pick) => pick.row));
  const seen = new Set<string>();
  const changes = chosen.flatMap((pick): Patch["changes"][number][] => {
    const row = sheet[pick.row];
    const mark = pick.what === "remove" ? `${pick.row}` : `${pick.row},${pick.column}`;
    if (!row || seen.has(mark)) return [];
    seen.add(mark);
    const identity = identityOf(sheet, pick.row + 1, keyed);
    if (pick.what === "remove") return [{ kind: "remove-row", row: identity }];
    if (removed.has(pick.row)) return [];
    return [setCell(identity, pick.column, row[pick.column]?.value ?? "", pick.after)];
  });
  return { operation: "correct", reason: "", changes };
}

/** Rows of a keyed sheet carry a number no cell change touches. */
function numbered(sheet: SimulatedSheet): SimulatedSheet {
  return sheet.map((row, i) => [{ value: `C${i}` }, ...row.slice(1)]);
}

const free = (pick: Pick): Pick => ({ ...pick, column: Math.max(1, pick.column) });

/** Through the journal and back, as an undo days later sees it. */
function throughJournal(patch: RecordedPatch): RecordedPatch {
  const groups = entryGroups(patch.changes);
  const head = {
    id: 7,
    operation: patch.operation,
    reason: "",
    author: "王",
    at: "",
    undoes: null,
    lines: groups.length,
  };
  const rows = [
    beginRow(head, "zh-CN"),
    ...groups.flatMap((group, i) => groupRows(head, i + 1, group, "zh-CN")),
    ...endRow({ id: 7, state: "done", contents: {} }, "", "zh-CN"),
  ];
  const [operation] = readJournal(rows.toReversed().map((row) => row.at(-1) ?? ""));
  expect(operation?.unreadable).toBe(0);
  return { ...patch, changes: operation?.changes ?? [] };
}

describe("invertPatch", () => {
  it("brings back values, formulas and removed rows of any keyed table", () => {
    fc.assert(
      fc.property(body, picks, (rows, chosen) => {
        const sheet = numbered(rows);
        const applied = applyToSheet(sheet, patchOn(sheet, chosen.map(free), true));
        const undone = applyToSheet(applied.sheet, invertPatch(throughJournal(applied.recorded), "撤销"));
        expect(undone.sheet).toEqual(sheet);
      }),
    );
  });

  it("brings back tables without a key, as long as every row is still told apart", () => {
    fc.assert(
      fc.property(body, picks, (rows, chosen) => {
        const sheet = rows.map((row, i) => [{ value: `行${i}` }, ...row.slice(1)]);
        const applied = applyToSheet(sheet, patchOn(sheet, chosen.map(free), false));
        const undone = applyToSheet(applied.sheet, invertPatch(throughJournal(applied.recorded), "撤销"));
        expect(undone.sheet).toEqual(sheet);
      }),
    );
  });

  it("brings back a table after the user sorted it, keeping the user's order", () => {
    fc.assert(
      fc.property(body, picks, (rows, chosen) => {
        const sheet = numbered(rows);
        const sets = chosen.map(free).filter((pick) => pick.what === "set");
        const applied = applyToSheet(sheet, patchOn(sheet, sets, true));
        const sorted = applied.sheet.toReversed();
        const undone = applyToSheet(sorted, invertPatch(applied.recorded, "撤销"));
        expect(undone.sheet).toEqual(sheet.toReversed());
      }),
    );
  });

  it("leaves out what was never recorded, because it cannot come back", () => {
    const row = { sheet: "客户", hint: 3, key: null, cells: [] };
    const patch: Patch = { operation: "merge", reason: "", changes: [{ kind: "remove-row", row }] };
    expect(invertPatch(patch, "撤销").changes).toEqual([]);
  });

  it("looks for a row by its new key when the key itself was changed", () => {
    const sheet: SimulatedSheet = [[{ value: "C1" }, { value: "甲" }]];
    const patch: Patch = {
      operation: "correct",
      reason: "",
      changes: [setCell(identityOf(sheet, 1, true), 0, "C1", "C2")],
    };
    const applied = applyToSheet(sheet, patch);
    const [change] = invertPatch(applied.recorded, "撤销").changes;
    expect(change).toMatchObject({ row: { key: { column: 0, value: "C2" } }, before: "C2", after: "C1" });
  });
});
