import fc from "fast-check";
import type { CellValue } from "../../../src/core/sheets/cell";
import { createColumnCells } from "../../../src/core/tables/columnCells";

const everyRow = (rows: readonly unknown[]) => [...rows.keys()];

describe("the cells of a column while its rows come in", () => {
  const cell = fc.oneof(fc.constantFrom("", "甲", "乙"), fc.integer({ min: 0, max: 3 }), fc.boolean());

  it("are those of the rows that were taken, block by block, told apart as they are", () => {
    const block = fc.array(fc.tuple(cell, fc.boolean()), { maxLength: 30 });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), fc.nat(100), (blocks, expected) => {
        const column = createColumnCells(expected);
        const kept: CellValue[] = [];
        for (const rows of blocks) {
          const taken = everyRow(rows).filter((at) => rows[at]?.[1]);
          column.append(
            rows.map(([value]) => ["x", value]),
            taken,
            1,
          );
          kept.push(...taken.map((at) => rows[at]?.[0] ?? ""));
          expect(column.cells()).toEqual(kept);
        }
        const distinct = column.distinct();
        expect([...(distinct?.codes ?? [])].map((code) => distinct?.values[code])).toEqual(kept);
        expect(distinct?.values).toEqual([...new Set(kept)]);
      }),
    );
  });

  it("stay as they are beyond what was expected, whether they repeat or not", () => {
    const rows = Array.from({ length: 9000 }, (_, i) => [`C${i}`, i % 3 === 0 ? "是" : i / 2]);
    for (const expected of [0, 10, 3000, 9000, 20_000]) {
      for (const position of [0, 1]) {
        const column = createColumnCells(expected);
        for (let from = 0; from < rows.length; from += 700) {
          const part = rows.slice(from, from + 700);
          column.append(part, everyRow(part), position);
        }
        expect(column.cells()).toEqual(rows.map((row) => row[position]));
        expect(column.distinct() === null).toBe(position === 0);
      }
    }
  });

  it("are blank where a sheet lacks the column or a row ends before it", () => {
    const column = createColumnCells(3);
    column.append([["a"], ["b", "c"]], [0, 1], 1);
    column.append([["d"]], [0], -1);
    expect(column.cells()).toEqual(["", "c", ""]);
  });
});
