import { contact, fieldsOf, many, mobile, sheet, staffOf } from "../../invented";

const once = (i: number) => `${contact(i)} Reyes-${i} & Dana Moore`;
const number = (i: number) => `L23-${3100 + i}`;
const bookings = (buyer: (i: number) => string) =>
  sheet("Bookings", [
    ["Booking #", "Client(s)", "Best phone", "Email", "City", "Event date", "Stage", "Total", "Rep"],
    ...many.map((i) => [
      number(i),
      buyer(i),
      mobile(i),
      `reyes${i}@harbor.test`,
      i % 2 === 0 ? "Salem" : "Eugene",
      45_400 + i,
      i % 3 === 0 ? "Booked" : "Completed",
      900 + 31 * i,
      staffOf(i),
    ]),
  ]);
const payments = sheet("Payments", [
  ["Receipt #", "Date rec'd", "Bkg #", "Name", "Amount", "Paid by"],
  ...many.map((i) => [
    `R${50_100 + i}`,
    45_330 + i,
    number(i % 7),
    once(i % 7),
    90 + i,
    i % 2 ? "Cash" : "Check",
  ]),
]);
const calls = sheet("Call log", [
  ["When", "Who", "Bkg", "Client name", "Via", "What was said", "Call back"],
  ...many.map((i) => [
    45_300 + i,
    staffOf(i),
    number(i % 6),
    once(i % 6),
    "Phone",
    `asked for ${i} more chairs`,
    45_310 + i,
  ]),
]);

describe("a list whose rows are the customer and the business in one", () => {
  it("holds the customers where payments and calls come back to its numbers", () => {
    const heads = [bookings(once), payments, calls];
    expect(fieldsOf(heads, "Bookings")).toMatchObject({ role: "customers", "Booking #": "customerId" });
    expect(fieldsOf(heads, "Payments")).toMatchObject({ role: "transactions", "Bkg #": "customerId" });
    expect(fieldsOf(heads, "Call log")).toMatchObject({ role: "followUps", Bkg: "customerId" });
  });

  it("holds deals where the same buyers come again and again", () => {
    const heads = [bookings((i) => once(i % 5)), payments, calls];
    expect(fieldsOf(heads, "Bookings").role).toBe("transactions");
  });

  it("holds deals where payments alone name them, or nobody wrote the calls to them down", () => {
    expect(fieldsOf([bookings(once), payments], "Bookings").role).toBe("transactions");
  });

  it("holds deals beside a list of customers", () => {
    const clients = sheet("Clients", [
      ["Client ID", "Client", "Phone", "Email"],
      ...many.map((i) => [`C${200 + i}`, once(i), mobile(i), `reyes${i}@harbor.test`]),
    ]);
    expect(fieldsOf([clients, bookings(once), payments, calls], "Bookings").role).toBe("transactions");
  });
});
