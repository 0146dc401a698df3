import { shownName } from "../../../../src/core/tables/customers/customerIndex";
import { tableOf } from "../tableOf";

describe("how people know a customer", () => {
  it("is its name, the short or foreign one where only that is filled in, and nothing without either", () => {
    const table = tableOf(
      "customers",
      ["companyName", "shortName"],
      [
        [" 聯新電子有限公司 ", "Luen Sun"],
        ["", "Pacific Imports Inc."],
        ["", " "],
      ],
    );
    expect([0, 1, 2].map((row) => shownName(table, row))).toEqual([
      "聯新電子有限公司",
      "Pacific Imports Inc.",
      "",
    ]);
  });

  it("is that of the person where customers are persons", () => {
    expect(shownName(tableOf("customers", ["personName"], [["何冰瑶"]]), 0)).toBe("何冰瑶");
  });
});
