import { lines, said } from "../said";

const book = (payer: string, customer = "Sofia Novak & Jennifer Moore") => `
customers
| customerId | companyName | 期望 |
${lines(30, (i) => `| C${i} | Harbor ${String.fromCharCode(65 + (i % 26))}${i} Bakery | |`)}
| C40 | ${customer} | |
transactions
| customerId | companyName | dealtOn | amount | 期望 |
${lines(30, (i) => `| C${i} | Harbor ${String.fromCharCode(65 + (i % 26))}${i} Bakery | @2024-05-06 | =100 | |`)}
| C40 | ${payer} | @2024-05-06 | =100 | |
`;

describe("the name beside a customer's number", () => {
  it.each(["Mr. & Mrs. Novak", "Mr and Mrs Moore", "Dr. Novak", "The Novak family"])(
    "may be that of the family: %s",
    (payer) => {
      expect(said(book(payer), /^name-beside/)).toEqual([]);
    },
  );

  it("is another's where the family is", () => {
    expect(said(book("Mr. & Mrs. Whitlock"), /^name-beside/)).toEqual(["name-beside-id-differs warning 30"]);
  });

  const firm = "宁阳盛佳餐饮管理有限公司";

  it.each(["沈老板", "欧阳总", "王姐"])("may be how somebody there is called: %s", (called) => {
    expect(said(book(called, firm), /^name-beside/)).toEqual([]);
  });

  it.each(["沈记面馆", "金总汇酒店"])("is another's where it calls nobody by surname: %s", (other) => {
    expect(said(book(other, firm), /^name-beside/)).toEqual(["name-beside-id-differs warning 30"]);
  });
});

describe("the name beside a customer's number as its sign has it", () => {
  const sold = (sign: string, beside: string) => `
customers
| customerId | companyName | text:门头（招牌） | 期望 |
${lines(30, (i) => `| C${i} | 颍州区第${i}兴盛饭店（个体工商户） | 兴盛${i}号土菜馆 | |`)}
| C40 | 颍东区兴佳饭店（个体工商户） | ${sign} | |
transactions
| customerId | companyName | dealtOn | amount | 期望 |
${lines(30, (i) => `| C${i} | 兴盛${i}号土菜馆 | @2024-05-06 | =100 | |`)}
| C40 | ${beside} | @2024-05-06 | =100 | |
`;

  it.each([
    ["兴佳·地锅鸡", "兴佳地锅鸡"],
    ["地锅鸡-兴佳", "地锅鸡兴佳"],
  ])("is the same but for its marks: %s, %s", (sign, beside) => {
    expect(said(sold(sign, beside), /^name-beside/)).toEqual([]);
  });

  it("is another's where the words differ", () => {
    expect(said(sold("兴佳·地锅鸡", "老蔡牛肉汤"), /^name-beside/)).toEqual([
      "name-beside-id-differs warning 30",
    ]);
  });
});

describe("the name beside a customer's number in another language", () => {
  const bills = (name: string) => `
customers
| customerId | companyName | text:英文名 | 期望 |
${lines(30, (i) => `| C${i} | 恒昌${i}教育中心 | Hang Cheong ${i} Education Ltd. | |`)}
transactions
| customerId | companyName | amount | 期望 |
${lines(30, (i) => `| C${i} | 恒昌${i}教育中心 | =100 | |`)}
| C3 | ${name} | =100 | |
`;

  it("is the customer's where its list has it, and another's where it has not", () => {
    expect(said(bills("HANG CHEONG 3 Education Ltd."), /^name-beside/)).toEqual([]);
    expect(said(bills("Hang Cheong 4 Education Ltd."), /^name-beside/)).toEqual([
      "name-beside-id-differs warning 30",
    ]);
  });
});

describe("the name beside a customer's number where the list knows its places by another", () => {
  const bills = (name: string) => `
customers
| customerId | companyName | shortName | 期望 |
${lines(30, (i) => `| C${i} | Whiteley ${String.fromCharCode(65 + (i % 26))}${i} Pty Ltd | Harbour ${i} Smiles Dunedin | |`)}
transactions
| customerId | companyName | amount | 期望 |
${lines(30, (i) => `| C${i} | Harbour ${i} Smiles Dunedin | =100 | |`)}
| C3 | ${name} | =100 | |
`;

  it.each(["Harbour 3 Smiles", "Harbour 3 Smiles Dunedin – Dr Sam Rossi"])(
    "may be that one in part: %s",
    (name) => {
      expect(said(bills(name), /^name-beside/)).toEqual([]);
    },
  );

  it.each(["Harbour 4 Smiles", "Smiles – Dr Sam Rossi"])(
    "is another's where neither holds the other: %s",
    (name) => {
      expect(said(bills(name), /^name-beside/)).toEqual(["name-beside-id-differs warning 30"]);
    },
  );
});

describe("the name beside a customer's number that is another customer's, word for word", () => {
  const listed = (id: string, name: string, phone: string) => `
customers
| customerId | companyName | contactName | phone | 期望 |
${lines(30, (i) => `| C${i} | 海岳${i}号机械厂 | 王建${i} | 138001390${10 + i} | |`)}
| C40 | 白海启 | 白海启 | 13902555160 | |
| C41 | ${name} | 龙颖海 | ${phone} | |
transactions
| customerId | companyName | dealtOn | amount | 期望 |
${lines(30, (i) => `| C${i} | 海岳${i}号机械厂 | @2024-05-06 | =100 | |`)}
| ${id} | ${name} | @2024-05-06 | =100 | |
`;
  const told = ["name-beside-id-differs warning 30"];

  it("is another's, though a person stands behind the number", () => {
    expect(said(listed("C40", "龙颖海", "13087220449"), /^name-beside/)).toEqual(told);
    expect(said(listed("C40", "鹿跃装卸服务部", "13087220449"), /^name-beside/)).toEqual(told);
    expect(said(listed("C41", "龙颖海", "13087220449"), /^name-beside/)).toEqual([]);
  });

  it("may be his firm where one telephone is both's", () => {
    expect(said(listed("C40", "鹿跃装卸服务部", "13902555160"), /^name-beside/)).toEqual([]);
  });
});
