import { candidatesOf } from "../../../../src/core/adopt/headings/candidatesOf";

const meaning = (heading: string) => candidatesOf(heading, "transactions")[0]?.field;

describe("headings counted in money", () => {
  it.each([
    ["Contract $", "amount"],
    ["Contract ($)", "amount"],
    ["合同（元）", "amount"],
    ["Order $", "amount"],
    ["Payment £", "amount"],
    ["Invoice (USD)", "invoiceAmount"],
    ["发票（元）", "invoiceAmount"],
  ])("%s is a sum, though the word by itself is a number or a manner", (heading, field) =>
    expect(meaning(heading)).toBe(field),
  );

  it.each(["Deposit $", "Balance $", "Unit Price $", "Rent $"])("%s is no sum of a deal", (heading) =>
    expect(meaning(heading) ?? null).toBeNull(),
  );

  it("keep what they say of a sum anyway", () => {
    expect(candidatesOf("Net (EUR)", "transactions")[0]).toEqual(candidatesOf("Net", "transactions")[0]);
    expect(meaning("Total $")).toBe("amount");
  });

  it("are read as ever without a currency, and where one piece each is counted", () => {
    expect(meaning("Payment")).toBe("paymentMethod");
    expect(meaning("Order")).toBe("orderId");
    expect(meaning("$/contract") ?? null).toBeNull();
  });
});

it("Sold over days says when the deal was made", () => expect(meaning("Sold")).toBe("dealtOn"));
