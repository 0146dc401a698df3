import { company, fieldsOf, many, sheet } from "../../invented";

const sales = (headings: readonly string[], cells: (i: number) => readonly (number | string)[]) =>
  sheet("流水", [
    ["单号", "下单日", "客户名称", ...headings],
    ...many.map((i) => [`D${700 + i}`, 45_300 + i, company(i), ...cells(i)]),
  ]);
const price = (i: number) => 300 + 37 * i;

describe("the sum of a deal that stands in parts", () => {
  it("is the whole, not its larger part", () => {
    const found = fieldsOf(
      [sales(["金额", "版费", "合计"], (i) => [price(i), 50 + i, price(i) + 50 + i])],
      "流水",
    );
    expect(found).toMatchObject({ role: "transactions", 合计: "amount" });
    expect(found.金额).not.toBe("amount");
  });

  const parcel = (i: number) => [price(i), i % 2 === 0 ? 20 + i : 0, i % 3 === 0 ? 2 : ""] as const;

  it("is the whole of three fees too, of which some are mostly blank or nothing", () => {
    const sums = sales(["运费", "送货费", "保价费", "费用合计"], (i) => {
      const [freight, carriage, cover] = parcel(i);
      return [freight, carriage, cover, freight + carriage + Number(cover)];
    });
    expect(fieldsOf([sums], "流水")).toMatchObject({ role: "transactions", 费用合计: "amount" });
  });

  it("stays where no choice of what stands beside comes to the whole", () => {
    const sums = sales(["运费", "送货费", "保价费", "费用合计"], (i) => {
      const [freight, carriage, cover] = parcel(i);
      return [freight, carriage, cover, freight + 2 * carriage + 7];
    });
    expect(fieldsOf([sums], "流水")).toMatchObject({ 运费: "amount" });
  });

  it("stays as the team counts it where the tax is what is added", () => {
    const found = fieldsOf(
      [sales(["金额", "税额", "合计"], (i) => [price(i), 13 + i, price(i) + 13 + i])],
      "流水",
    );
    expect(found).toMatchObject({ 金额: "amount" });
  });

  it("stays where a figure called a total is another one", () => {
    const found = fieldsOf([sales(["金额", "版费", "合计"], (i) => [price(i), 50 + i, 9 * i + 4])], "流水");
    expect(found).toMatchObject({ 金额: "amount" });
  });

  /** Contracts of two payments each; `part` is what a row says of the payment. */
  const contracts = (part: (row: number, sum: number) => number) =>
    sheet("流水", [
      ["回款单号", "合同号", "签约日", "客户名称", "合同额", "期次", "本期应收"],
      ...many.map((i) => {
        const of = Math.floor(i / 2);
        const sum = 1000 + 90 * of;
        const period = `${(i % 2) + 1}/2`;
        return [`R${i}`, `HT-${100 + of}`, 45_300 + of, company(of), sum, period, part(i, sum)];
      }),
    ]);

  it("is the instalment where every row repeats the contract's", () => {
    const found = fieldsOf([contracts((row, sum) => (row % 2 === 0 ? 400 : sum - 400))], "流水");
    expect(found).toMatchObject({ role: "transactions", 本期应收: "amount" });
    expect(found.合同额).not.toBe("amount");
  });

  it("stays the contract's where the figures beside come to something else", () => {
    expect(fieldsOf([contracts((row) => 7 * row)], "流水")).toMatchObject({ 合同额: "amount" });
  });

  /** Prices paid in three parts, a receipt each, of every third customer only the deposit; `part` is one of them. */
  const receipts = (part: (of: number, period: number) => number) =>
    sheet("收款", [
      ["收据号", "收款日", "客户名称", "成交价", "本次收款", "方式"],
      ...[0, 1, 2].flatMap((period) =>
        many.flatMap((of) =>
          of % 3 === 0 && period > 0
            ? []
            : [
                [
                  `R${100 * period + of}`,
                  45_300 + 40 * period + of,
                  company(of),
                  12_000 + 900 * of,
                  part(of, period),
                  "刷卡",
                ],
              ],
        ),
      ),
    ]);

  it("is what a receipt says where a customer's receipts come to the price, though some are open", () => {
    const price = (of: number) => 12_000 + 900 * of;
    const found = fieldsOf([receipts((of, i) => [500, 6000, price(of) - 6500][i] ?? 0)], "收款");
    expect(found).toMatchObject({ role: "transactions", 本次收款: "amount" });
    expect(found.成交价).not.toBe("amount");
  });

  it("stays the price where the receipts come to more, or are all as large", () => {
    const price = (of: number) => 12_000 + 900 * of;
    expect(fieldsOf([receipts((of, i) => [500, 6500, price(of)][i] ?? 0)], "收款")).toMatchObject({
      成交价: "amount",
    });
    expect(fieldsOf([receipts((of) => price(of) / 3)], "收款")).toMatchObject({ 成交价: "amount" });
  });
});
