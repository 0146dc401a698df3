import type { CellValue } from "../../../../src/core/sheets/cell";
import { amountColumn } from "../../../../src/core/tables/columns/amountColumn";
import { columnOf } from "../../../../src/core/tables/table";
import { readAmount } from "../../../../src/core/values/numbers/readAmount";
import { readings } from "../../../../src/core/values/text/reading";
import { fc } from "../../../property";
import { tableOf } from "../tableOf";

/** Enough different sums that they are kept as bare numbers. */
const sums = Array.from({ length: 2500 }, (_, i) => 100 + i / 8);

function amountsOf(cells: readonly CellValue[]) {
  const table = tableOf(
    "transactions",
    ["orderId", "amount"],
    cells.map((cell, i) => [`O${i}`, cell]),
  );
  const column = columnOf(table, "amount");
  return column ? { column, read: amountColumn(column) } : null;
}

describe("a column of sums", () => {
  it("is read cell by cell alike, however its cells are kept", () => {
    const odd = fc.oneof(fc.constantFrom<CellValue>("", "1.2万", "约5万", true), fc.double(), fc.integer());
    fc.assert(
      fc.property(fc.array(odd, { maxLength: 5 }), (last) => {
        const cells = [...sums, ...last];
        const found = amountsOf(cells);
        expect(found?.column.cells).toEqual(cells);
        const expected = cells.map((cell) => readAmount(cell));
        const numberIn = (read: (typeof expected)[number]) =>
          read.reading === "exact" || read.reading === "tidied" ? read.value : Number.NaN;
        expect([...(found?.read.values ?? [])]).toEqual(expected.map(numberIn));
        expect([...(found?.read.readings ?? [])]).toEqual(expected.map(({ reading }) => readings[reading]));
      }),
      { numRuns: 15 },
    );
  });
});

describe("a column of sums with a decimal comma", () => {
  it("is read so where it proves it, sums without decimals included", () => {
    const read = amountsOf(["1.234,56", "987,50 €", "1.000", 12, "面议"])?.read;
    expect([...(read?.values ?? [])].slice(0, 4)).toEqual([1234.56, 987.5, 1000, 12]);
    expect(read?.readings[4]).toBe(readings.unreadable);
  });

  it("is read as ever where anything speaks against it: only a text of both marks says by itself which is which", () => {
    const read = amountsOf(["1.234,56", "987,50", "1,234.56"])?.read;
    expect([...(read?.readings ?? [])]).toEqual([readings.tidied, readings.unreadable, readings.tidied]);
    expect(read?.values[0]).toBe(1234.56);
  });
});
