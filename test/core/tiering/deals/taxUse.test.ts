import { defaultDictionaries } from "../../../../src/core/sheets/choices/defaultDictionaries";
import { taxFactor, taxMarks, taxUseOf } from "../../../../src/core/tiering/deals/taxUse";
import { tableOf } from "../../tables/tableOf";

const table = tableOf(
  "transactions",
  ["customerId", "amount", "taxIncluded"],
  [
    ["C1", 113, "含税"],
    ["C1", 100, "不含税"],
    ["C1", 100, "未税"],
    ["C1", 50, ""],
    ["C1", 50, "看合同"],
  ],
);
const marks = taxMarks(table, defaultDictionaries) ?? (() => null);
const goods = { basis: "included", rate: 0.13, unmarked: null } as const;

describe("what the tax column says", () => {
  it("is read through its aliases, and is nothing for blank and unknown words", () => {
    expect([0, 1, 2, 3, 4].map(marks)).toEqual(["included", "excluded", "excluded", null, null]);
  });

  it("is null where there is no such column", () => {
    expect(taxMarks(tableOf("transactions", ["amount"], [[1]]), defaultDictionaries)).toBeNull();
  });

  it("is counted for the rows that count, with the customers of those that do not say", () => {
    const customerOf = (row: number) => (row === 1 ? -1 : row > 2 ? 7 : 0);
    expect(taxUseOf(marks, 5, customerOf)).toEqual({
      included: 1,
      excluded: 1,
      unmarked: [3, 4],
      customers: { included: 1, excluded: 1, unmarked: 1 },
    });
  });
});

describe("taxFactor", () => {
  it("brings amounts to one basis", () => {
    expect(100 * taxFactor("excluded", goods)).toBeCloseTo(113, 10);
    expect(taxFactor("included", goods)).toBe(1);
    expect(113 * taxFactor("included", { ...goods, basis: "excluded" })).toBeCloseTo(100, 10);
  });

  it("takes what is not marked as it was told, or leaves it as it stands", () => {
    expect(taxFactor(null, goods)).toBe(1);
    expect(taxFactor(null, { ...goods, unmarked: "excluded" })).toBeCloseTo(1.13, 10);
    expect(taxFactor(null, { ...goods, unmarked: "included" })).toBe(1);
  });
});
