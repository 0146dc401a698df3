import { unfitting } from "../../../../../src/core/anomalies/words/kinds/unfitting";
import type { CellValue } from "../../../../../src/core/sheets/cell";
import type { Field } from "../../../../../src/core/sheets/fields";
import { emptyTable } from "../../../../../src/core/tables/building/buildTable";

const today = 45_565;

/** Orders of which every fifth is open and was not paid; `paidOn` says what is given of each. */
function oddAmong(
  rowCount: number,
  paidOn: (isOpen: boolean, row: number) => CellValue,
  field: Field = "date",
) {
  const isOpen = (row: number) => row % 5 === 0;
  const column = (field: Field, cellAt: (row: number) => CellValue) => ({
    ...{ field, heading: field, scale: 1, columnOnSheet: [0] },
    cells: Array.from({ length: rowCount }, (_, row) => cellAt(row)),
  });
  const columns = [
    column("orderStatus", (row) => (isOpen(row) ? "待付" : "已付")),
    column(field, (row) => paidOn(isOpen(row), row)),
  ];
  return unfitting({ ...emptyTable("transactions"), rowCount, columns }, today).map(({ row }) => row);
}

const counts = [300, 12_000, 20_000];

describe("what stands beside words that take turns", () => {
  it("follows from them, however many rows there are", () => {
    const paidOn = (isOpen: boolean, row: number) => (isOpen || row === 8 ? "" : 45_000 + (row % 300));
    expect(counts.map((rowCount) => oddAmong(rowCount, paidOn))).toEqual([[8], [8], [8]]);
  });

  it("is nothing where somebody paid ahead of what he owes", () => {
    const owed = (odd: number) => (isOpen: boolean, row: number) =>
      row === 8 ? odd : isOpen ? 100 + row : 0;
    expect([owed(-637), owed(637)].map((cellAt) => oddAmong(300, cellAt, "number"))).toEqual([[], [8]]);
  });

  it("follows from nothing where every other day is left blank", () => {
    const paidOn = (_: boolean, row: number) => (row % 2 === 0 ? "" : 45_000 + (row % 300));
    expect(counts.map((rowCount) => oddAmong(rowCount, paidOn))).toEqual([[], [], []]);
  });
});
