import type { FormulaColumn } from "../../../../../src/host/model/univer/stale/formulaColumns";
import { neededParts } from "../../../../../src/host/model/univer/stale/neededParts";
import type { StaleRange } from "../../../../../src/host/model/univer/stale/staleRanges";

const range = (column: number, startRow: number, endRow: number): StaleRange => ({
  unitId: "book",
  sheetId: "sheet",
  range: { startRow, endRow, startColumn: column, endColumn: column },
});
const column = (own: StaleRange, looks: Partial<FormulaColumn> = {}): FormulaColumn => ({
  sheetId: "sheet",
  own,
  fillsMore: false,
  looks: [],
  rowLooks: [],
  anywhere: false,
  changes: "never",
  words: new Set(),
  ...looks,
});
const stale = (...columns: readonly FormulaColumn[]) => new Map(columns.map((one) => [one, one.own]));

describe("the cells some areas need", () => {
  const net = column(range(1, 0, 999));
  const rate = column(range(5, 0, 0));

  it("are their own rows, and of what they look at in their row the same rows", () => {
    const share = column(range(2, 0, 999), { rowLooks: [range(1, 0, 999)] });
    expect(neededParts(stale(net, share, rate), [range(2, 10, 12)])).toEqual(
      new Map([
        [share, range(2, 10, 12)],
        [net, range(1, 10, 12)],
      ]),
    );
  });

  it("are all cells of a column they add up, and what these look at in turn", () => {
    const sum = column(range(3, 0, 9), { looks: [range(1, 0, 999)] });
    const priced = column(range(1, 0, 999), { looks: [range(5, 0, 0)] });
    expect(neededParts(stale(sum, priced, rate), [range(3, 4, 4)])).toEqual(
      new Map([
        [sum, range(3, 4, 4)],
        [priced, priced.own],
        [rate, rate.own],
      ]),
    );
  });

  it("are none where the areas show no stale cell", () => {
    expect(neededParts(stale(net, rate), [range(8, 0, 50), range(1, 1000, 1001)])).toEqual(new Map());
  });

  it("cannot be told where a formula may look anywhere, or are all that a formula may fill", () => {
    const anywhere = column(range(4, 0, 9), { anywhere: true });
    expect(neededParts(stale(anywhere, net), [range(4, 0, 0)])).toBeNull();
    const filling = column(range(6, 0, 2_000_000), { fillsMore: true });
    expect(neededParts(stale(filling), [range(6, 40, 40)])).toEqual(new Map([[filling, filling.own]]));
  });
});
