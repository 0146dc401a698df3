import { personColumn } from "../../../../src/core/tables/columns/personColumn";
import { customerIndex, nameColumn } from "../../../../src/core/tables/customers/customerIndex";
import { linkRows } from "../../../../src/core/tables/customers/linkRows";
import { nameOfValues } from "../../../../src/core/tables/customers/nameOfValues";
import { columnOf } from "../../../../src/core/tables/table";
import { fc } from "../../../property";
import { tableOf } from "../tableOf";

const persons = tableOf(
  "customers",
  ["firstName", "lastName", "email"],
  [
    ["Freya", "Colquhoun", "f@ex.com"],
    ["Freya", "Yardley", "y@ex.com"],
    ["娜娜", "欧阳", "n@ex.com"],
    ["", "", "nobody@ex.com"],
  ],
);

describe("a person's name kept in two columns", () => {
  it("is read as one wherever a customer is named", () => {
    expect(nameColumn(persons)?.cells).toEqual(["Freya Colquhoun", "Freya Yardley", "欧阳娜娜", ""]);
    expect(customerIndex(persons).byName.rowOf("freya  yardley")).toBe(1);
  });

  it("is made once a table", () => {
    expect(personColumn(persons)).toBe(personColumn(persons));
  });

  it("stands in no column of the sheet, so that nothing is written there", () => {
    expect(personColumn(persons)?.columnOnSheet).toEqual([-1]);
    expect(persons.columns).not.toContain(personColumn(persons));
  });

  it("links what names its customer in one cell, or in two of its own", () => {
    const inOne = tableOf(
      "transactions",
      ["personName", "amount"],
      [
        ["Freya Yardley", 1],
        ["Freya", 2],
        ["欧阳娜娜", 3],
      ].map((row) => [...row]),
    );
    expect([...linkRows(inOne, persons)]).toEqual([1, -1, 2]);
    const inTwo = tableOf(
      "followUps",
      ["lastName", "firstName", "content"],
      [["Colquhoun", "Freya", "called"]],
    );
    expect([...linkRows(inTwo, persons)]).toEqual([0]);
  });

  it("gives way to a company and to a whole name, row by row", () => {
    const firms = tableOf(
      "customers",
      ["companyName", "firstName", "lastName"],
      [["Acme Ltd", "Tom", "Smith"]],
    );
    expect(nameColumn(firms)).toBe(columnOf(firms, "companyName"));
    expect(personColumn(firms)?.cells).toEqual(["Tom Smith"]);
    const mixed = tableOf(
      "customers",
      ["personName", "firstName", "lastName"],
      [
        ["Mary Orr", "", ""],
        ["", "Tom", "Smith"],
      ],
    );
    expect(nameColumn(mixed)?.cells).toEqual(["Mary Orr", "Tom Smith"]);
  });

  it("is the sheet's own column where names stand in one", () => {
    const whole = tableOf("customers", ["personName"], [["Mary Orr"]]);
    expect(personColumn(whole)).toBe(columnOf(whole, "personName"));
    expect(personColumn(tableOf("customers", ["customerId"], [["1"]]))).toBeUndefined();
  });

  it("is told the same by the values of one row", () => {
    const cell = fc.constantFrom("", "Ann", "Lee", "娜娜", "欧阳", " Bo ");
    fc.assert(
      fc.property(cell, cell, cell, (whole, first, last) => {
        const table = tableOf(
          "customers",
          ["personName", "firstName", "lastName", "email"],
          [[whole, first, last, "a@ex.com"]],
        );
        const own = nameOfValues((field) => columnOf(table, field)?.cells[0]);
        expect(own).toBe(String(nameColumn(table)?.cells[0] ?? "").trim());
      }),
    );
  });
});
