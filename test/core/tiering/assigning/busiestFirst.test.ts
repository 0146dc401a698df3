import { busiestFirst } from "../../../../src/core/tiering/assigning/busiestFirst";

describe("busiestFirst", () => {
  it("puts who owes the most contacts first, and equals in the order of their names", () => {
    const loads = new Map([
      ["乙", { contactsPerMonth: 2 }],
      ["丙", { contactsPerMonth: 9 }],
      ["丁", { contactsPerMonth: 2 }],
    ]);
    expect(busiestFirst(loads).map(({ owner }) => owner)).toEqual(["丙", "丁", "乙"]);
  });

  it("names nobody where nobody has customers", () => {
    expect(busiestFirst(new Map())).toEqual([]);
  });
});
