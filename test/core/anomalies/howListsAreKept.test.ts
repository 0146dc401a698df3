import { isSoundInUnion } from "../../../src/core/values/codes/unionVat";
import { lines, said } from "./said";

describe("a column of yes and no", () => {
  const flags = (stray: string) => `
customers
| customerId | text | 期望 |
${lines(40, (i) => `| C${i} | ${i % 3 ? "否" : "是"} | |`)}
| C90 | ${stray} | |
`;
  const about = /option/;

  it.each(["√", "=1", "=0", "Y"])("may be answered with %s", (answer) => {
    expect(said(flags(answer), about)).toEqual([]);
  });

  it("is not answered with 222", () => {
    expect(said(flags("222"), about)).toEqual(["unlisted-option warning 40"]);
  });
});

describe("words of a list that all end alike", () => {
  const areas = (stray: string) => `
customers
| customerId | text | 期望 |
${lines(40, (i) => `| C${i} | ${["浙江大区", "苏皖大区", "上海大区"][i % 3]} | |`)}
| C90 | ${stray} | |
`;

  it("may be written short", () => {
    expect(said(areas("浙江区"), /option/)).toEqual([]);
    expect(said(areas("苏皖"), /option/)).toEqual([]);
  });

  it("may not be mistyped", () => {
    expect(said(areas("浙江大大区"), /option/)).toEqual(["near-option warning 40"]);
  });
});

describe("words of a list with marks in them", () => {
  const terms = (stray: string) => `
customers
| customerId | text | 期望 |
${lines(60, (i) => `| C${i} | ${["Pre-paid", "Part-time", "R-410A"][i % 3]} | |`)}
| C90 | ${stray} | |
`;

  it("may be written without them", () => {
    expect(said(terms("prepaid"), /option/)).toEqual([]);
    expect(said(terms("r410a"), /option/)).toEqual([]);
  });

  it("may not be mistyped", () => {
    expect(said(terms("Part-tmie"), /option/)).toEqual(["near-option warning 60"]);
  });
});

describe("a list of currencies", () => {
  const billed = (stray: string) => `
customers
| customerId | text:Bills in | 期望 |
${lines(60, (i) => `| C${i} | ${["CNY", "USD", "EUR"][i % 3]} | |`)}
| C90 | ${stray} | |
`;

  it.each(["¥", "€", "人民币", "GBP"])("may be filled with a sign or a name: %s", (money) => {
    expect(said(billed(money), /option/)).toEqual([]);
  });

  it("is not filled with any sign, nor with a currency mistyped", () => {
    expect(said(billed("#"), /option/)).toEqual(["unlisted-option warning 60"]);
    expect(said(billed("$$"), /option/)).toEqual(["unlisted-option warning 60"]);
    expect(said(billed("UDS"), /option/)).toEqual(["near-option warning 60"]);
  });
});

describe("landlines of one city", () => {
  const phones = (numbers: readonly string[]) => `
customers
| customerId | landline | 期望 |
${numbers.map((number, i) => `| C${i} | ${number} | |`).join("\n")}
`;
  const many = Array.from({ length: 8 }, (_, i) => `0592-841072${50 + i}`);
  const about = /^landline-length/;

  it("are as long as most of the list has them", () => {
    expect(said(phones(many), about)).toEqual(["landline-length info 0,1,2,3,4,5,6,7"]);
  });

  it("are as long as all the few of the city have them, and odd where one of those is not", () => {
    const three = many.slice(0, 3);
    expect(said(phones(three), about)).toEqual(["landline-length info 0,1,2"]);
    expect(said(phones([...three, "0592-8410725"]), about)).toEqual(["landline-length warning 0,1,2"]);
    expect(said(phones(many.slice(0, 2)), about)).toEqual(["landline-length warning 0,1"]);
  });

  it("are odd where one is, with or without an extension", () => {
    const usual = Array.from({ length: 8 }, (_, i) => `0592-84107${20 + i}`);
    expect(said(phones([...usual, "0592-84107257"]), about)).toEqual(["landline-length warning 8"]);
    for (const behind of ["转8006", "-807", " / 13201025627"])
      expect(said(phones([...usual, `0592-84107257${behind}`]), about)).toEqual([
        "landline-length warning 8",
      ]);
  });
});

describe("telephones of which only the end is known", () => {
  it("are remarked on, and a number cut short is wrong", () => {
    const phones = (number: string) => `
customers
| customerId | mobile | 期望 |
| C1 | 13800138000 | |
| C2 | ${number} | |
`;
    expect(said(phones("尾号6753"), /^invalid-phone/)).toEqual(["invalid-phone info 1"]);
    expect(said(phones("1380013"), /^invalid-phone/)).toEqual(["invalid-phone error 1"]);
  });
});

describe("tax numbers of other countries", () => {
  it("may be written with blanks and points", () => {
    const codes = (code: string) => `
customers
| customerId | creditCode | 期望 |
| C1 | ${code} | |
`;
    for (const code of ["NL 546 557 661B01", "BE 0607.597.112"])
      expect(said(codes(code), /^credit-code-form/).filter((text) => !text.includes("info"))).toEqual([]);
    expect(said(codes("91440303983215O698"), /^credit-code-form/)).toEqual(["credit-code-form error 0"]);
    expect(said(codes("91320508MA1HUBFU9O"), /^credit-code-form/)).toEqual(["credit-code-form error 0"]);
  });

  it("have as many figures as their country gives them, in a list of the Union's", () => {
    const sound = Array.from({ length: 400 }, (_, i) => `DE${130_570_000 + 37 * i}`).filter(isSoundInUnion);
    const codes = (last: string) =>
      `customers\n| companyName | creditCode | 期望 |\n${[...sound.slice(0, 30), last].map((code, i) => `| Firm ${i} Ltd | ${code} | |`).join("\n")}`;
    expect(said(codes("DE24128036"), /^credit-code-form/)).toEqual(["credit-code-form error 30"]);
    expect(said(codes("BE074972848"), /^credit-code-form/)).toEqual(["credit-code-form error 30"]);
    for (const other of ["GB322797542", "CHE-123.606.042 MWST", "IE7221480L", "applied for"])
      expect(said(codes(other), /^credit-code-form error/)).toEqual([]);
  });

  it("says nothing of credit codes in a list of other countries' numbers, but of one that is none of theirs", () => {
    const numbers = (codes: readonly string[]) =>
      `customers\n| companyName | creditCode | 期望 |\n${codes.map((code, i) => `| Firm ${i} Ltd | ${code} | |`).join("\n")}`;
    const abroad = ["IE4236682H", "GB422426188", "IE7221480L", "NL546557661B01", "CHY 23703"];
    expect(said(numbers(abroad), /^credit-code-form/)).toEqual([]);
    expect(said(numbers([...abroad, "91440303983215O698"]), /^credit-code-form/)).toEqual([
      "credit-code-form error 5",
    ]);
    const few = ["SK2020273893", "914403001922038216", "91440300MA5EQXL17P"];
    expect(said(numbers(few), /^credit-code-form/)).toEqual(["credit-code-form info 0"]);
  });
});

describe("follow-ups ten minutes apart", () => {
  const about = /^duplicate-follow-up/;
  const calls = (second: string) => `
followUps
| customerId | followedUpBy | followedUpAt | content | 期望 |
| C1 | 甲 | 2024-05-01 10:00 | 客户要求报价，周五前给 | |
| C1 | 甲 | 2024-05-01 10:08 | ${second} | |
`;

  it("are one where they say nearly the same, or nothing", () => {
    expect(said(calls("客户要求报价，周五给"), about)).toHaveLength(1);
    expect(said(calls(""), about)).toHaveLength(1);
  });

  it("are two where they speak of something else", () => {
    expect(said(calls("未接"), about)).toEqual([]);
  });
});
