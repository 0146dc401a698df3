import { reachOf } from "../../../../src/core/analysis/book/reachOf";
import { tableOf } from "../../tables/tableOf";

const fields = ["customerId", "companyName", "contactName", "landline", "mobile", "email"] as const;
const rows = [
  ["C1", "苏州云帆示例机电有限公司", "王敏", "0512-66668888", 13900001000, "wm@example.com"],
  ["C2", "常州大成示例五金厂", "", "无", "-", "info@example.com"],
  ["C3", "海蓝示例材料有限公司", "", "", "", ""],
  ["C4", "北岸示例物流有限公司", "赵宁", "", "", ""],
];
const customers = tableOf("customers", fields, rows);
const people = tableOf(
  "transactions",
  ["customerId", "contactName", "mobile"],
  [
    ["C3", "孙平", ""],
    ["C3", "李华", "13900002000"],
    ["C4", "周岩", "13900003000"],
    ["C9", "谁也不是", "13900004000"],
  ],
);

describe("whom to ask for", () => {
  it("is the contact of the customer's line, by the telephone before the mailbox", () => {
    expect(reachOf(customers, 0)).toEqual({ contact: "王敏", by: "13900001000" });
    expect(reachOf(customers, 1)).toEqual({ contact: "", by: "info@example.com" });
  });

  it("is nobody where no sheet says", () => {
    expect(reachOf(customers, 2)).toEqual({ contact: "", by: "" });
  });

  it("is the first on a list of contacts who can be reached, but never by the number of another person", () => {
    const known = { ...customers, contactLists: [people] };
    expect(reachOf(known, 2)).toEqual({ contact: "李华", by: "13900002000" });
    expect(reachOf(known, 3)).toEqual({ contact: "赵宁", by: "" });
  });

  it("is not named twice where the customers are persons themselves", () => {
    const persons = tableOf("customers", ["personName", "phone"], [["陈一", "13900005000"]]);
    expect(reachOf(persons, 0)).toEqual({ contact: "", by: "13900005000" });
  });
});
