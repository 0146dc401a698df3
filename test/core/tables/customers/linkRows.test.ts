import { customerIndex } from "../../../../src/core/tables/customers/customerIndex";
import { linkRows } from "../../../../src/core/tables/customers/linkRows";
import { tableOf } from "../tableOf";

const customers = tableOf(
  "customers",
  ["customerId", "companyName"],
  [
    ["C001", "苏州云帆示例机电有限公司"],
    [1002, "海蓝（无锡）示例材料"],
    ["c001 ", "常州大成示例五金厂"],
    ["", "没有编号的公司"],
  ],
);

describe("linking rows to customers", () => {
  it("goes by the id, else by the name, else leaves an orphan", () => {
    const deals = tableOf(
      "transactions",
      ["customerId", "companyName", "amount"],
      [
        ["C001", "", 1],
        ["1002", "别的名字", 2],
        ["", "海蓝(无锡)示例材料", 3],
        ["C999", "没有编号 的公司", 4],
        ["C999", "谁也不是", 5],
        ["", "", 6],
      ].map((row) => [...row]),
    );
    expect([...linkRows(deals, customers)]).toEqual([0, 1, 1, 3, -1]);
  });

  it("knows the ids of Salesforce by either of their two forms", () => {
    const long = ["0015f0000706iVGAAY", "0015f0000RL9e3TAAV", "0015f00009IOrSfAAL"];
    const accounts = tableOf(
      "customers",
      ["customerId"],
      [...long, "0015f00009IOrXxAAL"].map((id) => [id]),
    );
    const short = tableOf(
      "transactions",
      ["customerId", "amount"],
      [
        ["0015f0000706iVG", 1],
        ["0015f00009IOrSfAAL", 2],
        ["0015f0000QQQQQQ", 3],
      ],
    );
    expect([...linkRows(short, accounts)]).toEqual([0, 2, -1]);
    expect(customerIndex(accounts).byId.rowsOf("0015f0000706iVG")).toEqual([0]);
    const shortAccounts = tableOf(
      "customers",
      ["customerId"],
      long.map((id) => [id.slice(0, 15)]),
    );
    expect(customerIndex(shortAccounts).byId.rowOf("0015f0000706iVGAAY")).toBe(0);
  });

  it("cuts no other numbers short", () => {
    const orders = tableOf("customers", ["customerId"], [["202401010000001"], ["202401010000002"]]);
    expect(customerIndex(orders).byId.rowOf("202401010000001234")).toBe(-1);
    expect(customerIndex(customers).byId.rowOf("C00100000000000")).toBe(-1);
  });

  it("takes the first of customers that share an id, whatever its capitals and blanks", () => {
    expect(customerIndex(customers).byId.rowsOf("ｃ００１")).toEqual([0, 2]);
    expect(customerIndex(customers).byId.rowOf("ｃ００１")).toBe(0);
    expect(customerIndex(customers).byId.rowOf("C002")).toBe(-1);
  });

  it("finds nobody where the customers have no such column", () => {
    const nameless = tableOf("customers", ["email"], [["a@example.cn"]]);
    const deals = tableOf("transactions", ["customerId", "amount"], [["C001", 1]]);
    expect([...linkRows(deals, nameless)]).toEqual([-1]);
  });
});
