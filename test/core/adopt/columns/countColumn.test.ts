import { company, fieldsOf, many, sheet } from "../invented";

const orders = (heading: string, cell: (i: number) => string | number) =>
  fieldsOf(
    [
      sheet("Orders", [
        ["Date", "Customer", heading, "Amount"],
        ...many.map((i) => [45_300 + i, company(i), cell(i), 900 + 7 * i]),
      ]),
    ],
    "Orders",
  )[heading];
const few = (i: number) => 1 + (i % 3);

describe("a number of things", () => {
  it("is no number of the order, in words or by its mark", () => {
    const headings = ["No. of orders", "Nbr of orders", "# of orders", "No. of order", "Num of invoices"];
    expect(headings.map((heading) => orders(heading, few))).toEqual(headings.map(() => "number"));
  });

  it("is one where codes stand under it that hardly come twice", () => {
    expect(orders("No. of order", (i) => `SO-${2041 + 3 * i}`)).toBe("orderId");
    expect(orders("No. of order", (i) => `SO-${2041 + (i >> 1)}`)).toBe("orderId");
  });

  it("says nothing against a number of the order that is headed as one", () => {
    expect(orders("Order no.", (i) => 1 + (i >> 1))).toBe("orderId");
  });

  it("is no mark from 1 to 5", () => {
    const visits = sheet("Visits", [
      ["Visit date", "Customer", "No. of samples", "Content"],
      ...many.map((i) => [
        45_300 + i,
        company(i),
        1 + ((i * 3) % 5),
        `Talked about price list ${i} and left it`,
      ]),
    ]);
    expect(fieldsOf([visits], "Visits")).toMatchObject({ role: "followUps", "No. of samples": "number" });
  });
});

describe("orders counted on a list of customers", () => {
  const list = (heading: string) =>
    fieldsOf(
      [
        sheet("Customers", [
          ["Customer", "Phone", heading, "Last order date"],
          ...many.map((i) => [company(i), `138001380${10 + i}`, few(i), 45_300 + i]),
        ]),
      ],
      "Customers",
    )[heading];

  it("are its customers' orders however the number is written", () => {
    const headings = ["No. of orders", "Nbr of orders", "# of orders", "Nos of invoices"];
    expect(headings.map(list)).toEqual(headings.map(() => "totalOrders"));
  });
});
