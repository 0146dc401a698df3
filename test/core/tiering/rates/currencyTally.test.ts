import { dealsByCurrency, tallyOf } from "../../../../src/core/tiering/rates/currencyTally";

const named = {
  words: ["", "CNY", "USD", "EUR", "GBP"],
  codes: Uint8Array.of(3, 1, 0, 2, 1, 3),
  blankIsHome: true,
};

describe("the currencies of deals", () => {
  it("are counted, the most frequent first, those alike by name, and none that no deal is in", () => {
    expect(tallyOf(named)).toEqual({
      counts: [
        ["CNY", 2],
        ["EUR", 2],
        ["USD", 1],
      ],
      blank: 1,
    });
    expect(tallyOf({ ...named, codes: new Uint8Array(0) })).toEqual({ counts: [], blank: 0 });
  });

  it("are listed with their rows in the order they first come, and the days are as given", () => {
    const { groups, dayOf } = dealsByCurrency(named, (row) => 45_000 + row);
    expect([...groups]).toEqual([
      ["EUR", [0, 5]],
      ["CNY", [1, 4]],
      ["", [2]],
      ["USD", [3]],
    ]);
    expect(dayOf(3)).toBe(45_003);
  });
});
