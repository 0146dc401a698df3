import { currencyNamed } from "../../../../src/core/values/numbers/currencyNamed";
import { readAmount } from "../../../../src/core/values/numbers/readAmount";
import { fc } from "../../../property";

const cents = fc.integer({ min: 1, max: 99_999_999_99 }).map((value) => value / 100);

function grouped(value: number): string {
  const [whole = "", part = ""] = value.toFixed(2).split(".");
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ",")}.${part}`;
}

const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

const writings: readonly ((value: number) => string)[] = [
  grouped,
  (value) => `${value}元`,
  (value) => `${grouped(value)} 元`,
  (value) => `￥${grouped(value)}`,
  (value) => `¥ ${value}`,
  (value) => `RMB ${grouped(value)}`,
  (value) => `人民币${value}元整`,
  (value) => `CNY${value}`,
  (value) => `$${grouped(value)}`,
  (value) => `USD ${value}`,
  (value) => `${value} 美元`,
  (value) => fullWidth(value.toFixed(2)),
  (value) => ` ${value} `,
  (value) => `'${value}`,
];

describe("reading an amount", () => {
  it("keeps numbers, by the worth of the column", () => {
    expect(readAmount(1200)).toEqual({ reading: "exact", value: 1200 });
    expect(readAmount(7.77, 10_000)).toEqual({ reading: "exact", value: 77_700 });
  });

  it.each([
    ["₹1,16,383.72", 116_383.72],
    ["1,43,939.26", 143_939.26],
    ["12,34,56,789", 123_456_789],
  ])("reads lakhs and crores as India groups them: %s", (text, value) => {
    expect(readAmount(text)).toEqual({ reading: "tidied", value });
  });

  it.each(["1,16,38", "116,38,372", "1,1,638"])("does not take %s for groups", (text) => {
    expect(readAmount(text).reading).toBe("unreadable");
  });

  it("reads any amount in any writing, also with a minus", () => {
    fc.assert(
      fc.property(cents, fc.constantFrom(...writings), (value, write) => {
        expect(readAmount(write(value))).toEqual({ reading: "tidied", value });
        expect(readAmount(`-${write(value).trim().replace(/^'/, "")}`)).toEqual({
          reading: "tidied",
          value: -value,
        });
      }),
    );
  });

  it.each([
    ["1.2万", 12_000],
    ["17.730,-", 17_730],
    ["€ 8.865,--", 8865],
    ["12,-", 12],
    ["实收1280", 1280],
    ["小计:4226.57", 4226.57],
    ["学费14910", 14_910],
    ["Rs. 13,770.00", 13_770],
    ["₹7,360", 7360],
    ["2.5 lakh", 250_000],
    ["中标价：￥300.5", 300.5],
    ["1200（含13%税）", 1200],
    ["12412.78/yr", 12_412.78],
    ["80.50 + VAT", 80.5],
    ["12090.00【含税】", 12_090],
    ["14739.-", 14_739],
    ["2'750", 2750],
    ["1,448.44 net", 1448.44],
    ["S$1870.00", 1870],
    ["4820.23 dollars", 4820.23],
    ["含税8,970.00", 8970],
    ["总价29979.34元", 29_979.34],
    ["Total 512.50", 512.5],
    ["6330.00/-", 6330],
    ["19180.00。", 19_180],
    ["4万1140", 41_140],
    ["7.77w", 77_700],
    ["10万", 100_000],
    ["1,234.5万元", 12_345_000],
    ["3k", 3000],
    ["1.5亿", 150_000_000],
    ["2百万", 2_000_000],
    ["1.2m", 1_200_000],
    ["壹万贰仟元整", 12_000],
    ["一万二千", 12_000],
    ["人民币叁佰元伍角", 300.5],
    ["(1,200)", -1200],
    ["（300）", -300],
    ["1,200-", -1200],
    ["￥-6,800.00", -6800],
    ["1.2E+4", 12_000],
    ["1亿2000万", 120_000_000],
    ["1万2千元", 12_000],
    ["9000蚊", 9000],
    ["1.2万蚊", 12_000],
    ["1200元（含税）", 1200],
    ["合计：1,200.00元", 1200],
  ])("reads %s", (text, value) => {
    expect(readAmount(text)).toEqual({ reading: "tidied", value });
  });

  it("lets a unit in the cell win over the unit of the column", () => {
    expect(readAmount("1.2万", 10_000)).toEqual({ reading: "tidied", value: 12_000 });
    expect(readAmount("12000元", 10_000)).toEqual({ reading: "tidied", value: 12_000 });
    expect(readAmount("1.2", 10_000)).toEqual({ reading: "tidied", value: 12_000 });
  });

  it.each([
    ["见合同", "no-such-word"],
    ["面议", "no-such-word"],
    ["甲方", "no-such-word"],
    ["12abc", "no-such-word"],
    ["单价80", "no-such-word"],
    ["欠款300", "no-such-word"],
    ["1200（2400）", "no-such-word"],
    ["1,2", "no-such-word"],
    ["1.234.567", "no-such-word"],
    ["(1,200", "no-such-word"],
    ["待定", "placeholder"],
    ["-", "placeholder"],
    ["约1万", "approximate"],
    ["1万左右", "approximate"],
    ["5-10万", "range"],
    ["#VALUE!", "formula-error"],
  ])("does not make a number of %s", (text, problem) => {
    expect(readAmount(text)).toMatchObject({ reading: "unreadable", problem });
  });

  it("tells blank from zero", () => {
    expect(readAmount("").reading).toBe("blank");
    expect(readAmount(0)).toEqual({ reading: "exact", value: 0 });
    expect(readAmount("0.00")).toEqual({ reading: "tidied", value: 0 });
  });
});

describe("the currency a text names", () => {
  it.each([
    ["USD 1,200", "USD"],
    ["HK$300", "HKD"],
    ["$300", "USD"],
    ["1200元", "CNY"],
    ["300美元", "USD"],
    ["￥300", "CNY"],
    ["300 日元", "JPY"],
    ["€20", "EUR"],
    ["₹1,16,000", "INR"],
    ["Rs. 500", "INR"],
    ["CHF 99.-", "CHF"],
    ["1,200円", "JPY"],
    ["RM 88", "MYR"],
    ["S$40", "SGD"],
    ["新台幣 300", "TWD"],
    ["12kUSD", "USD"],
  ])("of %s is %s", (text, currency) => {
    expect(currencyNamed(text)).toBe(currency);
  });

  it.each(["1,200.00", "X$40", "USDT 500", "wonderful 3"])("is none in %s", (text) => {
    expect(currencyNamed(text)).toBeUndefined();
  });
});
