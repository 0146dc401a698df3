import { rowsReadAs } from "../../../../src/core/anomalies/rule/hitsAnswering";
import { datesRead } from "../../../../src/core/tables/columns/dateColumn";
import type { Column } from "../../../../src/core/tables/table";
import { readings } from "../../../../src/core/values/text/reading";
import { fc } from "../../../property";

function days(cells: Column["cells"]): Column {
  return { field: "dealtOn", heading: "", scale: 1, cells, columnOnSheet: [0] };
}

describe("rows by how their number was read", () => {
  const today = 45_600;

  it("are the same whether cells repeat themselves or not", () => {
    const cell = fc.constantFrom<Column["cells"][number]>(
      "",
      45_000,
      45_700,
      "2024-05-01",
      "下周",
      "2024-02-31",
    );
    const isAsked = (day: number, reading: number) => day > today || reading === readings.unreadable;
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        const read = datesRead(days(cells), today);
        const apart = { values: Float64Array.from(cells, () => 0), readings: new Uint8Array(cells.length) };
        for (const [row] of cells.entries()) {
          const one = datesRead(days([cells[row] ?? ""]), today);
          apart.values[row] = one.values[0] ?? Number.NaN;
          apart.readings[row] = one.readings[0] ?? 0;
        }
        expect(rowsReadAs(read, isAsked)).toEqual(rowsReadAs({ ...apart, ofRow: null }, isAsked));
      }),
    );
  });

  it("are none where no cell is answered yes", () => {
    expect(rowsReadAs(datesRead(days(["", 45_000]), today), () => false)).toHaveLength(0);
  });
});
