import { createRowPlaces, withPlaces } from "../../../../src/core/tables/building/rowPlaces";
import { fc } from "../../../property";

describe("places of table rows", () => {
  it("lead back to the sheet and row each was pushed with, gaps and changes of sheet included", () => {
    const stretch = fc.record({
      sheet: fc.nat(2),
      row: fc.integer({ min: 1, max: 6 }),
      count: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 30 }), (stretches) => {
        const places = createRowPlaces();
        for (const { sheet, row, count } of stretches) places.push(sheet, row, count);
        const wanted = stretches.flatMap(({ sheet, row, count }) =>
          Array.from({ length: count }, (_, i) => ({ sheet, row: row + i })),
        );
        const { sheetOf, sheetRow } = places.arrays();
        expect(places.count()).toBe(wanted.length);
        expect([...sheetOf]).toEqual(wanted.map(({ sheet }) => sheet));
        expect([...sheetRow]).toEqual(wanted.map(({ row }) => row));
      }),
    );
  });

  it("are laid out once, and a copy of the table has them too", () => {
    const places = createRowPlaces();
    places.push(0, 2, 1);
    places.push(0, 3, 1);
    const table = withPlaces({ rowCount: 2 }, places);
    expect(table.sheetRow).toBe(table.sheetRow);
    expect({ ...table, rowCount: 1 }.sheetRow).toEqual(Int32Array.of(2, 3));
    expect([...table.sheetOf]).toEqual([0, 0]);
  });

  it("of a table without rows are empty", () => {
    expect(withPlaces({}, createRowPlaces()).sheetRow).toHaveLength(0);
  });
});
