import { openPlaces } from "../../../../src/core/dedupe/live/livePlaces";
import { fc } from "../../../property";
import { customersOf } from "../customerTable";

const tableOf = (count: number) =>
  customersOf(Array.from({ length: count }, (_, i) => ({ companyName: `公司${i}` })));

describe("places of rows while people type", () => {
  it("are those of the table at first, and none elsewhere", () => {
    const places = openPlaces(tableOf(2));
    expect(places.placeOf(1)).toEqual({ sheet: "customers", row: 3 });
    expect(places.rowAt("customers", 3)).toBe(1);
    expect(places.rowAt("customers", 4)).toBe(-1);
    expect(places.rowAt("交易", 3)).toBe(-1);
    expect(places.placeOf(2)).toBeNull();
  });

  it("move on one sheet only, and below the place only", () => {
    const places = openPlaces(tableOf(3));
    places.move("交易", 1, 5);
    places.move("customers", 3, 2);
    expect([0, 1, 2].map((row) => places.placeOf(row)?.row)).toEqual([2, 5, 6]);
  });

  it("are lost for good with their row: what comes in there later is another one", () => {
    const places = openPlaces(tableOf(3));
    places.move("customers", 3, -1);
    expect(places.placeOf(1)).toBeNull();
    expect(places.rowAt("customers", 3)).toBe(2);
    places.move("customers", 3, 1);
    expect(places.rowAt("customers", 3)).toBe(-1);
    expect(places.placeOf(1)).toBeNull();
  });

  it("follow every row like a list that rows are put into and taken from", () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant("in" as const), at: fc.nat(12), count: fc.integer({ min: 1, max: 3 }) }),
      fc.record({ kind: fc.constant("out" as const), at: fc.nat(12), count: fc.integer({ min: 1, max: 3 }) }),
      fc.record({ kind: fc.constant("write" as const), at: fc.nat(12), count: fc.constant(1) }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), fc.array(step, { maxLength: 12 }), (count, steps) => {
        const places = openPlaces(tableOf(count));
        // Index 0 is the sheet's row 1, its heading; null = a row without a record.
        const sheet: (number | null)[] = [null, ...Array.from({ length: count }, (_, i) => i)];
        let next = count;
        for (const { kind, at, count: by } of steps) {
          const row = 2 + (at % Math.max(1, sheet.length));
          if (kind === "write") {
            while (sheet.length < row) sheet.push(null);
            if (sheet[row - 1] !== null) continue;
            expect(places.rowAt("customers", row)).toBe(-1);
            expect(places.add("customers", row)).toBe(next);
            sheet[row - 1] = next++;
          } else if (kind === "in") {
            places.move("customers", row, by);
            if (row <= sheet.length) sheet.splice(row - 1, 0, ...new Array<null>(by).fill(null));
          } else {
            places.move("customers", row, -by);
            sheet.splice(row - 1, by);
          }
        }
        sheet.forEach((record, i) => {
          expect(places.rowAt("customers", i + 1)).toBe(record ?? -1);
          if (record !== null) expect(places.placeOf(record)).toEqual({ sheet: "customers", row: i + 1 });
        });
        for (let record = 0; record < next; record++)
          if (!sheet.includes(record)) expect(places.placeOf(record)).toBeNull();
      }),
    );
  });
});
