import { defaultDictionaries } from "../../../../src/core/sheets/choices/defaultDictionaries";
import { unreadableCells } from "../../../../src/core/tables/columns/unreadable";
import { rowIdentity } from "../../../../src/core/tables/rows/rowIdentity";
import { tableOf } from "../tableOf";

const context = { today: 45565, dictionaries: defaultDictionaries };

describe("cells that could not be read", () => {
  const deals = tableOf(
    "transactions",
    ["orderId", null, "dealtOn", "amount"],
    [
      ["D1", "", 45292, 100],
      ["D2", "", "下周三", "面议"],
      ["D3", "", "2/3/2024", ""],
    ],
  );

  it("are listed with their place and kept as they were", () => {
    expect(unreadableCells([deals], context, 10)).toEqual({
      count: 3,
      cells: [
        { sheet: "表", row: 3, column: "C", field: "dealtOn", value: "下周三" },
        { sheet: "表", row: 4, column: "C", field: "dealtOn", value: "2/3/2024" },
        { sheet: "表", row: 3, column: "D", field: "amount", value: "面议" },
      ],
    });
  });

  it("are counted in full when only some are listed", () => {
    const { count, cells } = unreadableCells([deals], context, 1);
    expect([count, cells.length]).toEqual([3, 1]);
  });

  it("are none in texts, where anything may stand", () => {
    const visits = tableOf("followUps", ["companyName", "content"], [["云帆", "？？？"]]);
    expect(unreadableCells([visits], context, 10).count).toBe(0);
  });
});

describe("the identity of a row", () => {
  it("is its key where the sheet has one, with the cells as they were read", () => {
    const customers = tableOf("customers", [null, "customerId", "companyName"], [["x", "C1", "云帆"]]);
    expect(rowIdentity(customers, 0)).toEqual({
      sheet: "表",
      hint: 2,
      key: { column: 1, value: "C1" },
      cells: [
        { column: 1, value: "C1" },
        { column: 2, value: "云帆" },
      ],
    });
  });

  it("has no key where the key cell is blank or the role has none", () => {
    const customers = tableOf("customers", ["customerId", "companyName"], [["", "云帆"]]);
    expect(rowIdentity(customers, 0).key).toBeNull();
    const visits = tableOf("followUps", ["customerId", "content"], [["C1", "电话回访"]]);
    expect(rowIdentity(visits, 0).key).toBeNull();
  });
});
