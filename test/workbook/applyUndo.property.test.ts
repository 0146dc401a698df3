import type { Change } from "../../src/core/changes/patch";
import { applyPatch } from "../../src/workbook/applyPatch";
import { undoOperation } from "../../src/workbook/undoOperation";
import { fc } from "../property";
import { identityOf, type OpenWorkbook, openWorkbook, options } from "./openWorkbook";

jest.setTimeout(120_000);

const value = fc.oneof(
  fc.constantFrom("", "甲", "=1+1", "00123", "2024-01-02", "'x", "#N/A", "TRUE"),
  fc.integer({ min: -9, max: 9 }),
  fc.boolean(),
);
const table = fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 6 });
const picks = fc.array(
  fc.record({ row: fc.nat(5), column: fc.constantFrom(1, 2), after: value, gone: fc.boolean() }),
  {
    minLength: 1,
    maxLength: 5,
  },
);

type Pick = {
  readonly row: number;
  readonly column: number;
  readonly after: string | number | boolean;
  readonly gone: boolean;
};

function changesOf(book: OpenWorkbook, chosen: readonly Pick[], rows: number): readonly Change[] {
  const seen = new Set<string>();
  const gone = new Set(chosen.filter((pick) => pick.gone).map((pick) => pick.row));
  return chosen.flatMap((pick): Change[] => {
    const mark = pick.gone ? `${pick.row}` : `${pick.row},${pick.column}`;
    if (pick.row >= rows || seen.has(mark) || (!pick.gone && gone.has(pick.row))) return [];
    seen.add(mark);
    const row = identityOf(book, "客户", pick.row + 2);
    if (pick.gone) return [{ kind: "remove-row", row }];
    const before = book.cell("客户", pick.row + 2, pick.column);
    return [
      { kind: "set-cell", row, column: pick.column, heading: "", field: null, before, after: pick.after },
    ];
  });
}

const look = (book: OpenWorkbook, rows: number) => {
  const area = book.area("客户", 1, 0, rows + 3, 3);
  return [book.model.formulas(area), book.model.numberFormats(area), book.model.valueTypes(area)];
};

describe("apply, then undo", () => {
  it("is the identity for any patches on any table, the last operation undone first", async () => {
    await fc.assert(
      fc.asyncProperty(table, picks, picks, async (body, one, two) => {
        const rows = [["客户编号", "甲", "乙"], ...body.map((cells, i) => [`C${i}`, ...cells])];
        const book = openWorkbook([{ name: "客户", rows }]);
        await book.model.settled();
        const before = look(book, rows.length);
        const done: number[] = [];
        for (const chosen of [one, two]) {
          const left = book.values("客户").length - 1;
          const patch = { operation: "correct" as const, reason: "", changes: changesOf(book, chosen, left) };
          const { operationId, conflicts } = await applyPatch(patch, options);
          expect(conflicts).toEqual([]);
          if (operationId !== null) done.push(operationId);
        }
        for (const id of done.toReversed()) {
          expect(await undoOperation(id, { ...options, edited: "ask" })).toMatchObject({ kind: "undone" });
        }
        await book.model.settled();
        expect(look(book, rows.length)).toEqual(before);
      }),
      { numRuns: 15, seed: 4 },
    );
  });
});
