import { company, fieldsOf, many, pick, sheet } from "../../invented";

const prices = [85, 120, 36, 260];
const counts = [3, 12, 5, 40, 8];
const sales = (headings: readonly string[], cells: (i: number) => readonly (number | string)[]) =>
  sheet("流水", [
    ["日期", "客户名称", ...headings],
    ...many.map((i) => [45_300 + i, company(i), ...cells(i)]),
  ]);

describe("the sum of a deal", () => {
  it("is what number and price make up, not the price", () => {
    const found = fieldsOf(
      [
        sales(["数", "价", "款项"], (i) => [
          pick(counts, i),
          pick(prices, i),
          pick(counts, i) * pick(prices, i),
        ]),
      ],
      "流水",
    );
    expect(found).toMatchObject({ role: "transactions", 款项: "amount" });
    expect(found.价).not.toBe("amount");
  });

  it("is told though most are bought one by one", () => {
    const one = (i: number) => (i % 2 === 0 ? 1 : pick(counts, i));
    const found = fieldsOf(
      [sales(["数", "价", "款项"], (i) => [one(i), pick(prices, i), one(i) * pick(prices, i)])],
      "流水",
    );
    expect(found).toMatchObject({ 款项: "amount" });
  });

  it("is what two others add up to, not the first of them", () => {
    const bills = sales(["Fee", "Levy", "Total Billed"], (i) => [
      pick(prices, i),
      pick(counts, i),
      pick(prices, i) + pick(counts, i),
    ]);
    expect(fieldsOf([bills], "流水")).toMatchObject({ role: "transactions", "Total Billed": "amount" });
  });

  it("is told of a dirty column too, of which two cells of three are sums, and not where half are", () => {
    const dirty = (sums: number) =>
      fieldsOf([sales(["Annual £"], (i) => [i < sums ? pick(prices, i) * 12 + i : "to be agreed"])], "流水")[
        "Annual £"
      ] === "amount";
    expect([11, 8].map(dirty)).toEqual([true, false]);
  });

  it("is what is counted in a currency, not the price of each nor what may be owed", () => {
    const found = fieldsOf(
      [
        sales(["Seats", "£/seat/mth", "Credit limit £", "Annual £"], (i) => [
          pick(counts, i),
          pick(prices, i),
          5000,
          pick(counts, i) * pick(prices, i) * 12,
        ]),
      ],
      "流水",
    );
    expect(found).toMatchObject({ role: "transactions", "Annual £": "amount" });
    expect(
      fieldsOf([sales(["£/seat/mth", "Credit limit £"], (i) => [pick(prices, i), 5000])], "流水").role,
    ).not.toBe("transactions");
  });

  it("is what a bookshop pays, not what the books are priced at", () => {
    const books = (last: string) =>
      fieldsOf(
        [
          sales(["定价", "册数", "码洋", "折扣", last], (i) => {
            const list = pick(prices, i) * pick(counts, i);
            return [pick(prices, i), pick(counts, i), list, 60, (list * 60) / 100];
          }),
        ],
        "流水",
      );
    expect(books("实洋")).toMatchObject({ role: "transactions", 实洋: "amount" });
    expect(books("册均").定价).not.toBe("amount");
  });

  it("is what was agreed, not what has been received of it", () => {
    const found = fieldsOf(
      [sales(["合同金额", "回款金额"], (i) => [pick(prices, i), pick(counts, i)])],
      "流水",
    );
    expect(found).toMatchObject({ 合同金额: "amount" });
    expect(fieldsOf([sales(["回款金额"], (i) => [pick(prices, i)])], "流水")).toMatchObject({
      回款金额: "amount",
    });
  });

  it("may be written with a comma before the cents, or a dash for them", () => {
    const found = fieldsOf(
      [sales(["No.", "€"], (i) => [`INV-${100 + i}`, i % 2 ? "1.250,50" : "980,-"])],
      "流水",
    );
    expect(found).toMatchObject({ "€": "amount" });
  });

  it("stands under the sign of a currency alone", () => {
    expect(fieldsOf([sales(["No.", "£"], (i) => [`INV-${100 + i}`, 75 * i + 75])], "流水")).toMatchObject({
      "£": "amount",
    });
  });

  it("is told where letters of another word stand in its heading, and not by those of a sum in another", () => {
    const lesson = sales(["No.", "Teacher fee"], (i) => [`L-${100 + i}`, pick(prices, i)]);
    expect(fieldsOf([lesson], "流水")).toMatchObject({ "Teacher fee": "amount" });
    const each = sales(["No.", "Fee each"], (i) => [`L-${100 + i}`, pick(prices, i)]);
    expect(fieldsOf([each], "流水")["Fee each"]).not.toBe("amount");
    const pitch = sales(["No.", "Planet"], (i) => [`L-${100 + i}`, pick(prices, i)]);
    expect(fieldsOf([pitch], "流水").Planet).not.toBe("amount");
  });

  it.each(["₹", "CHF", "Premium INR", "Monthly (CHF)", "Honorar, Rs. lakh", "円"])(
    "may be called by its currency: %s",
    (heading) => {
      const found = fieldsOf([sales(["No.", heading], (i) => [`L-${100 + i}`, pick(prices, i)])], "流水");
      expect(found[heading]).toBe("amount");
    },
  );

  it.each(["CHF/kg", "₹ per unit", "Balance INR", "Account RM"])("is not what %s counts", (heading) => {
    const found = fieldsOf([sales(["No.", heading], (i) => [`L-${100 + i}`, pick(prices, i)])], "流水");
    expect(found[heading]).not.toBe("amount");
  });

  it("is not what a thing weighs", () => {
    const found = fieldsOf([sales(["单号", "重量"], (i) => [`D${100 + i}`, 75 * i + 75])], "流水");
    expect(found.重量).not.toBe("amount");
  });

  it("is the sum with its tax where quantity, price and tax make it up", () => {
    const found = fieldsOf(
      [
        sales(["數量", "單價", "未稅", "稅額", "含稅總額"], (i) => {
          const net = pick(counts, i) * pick(prices, i);
          return [pick(counts, i), pick(prices, i), net, net / 20, net + net / 20];
        }),
      ],
      "流水",
    );
    expect(found).toMatchObject({ 含稅總額: "amount" });
    expect(found.未稅).not.toBe("amount");
    expect(found.稅額).not.toBe("amount");
  });
});
