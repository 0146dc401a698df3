import type { RowIdentity } from "../../../../src/core/changes/heldRow";
import { changesOf, entriesOf } from "../../../../src/core/changes/journal/journalEntries";
import { journalEntry } from "../../../../src/core/changes/journal/journalEntry";
import type { Change, RecordedChange } from "../../../../src/core/changes/patch";
import { fc } from "../../../property";

const text = fc.string({ unit: "grapheme", maxLength: 5 });
const value = fc.oneof(text, fc.integer({ min: -9, max: 9 }), fc.boolean());
const small = fc.integer({ min: 1, max: 40 });
const place = fc.record({ column: fc.nat(9), value });
/** Often one of a few rows, that several changes meet in one. */
const row: fc.Arbitrary<RowIdentity> = fc.oneof(
  fc.record({
    sheet: fc.constantFrom("客户", "交易"),
    hint: fc.integer({ min: 2, max: 3 }),
    key: fc.constant(null),
    cells: fc.constant([]),
  }),
  fc.record({
    sheet: text,
    hint: small,
    key: fc.option(place, { nil: null }),
    cells: fc.array(place, { maxLength: 2 }),
  }),
);
const extras = fc.record(
  { formula: text, formulaRow: small, numberFormat: fc.constantFrom("@", "0.00") },
  { requiredKeys: [] },
);
const held = fc.record(
  {
    row: small,
    firstColumn: fc.nat(3),
    table: fc.option(text, { nil: null }),
    copies: small,
    keyed: small,
    cells: fc.array(fc.record({ value, formula: text, numberFormat: text }, { requiredKeys: ["value"] }), {
      maxLength: 3,
    }),
  },
  { requiredKeys: ["row", "firstColumn", "table", "cells"] },
);
const marks = { group: fc.nat(3), added: fc.constant(true as const) };
const cellChange = fc.record(
  {
    kind: fc.constant("set-cell" as const),
    row,
    column: fc.nat(9),
    heading: text,
    field: fc.constantFrom(null, "mobile" as const, "amount" as const),
    before: value,
    after: value,
    was: extras,
    becomes: extras,
    group: fc.nat(3),
  },
  { requiredKeys: ["kind", "row", "column", "heading", "field", "before", "after"] },
);
const rows = {
  table: text,
  sheet: text,
  key: fc.array(fc.nat(3), { maxLength: 2 }),
  rows: fc.array(fc.array(value, { maxLength: 3 }), { maxLength: 3 }),
};
const name = fc.record({ name: text, formula: text });
const lost = { sheet: text, firstRow: small, rows: small, column: fc.nat(9), formula: text };
const other: fc.Arbitrary<RecordedChange> = fc.oneof(
  fc.record(
    { kind: fc.constant("remove-row" as const), row, held, ...marks },
    { requiredKeys: ["kind", "row"] },
  ),
  fc.record(
    { kind: fc.constant("restore-row" as const), row, held, ...marks },
    { requiredKeys: ["kind", "row", "held"] },
  ),
  fc.record(
    { kind: fc.constantFrom("add-rows" as const, "remove-rows" as const), ...rows },
    { requiredKeys: ["kind", "table", "key", "rows"] },
  ),
  fc.record(
    { kind: fc.constant("add-name" as const), name, replaces: text },
    { requiredKeys: ["kind", "name"] },
  ),
  fc.record({ kind: fc.constant("remove-name" as const), name }),
  fc.record({ kind: fc.constantFrom("lose-formula" as const, "return-formula" as const), ...lost }),
);

/** Into the cell of 变更日志 and out of it again. */
const kept = (changes: readonly RecordedChange[]) =>
  entriesOf(changes).flatMap((entry) => changesOf(journalEntry.parse(JSON.parse(JSON.stringify(entry)))));
const sorted = (changes: readonly RecordedChange[]) => changes.map((change) => canonical(change)).toSorted();

/** The same text for the same change, in whatever order its fields stand. */
function canonical(change: unknown): string {
  return JSON.stringify(change, (_key, part) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

describe("entries of the journal", () => {
  it("keep every change with all it holds, and make up none", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(cellChange, other), { maxLength: 8 }), (changes) => {
        expect(sorted(kept(changes))).toEqual(sorted(changes));
      }),
    );
  });

  it("keep the order of the changes of one row, and of those that are no cells", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(cellChange, other), { maxLength: 8 }), (changes) => {
        const back = kept(changes);
        const cellsOf = (list: readonly RecordedChange[], at: string) =>
          list.filter((change) => change.kind === "set-cell" && canonical(change.row) === at).map(canonical);
        const others = (list: readonly RecordedChange[]) =>
          list.filter(({ kind }) => kind !== "set-cell").map(canonical);
        expect(others(back)).toEqual(others(changes));
        for (const change of changes)
          if (change.kind === "set-cell") {
            const at = canonical(change.row);
            expect(cellsOf(back, at)).toEqual(cellsOf(changes, at));
          }
      }),
    );
  });

  it("join the cells of one row, and do not join rows that differ in what finds them", () => {
    const at: RowIdentity = { sheet: "客户", hint: 3, key: { column: 0, value: "C1" }, cells: [] };
    const cell = (where: RowIdentity, column: number): Change => ({
      kind: "set-cell",
      row: where,
      column,
      heading: "",
      field: null,
      before: "",
      after: "甲",
    });
    expect(entriesOf([cell(at, 1), cell({ ...at }, 2)])).toHaveLength(1);
    for (const elsewhere of [{ sheet: "交易" }, { hint: 4 }, { key: null }])
      expect(entriesOf([cell(at, 1), cell({ ...at, ...elsewhere }, 2)])).toHaveLength(2);
  });

  it("keep of an added sheet its name, for its cells are found in the workbook, and what they come to as they are written", () => {
    const [bare] = changesOf({ kind: "add-sheet", sheet: "问题清单" });
    const sheet = { name: "问题清单", cells: [], tables: [] };
    expect(bare).toMatchObject({ kind: "add-sheet", sheet });
    expect(bare).not.toHaveProperty("stages");
    const stages = ["a", "b"];
    const [back] = changesOf({ kind: "add-sheet", sheet: "问题清单", stages });
    expect(back).toMatchObject({ kind: "add-sheet", sheet, stages });
  });

  it.each([
    ["of a kind nobody knows", { kind: "set-colour", sheet: "客户" }],
    ["without its rows", { kind: "add-rows", table: "客户", key: [0] }],
    [
      "with a row that is no number",
      { kind: "lose-formula", sheet: "", firstRow: "3", rows: 1, column: 0, formula: "" },
    ],
    [
      "of a field nobody knows",
      {
        kind: "set-cells",
        sheet: "",
        hint: 1,
        key: null,
        cells: [],
        changes: [{ column: 0, heading: "", field: "shoeSize", before: "", after: "" }],
      },
    ],
    ["with a value no cell can hold", { kind: "remove-rows", table: "客户", key: [], rows: [[null]] }],
  ])("are refused %s, never guessed", (_how, entry) => {
    expect(journalEntry.safeParse(entry).success).toBe(false);
  });
});
