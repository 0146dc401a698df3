import { listedContacts } from "../../../../src/core/analysis/customers/listedContacts";
import type { Field } from "../../../../src/core/sheets/fields";
import { tableOf } from "../../tables/tableOf";

const customers = tableOf(
  "customers",
  ["customerId", "companyName"],
  [
    ["C1", "苏州云帆示例机电有限公司"],
    ["C2", "无锡海蓝示例材料有限公司"],
  ],
);
const listOf = (fields: readonly Field[], rows: readonly (readonly (string | number)[])[]) =>
  tableOf("transactions", fields, rows);

describe("the people a list of contacts holds at a customer", () => {
  const list = listOf(
    ["customerId", "contactName", "jobTitle", "mobile", "email"],
    [
      ["C2", "周丽", "采购经理", "13800003333", " zhou@hailan.example.cn "],
      ["C1", "王建", "", "", ""],
      ["C2", "李强", "总经理", "", "li@hailan.example.cn"],
      ["C9", "赵敏", "会计", "13800004444", ""],
    ],
  );

  it("are those of its rows, with what they are there and how to reach them", () => {
    expect(listedContacts(list, customers, 1)).toEqual([
      { name: "周丽", role: "采购经理", reach: ["13800003333", "zhou@hailan.example.cn"] },
      { name: "李强", role: "总经理", reach: ["li@hailan.example.cn"] },
    ]);
  });

  it("are named alone where nothing else is known, and nobody where the list names none", () => {
    expect(listedContacts(list, customers, 0)).toEqual([{ name: "王建", role: "", reach: [] }]);
    const others = listOf(["customerId", "contactName"], [["C2", "周丽"]]);
    expect(listedContacts(others, customers, 0)).toEqual([]);
  });

  it("are found by the name of their firm, and called by either column of persons", () => {
    const named = listOf(
      ["companyName", "personName", "phone"],
      [["无锡海蓝示例材料有限公司", "吴刚", "0510-66001122"]],
    );
    expect(listedContacts(named, customers, 1)).toEqual([
      { name: "吴刚", role: "", reach: ["0510-66001122"] },
    ]);
  });
});
