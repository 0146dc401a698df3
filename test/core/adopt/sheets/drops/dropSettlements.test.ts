import { recogniseSheets } from "../../../../../src/core/adopt/recogniseSheets";
import { layout } from "../../layout";

const firms = ["宁波海纳示例贸易有限公司", "杭州云栖示例科技有限公司", "温州恒信示例鞋厂"];
const many = [0, 1, 2, 3, 4, 5, 6, 7];
const sheet = (name: string, headings: string, row: (i: number) => string) =>
  layout(`# ${name} | transactions | 1 | 2-9\n${headings}\n${many.map(row).join("\n")}`).head;

const orders = (key: (i: number) => string) =>
  sheet(
    "订单",
    "订单号 | 客户名称 | 下单日期 | 金额",
    (i) => `${key(i)} | ${firms[i % 3]} | 2024-01-1${i} | ${100 + i}`,
  );
const payments = (name: string, key: (i: number) => string) =>
  sheet(
    name,
    "收款单号 | 订单编号 | 客户名称 | 收款日期 | 收款金额",
    (i) => `SK${500 + i} | ${key(i)} | ${firms[i % 3]} | 2024-02-1${i} | ${100 + i}`,
  );

const rolesOf = (...heads: Parameters<typeof recogniseSheets>[0]) =>
  recogniseSheets(heads).map(({ role }) => role);
const numbered = (i: number) => `DD24000${i}`;

describe("sheets of payments beside sheets of orders", () => {
  it("are no further deals where they name the orders that were paid", () => {
    expect(rolesOf(orders(numbered), payments("收款记录", numbered))).toEqual(["transactions", null]);
  });

  it("are left out along a chain of orders, invoices and payments", () => {
    const invoices = sheet(
      "发票",
      "发票号 | 订单号 | 客户名称 | 开票日期 | 开票金额",
      (i) => `FP90000${i} | ${numbered(i)} | ${firms[i % 3]} | 2024-01-2${i} | ${100 + i}`,
    );
    const paid = payments("收款记录", (i) => `FP90000${i}`);
    expect(rolesOf(orders(numbered), invoices, paid)).toEqual(["transactions", null, null]);
  });

  it("are deals where they are all there is, or name other orders", () => {
    expect(rolesOf(payments("收款记录", numbered))).toEqual(["transactions"]);
    expect(
      rolesOf(
        orders(numbered),
        payments("收款记录", (i) => `DD23900${i}`),
      ),
    ).toEqual(["transactions", "transactions"]);
  });

  it("are deals where only running numbers agree, or nothing calls them payments", () => {
    expect(
      rolesOf(
        orders((i) => `${i + 1}`),
        payments("收款记录", (i) => `${i + 1}`),
      ),
    ).toEqual(["transactions", "transactions"]);
    expect(rolesOf(orders(numbered), payments("二部订单", numbered))).toEqual([
      "transactions",
      "transactions",
    ]);
  });

  it("are no further deals where cheques name an order among the first, though most are of orders further down", () => {
    const long = (key: (i: number) => string) => {
      const head = orders(key);
      return { ...head, lastRow: 900 };
    };
    const name = (i: number) => (i < 5 ? numbered(i) : `DD24050${i}`);
    expect(rolesOf(long(numbered), payments("支票登记", name))).toEqual(["transactions", null]);
    expect(rolesOf(orders(numbered), payments("支票登记", name))).toEqual(["transactions", "transactions"]);
    const strange = (i: number) => (i < 5 ? `DD2390${i}` : `DD24050${i}`);
    expect(rolesOf(long(numbered), payments("支票登记", strange))).toEqual(["transactions", "transactions"]);
  });
});
