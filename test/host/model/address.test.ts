import { areaAddress, columnLetters, columnOfLetters, parseAddress } from "../../../src/host/model/address";
import { fc } from "../../property";

describe("addresses", () => {
  it("turn columns into letters and back", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 16_383 }),
        (column) => columnOfLetters(columnLetters(column)) === column,
      ),
    );
  });

  it("read areas, whole columns and rows, and refuse the rest", () => {
    expect(parseAddress("$B$2:C5", "s")).toEqual({ sheetId: "s", row: 1, column: 1, rows: 4, columns: 2 });
    expect(parseAddress("A:C", "s")).toMatchObject({ rows: 1_048_576, columns: 3 });
    expect(parseAddress("2:3", "s")).toMatchObject({ rows: 2, columns: 16_384 });
    expect(parseAddress("B", "s")).toBeNull();
    expect(parseAddress("A0", "s")).toBeNull();
    expect(parseAddress("XFE1", "s")).toBeNull();
    expect(areaAddress({ row: 1, column: 1, rows: 4, columns: 2 })).toBe("B2:C5");
  });
});
