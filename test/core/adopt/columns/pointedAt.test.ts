import { contact, fieldsOf, many, sheet, staffOf } from "../invented";

const site = (i: number) => `S-${1000 + i}`;
const sites = sheet("Sites", [
  ["Site / Tenant", "Site #", "Bill to", "Street", "Start", "Status", "Ph"],
  ...many.map((i) => [
    `Unit ${contact(i)} Plaza`,
    site(i),
    `Harbor ${i % 10} Properties`,
    `${i + 1} Main St`,
    45_000 + i,
    i % 3 === 0 ? "Open" : "Closed",
    `(207) 555-01${10 + i}`,
  ]),
]);
const walks = (number: (i: number) => string) =>
  sheet("QC walks", [
    ["When", "Site #", "By", "What we found", "Re-check"],
    ...many.map((i) => [45_300 + i, number(i), staffOf(i), `streaks on floor ${i}`, 45_310 + i]),
  ]);

describe("a list of places with the days and states of contracts", () => {
  it("holds customers where other sheets point to its rows by number", () => {
    const heads = [sites, walks((i) => site(i % 6))];
    expect(fieldsOf(heads, "Sites")).toMatchObject({ role: "customers", "Site #": "customerId" });
    expect(fieldsOf(heads, "QC walks").role).toBe("followUps");
  });

  it("is no list of customers of deals whose numbers payments repeat", () => {
    const orders = sheet("Orders", [
      ["Order no.", "Customer no.", "Order date", "Amount"],
      ...many.map((i) => [`X${500 + i}`, site(i % 5), 45_300 + i, 90 + i]),
    ]);
    const payments = sheet("Payments", [
      ["Payment date", "Customer no.", "Order no.", "Amount"],
      ...many.map((i) => [45_330 + i, site(i % 5), `X${500 + i}`, 90 + i]),
    ]);
    expect(fieldsOf([orders, payments], "Orders").role).toBe("transactions");
  });
});
