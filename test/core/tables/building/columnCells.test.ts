import type { CellValue } from "../../../../src/core/sheets/cell";
import { createColumnCells } from "../../../../src/core/tables/building/columnCells";
import { laidOut } from "../../../../src/core/tables/building/storedCells";
import { fc } from "../../../property";

describe("the cells of a column while its rows come in", () => {
  const cell = fc.oneof(fc.constantFrom("", "甲", "乙"), fc.integer({ min: 0, max: 3 }), fc.boolean());

  it("are those of the rows that were taken, stretch by stretch, told apart as they are", () => {
    const block = fc.record({
      cells: fc.array(cell, { maxLength: 30 }),
      from: fc.nat(10),
      count: fc.nat(20),
    });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), fc.nat(100), (blocks, expected) => {
        const column = createColumnCells(expected);
        const kept: CellValue[] = [];
        for (const { cells, from, count } of blocks) {
          const rows = cells.map((value) => ["x", value]);
          const to = Math.min(cells.length, from + count);
          column.append({ rows, from, to }, 1);
          kept.push(...cells.slice(from, to));
          expect(laidOut(column.stored())).toEqual(kept);
        }
        expect(column.stored()).toMatchObject({ kind: "repeated", values: [...new Set(kept)] });
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
          column.append({ rows: part, from: 0, to: part.length }, position);
        }
        expect(laidOut(column.stored())).toEqual(rows.map((row) => row[position]));
        expect(column.stored().kind).toBe(position === 0 ? "plain" : "repeated");
      }
    }
  });

  it("are kept as bare numbers as long as they are numbers and blanks, one by one from the first text on", () => {
    const rows = Array.from({ length: 5000 }, (_, i) => [
      i % 50 === 7 ? "" : i / 4,
      i < 4000 ? i / 4 : `${i}`,
    ]);
    for (const expected of [0, 5000]) {
      const [sums, mixed] = [createColumnCells(expected), createColumnCells(expected)];
      for (let from = 0; from < rows.length; from += 600) {
        const part = rows.slice(from, from + 600);
        const stretch = { rows: part, from: 0, to: part.length };
        sums.append(stretch, 0);
        mixed.append(stretch, 1);
        const end = Math.min(rows.length, from + 600);
        expect(laidOut(mixed.stored())).toEqual(rows.slice(0, end).map(([, cell]) => cell));
      }
      expect(sums.stored().kind).toBe("numbers");
      expect(laidOut(sums.stored())).toEqual(rows.map(([cell]) => cell));
      expect(mixed.stored().kind).toBe("plain");
    }
  });

  it("given out before stay as they were when further rows come", () => {
    const numbers = Array.from({ length: 3000 }, (_, i) => [i / 2, i % 2, `C${i}`]);
    for (const position of [0, 1, 2]) {
      const column = createColumnCells(0);
      column.append({ rows: numbers, from: 0, to: numbers.length }, position);
      const before = column.stored();
      const length = laidOut(before).length;
      column.append({ rows: [["x", "y", "z"]], from: 0, to: 1 }, position);
      if (before.kind !== "plain") expect(laidOut(before)).toHaveLength(length);
      expect(laidOut(column.stored())).toHaveLength(3001);
      expect(laidOut(column.stored())[3000]).toBe(["x", "y", "z"][position]);
    }
  });

  it("are blank where a sheet lacks the column or a row ends before it", () => {
    const column = createColumnCells(3);
    column.append({ rows: [["a"], ["b", "c"]], from: 0, to: 2 }, 1);
    column.append({ rows: [["d"]], from: 0, to: 1 }, -1);
    expect(laidOut(column.stored())).toEqual(["", "c", ""]);
  });
});
