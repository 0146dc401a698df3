import type { CellValue } from "../../../../src/core/sheets/cell";
import {
  distinctCells,
  readBytes,
  rowsHolding,
  spread,
} from "../../../../src/core/tables/cells/distinctCells";
import type { Column } from "../../../../src/core/tables/table";
import { fc } from "../../../property";

function column(cells: readonly CellValue[]): Column {
  return { field: "text", heading: "", scale: 1, cells, columnOnSheet: [0] };
}

const cell = fc.oneof(
  fc.constantFrom("", "甲", "乙", " 甲", "1"),
  fc.integer({ min: 0, max: 3 }),
  fc.boolean(),
);

describe("the different cells of a column", () => {
  it("give every row back, text and number apart", () => {
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        const found = distinctCells(column(cells));
        expect(cells.map((_cell, row) => found?.values[found.codes[row] ?? -1])).toEqual(cells);
        expect(new Set(found?.values).size).toBe(found?.values.length);
      }),
    );
  });

  it("are not gathered where hardly any comes twice, soon or late", () => {
    const ids = Array.from({ length: 3000 }, (_, i) => `C${i}`);
    const late = Array.from({ length: 60_000 }, (_, i) => (i < 4000 ? i % 10 : `C${i}`));
    expect(distinctCells(column(ids))).toBeNull();
    expect(distinctCells(column(late))).toBeNull();
  });

  it("are not gathered of telephones that a third of the rows lack, but of remarks that few have", () => {
    const phones = Array.from({ length: 3000 }, (_, i) => (i % 3 === 0 ? "" : `1390000${i}`));
    const remarks = Array.from({ length: 3000 }, (_, i) => (i % 20 === 0 ? `remark ${i}` : ""));
    expect(distinctCells(column(phones))).toBeNull();
    expect(distinctCells(column(remarks))?.values).toHaveLength(151);
  });

  it("are asked once each, and each row of a column that does not repeat itself", () => {
    const asked: CellValue[] = [];
    const lengthOf = (value: CellValue) => {
      asked.push(value);
      return String(value).length;
    };
    expect([...readBytes(column(["甲", "乙丙", "甲", "甲"]), lengthOf)]).toEqual([1, 2, 1, 1]);
    expect(asked).toEqual(["甲", "乙丙"]);
    const ids = Array.from({ length: 3000 }, (_, i) => "x".repeat(i % 200) + i);
    expect([...readBytes(column(ids), (value) => String(value).length % 256)]).toEqual(
      ids.map((id) => id.length % 256),
    );
  });

  it("lay out by row whatever was found of them, as numbers of any kind", () => {
    const codes = Uint16Array.of(2, 0, 1, 2);
    const signed = Int16Array.of(-1, 300, -32_768);
    expect([...spread(signed, { codes }, new Int16Array(4))]).toEqual([-32_768, -1, 300, -32_768]);
    expect([...spread(signed, { codes }, new Int32Array(4))]).toEqual([-32_768, -1, 300, -32_768]);
    const days = Float64Array.of(45_000.5, Number.NaN, -0.25);
    expect([...spread(days, { codes }, new Float32Array(4))]).toEqual([-0.25, 45_000.5, Number.NaN, -0.25]);
    expect([...spread(days, { codes }, new Float64Array(4))]).toEqual([-0.25, 45_000.5, Number.NaN, -0.25]);
    expect([...spread(Uint16Array.of(7, 8, 65_535), { codes }, new Uint16Array(4))]).toEqual([
      65_535, 7, 8, 65_535,
    ]);
    expect([...spread(Float64Array.of(1, 2, 255), { codes }, new Uint8Array(4))]).toEqual([255, 1, 2, 255]);
    expect([...spread(new Uint16Array(0), { codes }, new Uint16Array(4))]).toEqual([0, 0, 0, 0]);
  });

  it("lead back to the rows that hold the wanted ones", () => {
    fc.assert(
      fc.property(fc.array(cell), fc.func(fc.boolean()), (cells, isWanted) => {
        const found = distinctCells(column(cells));
        const wanted = Uint8Array.from(found?.values ?? [], (value) => (isWanted(value) ? 1 : 0));
        const rows = found === null ? [] : [...rowsHolding(found, wanted)];
        expect(rows).toEqual(cells.flatMap((value, row) => (isWanted(value) ? [row] : [])));
      }),
    );
  });
});
