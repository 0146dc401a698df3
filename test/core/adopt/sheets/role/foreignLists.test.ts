import { recogniseSheets } from "../../../../../src/core/adopt/recogniseSheets";
import { foreignEvidence } from "../../../../../src/core/adopt/sheets/role/foreignLists";
import { layout } from "../../layout";

const many = Array.from({ length: 12 }, (_, i) => i);
const firms = ["宁波海纳", "杭州云栖", "温州恒信", "苏州启明", "常州远帆", "无锡嘉禾"];
const sheet = (name: string, headings: string, row: (i: number) => string) =>
  layout(`# ${name} | - | 1 | 2-13\n${headings}\n${many.map(row).join("\n")}`).head;
const firm = (i: number) => `${firms[i % 6]}${i < 6 ? "示例" : "样本"}科技有限公司`;

const tenants = sheet(
  "租户台账",
  "租户编号 | 承租方 | 联系人 | 手机",
  (i) => `ZH${1000 + i} | ${firm(i)} | 张${"伟芳娜敏静磊强洋艳勇军杰".charAt(i)} | 1380000${1000 + i}`,
);
const fees = (paper: string, taken: string, payer: (i: number) => string) =>
  sheet(
    "流水",
    `日期 | ${paper} | 租户编号 | 付款单位 | 费用类别 | 费用期间起 | ${taken}`,
    (i) =>
      `@${45300 + i} | R24${1000 + i} | ${payer(i)} | ${firm(i)} | 租金 | @${45300 + i} | ${9000 + i * 7}`,
  );
const roleOf = (...heads: Parameters<typeof recogniseSheets>[0]) => recogniseSheets(heads).at(-1)?.role;
const numbered = (i: number) => `ZH${1000 + i}`;

describe("fees by kind and period", () => {
  it("are deals where they were taken from customers listed by their numbers", () => {
    expect(roleOf(tenants, fees("收据号", "实收(元)", numbered))).toBe("transactions");
  });

  it("are expenses where nothing says that money was taken", () => {
    expect(roleOf(tenants, fees("凭证号", "发生额", numbered))).toBeNull();
  });

  it("are expenses where the numbers are nobody's", () => {
    expect(
      roleOf(
        tenants,
        fees("收据号", "实收(元)", (i) => `BM-${i}`),
      ),
    ).toBeNull();
  });
});

describe("headings of a list of something else", () => {
  it("say so of stock, and nothing of a list that has them on the side", () => {
    expect(foreignEvidence("customers", ["安全库存", "库位"], ["客户"], false)).toBeGreaterThan(5);
    expect(foreignEvidence("transactions", ["产品名称", "单价"], ["订单"], true)).toBe(0);
  });

  it("say so of wages whoever is named beside them", () => {
    expect(foreignEvidence("transactions", ["报销人", "费用类别"], ["报销单"], true)).toBeGreaterThan(5);
  });
});

describe("chances of a pipeline", () => {
  const people = ["Hanan | Melby", "Selma | Lofts", "Debee | Chansonne", "Ted | Tricker", "Boothe | Dumbar"];
  const chances = (reach: string, cell: (i: number) => string) =>
    sheet(
      "Sheet1",
      `Lead first name | Lead last name | ${reach} | Probability | Stage | Lead source | Assigned to | Description`,
      (i) =>
        `${people[i % 5]} | ${cell(i)} | ${(i * 37) % 100} | ${["Prospecting", "Proposal", "Closed Lost"][i % 3]} | ${["Website", "Referral"][i % 2]} | ${["Ann Bell", "Joe Cole"][i % 2]} | Enhanced radical success`,
    );

  it("are no customers: they name their leads again, and tell no way to reach them", () => {
    expect(roleOf(chances("Amount", (i) => String(900 + 7 * i)))).not.toBe("customers");
  });

  it("are columns of customers who can be reached", () => {
    expect(roleOf(chances("Email", (i) => `lead${i}@example.com`))).toBe("customers");
  });
});
