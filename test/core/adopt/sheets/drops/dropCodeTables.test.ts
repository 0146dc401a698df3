import type { SheetMapping } from "../../../../../src/core/adopt/mapping/mapping";
import { dropCodeTables } from "../../../../../src/core/adopt/sheets/drops/dropCodeTables";
import type { Field, Role } from "../../../../../src/core/sheets/fields";
import { columnsNamed } from "../columnsNamed";

function mapped(sheet: string, role: Role | null, fields: readonly Field[]): SheetMapping {
  const columns = columnsNamed(fields);
  return { sheet, role, headerRow: 1, firstDataRow: 2, lastDataRow: 40, columns };
}

const rolesOf = (...mappings: readonly SheetMapping[]) => dropCodeTables(mappings).map(({ role }) => role);
const codes = mapped("Sheet1", "customers", ["customerId", "companyName"]);
const list = mapped("Sheet2", "customers", ["customerId", "companyName", "mobile", "industry"]);
const orders = mapped("订单", "transactions", ["orderId", "customerId", "dealtOn", "amount"]);

describe("a table of numbers and names", () => {
  it("is no list beside one that says more, wherever it stands", () => {
    expect(rolesOf(codes, list)).toEqual([null, "customers"]);
    expect(rolesOf(list, orders, codes)).toEqual(["customers", "transactions", null]);
  });

  it("is the list of a book that has no other", () => {
    expect(rolesOf(codes, orders)).toEqual(["customers", "transactions"]);
    expect(rolesOf(codes, { ...codes, sheet: "Sheet3" })).toEqual(["customers", "customers"]);
  });

  it("is a list where its sheet is called one, or a telephone stands beside", () => {
    expect(rolesOf({ ...codes, sheet: "客户" }, list)).toEqual(["customers", "customers"]);
    expect(rolesOf(mapped("Sheet1", "customers", ["customerId", "companyName", "phone"]), list)).toEqual([
      "customers",
      "customers",
    ]);
  });
});
