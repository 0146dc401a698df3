import fc from "fast-check";
import type { Field } from "../../../src/core/sheets/fields";
import { linkRows } from "../../../src/core/tables/linkRows";
import type { Table } from "../../../src/core/tables/table";

function table(role: Table["role"], fields: Readonly<Partial<Record<Field, readonly string[]>>>): Table {
  const columns = Object.entries(fields);
  const rowCount = columns[0]?.[1].length ?? 0;
  return {
    role,
    sheets: ["s"],
    rowCount,
    sheetOf: new Uint16Array(rowCount),
    sheetRow: Int32Array.from({ length: rowCount }, (_, i) => i + 2),
    columns: columns.map(([field, cells], i) => ({
      field: field as Field,
      heading: field,
      scale: 1,
      cells,
      columnOnSheet: [i],
    })),
  };
}

const customers = table("customers", {
  customerId: ["C1", "C2", "", "C2"],
  companyName: ["甲公司", "乙公司", "丙公司", "丁公司"],
});

describe("linkRows", () => {
  it("finds customers by id, the first of two with the same id, whatever case, width and blanks", () => {
    const orders = table("transactions", { customerId: ["C2", " c1 ", "Ｃ１", "C9", ""] });
    expect([...linkRows(orders, customers)]).toEqual([1, 0, 0, -1, -1]);
  });

  it("uses the name where a row has no id, and does not overrule an unknown id by a name", () => {
    const orders = table("transactions", { customerId: ["", "C9"], companyName: ["丙公司", "甲公司"] });
    expect([...linkRows(orders, customers)]).toEqual([2, -1]);
  });

  it("uses the name where the sheet has no ids at all", () => {
    expect([...linkRows(table("followUps", { companyName: ["丁公司", "戊公司"] }), customers)]).toEqual([
      3, -1,
    ]);
  });

  it("agrees with a plain map on any ids", () => {
    const ids = fc.array(
      fc.string({ unit: fc.constantFrom("a", "b", "1", "2"), minLength: 1, maxLength: 3 }),
      { minLength: 1, maxLength: 60 },
    );
    fc.assert(
      fc.property(ids, ids, (theirs, own) => {
        const links = linkRows(
          table("transactions", { customerId: own }),
          table("customers", { customerId: theirs }),
        );
        expect([...links]).toEqual(own.map((id) => theirs.indexOf(id)));
      }),
    );
  });
});
