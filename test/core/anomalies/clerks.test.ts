import { lines, said } from "./said";

const of = <T>(words: readonly T[], i: number) => words[i % words.length];

describe("the name of an owner", () => {
  const owners = (stray: string) => `
customers
| companyName | owner | 期望 |
${lines(60, (i) => `| 公司${i} | ${of(["Jonathan Pike", "Melanie Cross", "Harriet Stone", "沈月娥"], i)} | |`)}
| 公司甲 | ${stray} | |
`;

  it.each(["Jonathon Pike", "Melanie Corss", "沈月月娥"])(
    "is mistyped as %s among a few people's",
    (stray) => {
      expect(said(owners(stray), /option/)).toEqual(["near-option warning 60"]);
    },
  );

  it.each(["Jane Doe", "M. Cross", "王玮", "-", "沈月"])("is another person's or nobody's as %s", (stray) => {
    expect(said(owners(stray), /option/)).toEqual([]);
  });
});

describe("numbers of orders", () => {
  const orders = (odd: readonly string[]) => `
transactions
| orderId | amount | 期望 |
${lines(150, (i) => `| INV-${24_001 + i} | =${100 + i} | |`)}
${odd.map((id) => `| ${id} | =99 | |`).join("\n")}
`;

  it.each(["INV-24O05", "INV-2400", "INV-240099", "IVN-24020"])("are broken by the slip %s", (odd) => {
    expect(said(orders([odd]), /^id-format/)).toEqual(["id-format warning 150"]);
  });

  it.each(["INV-24005A", "inv-24999", "补单", "CN-77", "INV-24996/1", "24998"])(
    "may be of another book as %s: a hint",
    (odd) => {
      expect(said(orders([odd]), /^id-format/)).toEqual(["id-format info 150"]);
    },
  );

  it("have two forms where several are alike, and where many are odd", () => {
    expect(said(orders(["INR-24501", "INR-24502", "INR-24503", "INR-24504"]), /^id-format/)).toEqual([
      "id-format info 150,151,152,153",
    ]);
  });
});

describe("ends of contracts", () => {
  const contracts = (odd: string) => `
transactions
| orderId | contractEnd | 期望 |
${lines(60, (i) => `| D${i} | @202${5 + (i % 3)}-0${1 + (i % 9)}-15 | |`)}
| D99 | ${odd} | |
`;
  const about = /unreadable-date|date-far/;

  it.each(["@2099-12-31", "@1925-12-31"])("lie no generations away, as %s does", (odd) => {
    expect(said(contracts(odd), about)).toEqual(["date-far-from-others warning 60"]);
  });

  it.each(["@2045-12-31", "28年6月24日"])("may be %s", (odd) => {
    expect(said(contracts(odd), about)).toEqual([]);
  });

  it("may be none", () => {
    for (const odd of ["长期", "自动续约", "rolling", "open-ended"])
      expect(said(contracts(odd), about)).toEqual(["unreadable-date info 60"]);
    expect(said(contracts("不知"), about)).toEqual(["unreadable-date error 60"]);
  });
});

describe("a date nobody asked for", () => {
  it("has a letter typed for a figure, or says something else", () => {
    const dues = (odd: string) => `
transactions
| orderId | date | 期望 |
${lines(40, (i) => `| D${i} | @2024-0${1 + (i % 9)}-15 | |`)}
| D99 | ${odd} | |
`;
    expect(said(dues("2O24-12-31"), /unreadable-date/)).toEqual(["unreadable-date error 40"]);
    expect(said(dues("on receipt"), /unreadable-date/)).toEqual([]);
    expect(said(dues("07/17、07/18"), /unreadable-date/)).toEqual([]);
    expect(said(dues("07/17、07/48"), /unreadable-date/)).toEqual(["unreadable-date error 40"]);
  });
});

describe("choices", () => {
  const statuses = (odd: string) => `
customers
| companyName | status | 期望 |
${lines(30, (i) => `| 公司${i} | ${of(["意向", "潜在", "已成交"], i)} | |`)}
| 公司甲 | ${odd} | |
`;

  it("are not mistyped where they say the opposite", () => {
    expect(said(statuses("无意向"), /near-option|unlisted/)).toEqual(["unlisted-option info 30"]);
  });

  it("of money may name other countries'", () => {
    const money = (odd: string) => `
transactions
| orderId | currency | 期望 |
${lines(30, (i) => `| D${i} | ${of(["HKD", "USD"], i)} | |`)}
| D99 | ${odd} | |
`;
    expect(said(money("坡幣"), /near-option|unlisted/)).toEqual(["unlisted-option info 30"]);
    expect(said(money("SGD"), /near-option|unlisted/)).toEqual(["unlisted-option info 30"]);
    expect(said(money("钱"), /near-option|unlisted/)).toEqual(["unlisted-option warning 30"]);
  });
});

describe("contact details", () => {
  it("that say there are none are offers, and faults where they say nothing", () => {
    const people = (phone: string, email: string) => `
customers
| companyName | phone | email | 期望 |
${lines(20, (i) => `| 公司${i} | 138001380${10 + i} | a${i}@b.cn | |`)}
| 甲 | ${phone} | ${email} | |
`;
    expect(said(people("无手机，打座机", "refused"), /^invalid-(?:phone|email)/)).toEqual([
      "invalid-phone info 20",
      "invalid-email info 20",
    ]);
    for (const way of ["post only", "By letter", "phone please", "mails check", "none - paper bill"])
      expect(said(people("13800138050", way), /^invalid-email/)).toEqual(["invalid-email info 20"]);
    for (const no of ["post", "post.only", "phone pleased.com", "check", "none@paper"])
      expect(said(people("13800138050", no), /^invalid-email/)).toEqual(["invalid-email error 20"]);
    expect(said(people("没留电话", "banana"), /^invalid-(?:phone|email)/)).toEqual([
      "invalid-phone error 20",
      "invalid-email error 20",
    ]);
  });
});

describe("what many rows lack", () => {
  const jobs = (without: number) => `
transactions
| orderId | customerId | amount | 期望 |
${lines(200, (i) => `| ${i < without ? "" : `D${i}`} | C1 | =${100 + i} | |`)}
`;

  it("is how the list is kept, and what few lack was forgotten", () => {
    expect(said(jobs(25), /^missing-order/)[0]).toContain("missing-order-id info 0,1,2");
    expect(said(jobs(3), /^missing-order/)).toEqual(["missing-order-id warning 0,1,2"]);
  });
});

describe("ids of Salesforce", () => {
  it("are one in 15 and in 18 characters", () => {
    const text = (id: string) => `
customers
| customerId | companyName | 期望 |
| 0015f0000pndIP6AAM | Acme | |
| 0015f0000FbcOg0AQE | Zenith | |
transactions
| orderId | customerId | 期望 |
| D1 | ${id} | |
`;
    expect(said(text("0015f0000pndIP6"), /^unknown-customer/)).toEqual([]);
    expect(said(text("0015f0000pndIP7"), /^unknown-customer/)).toEqual([
      "unknown-customer-in-transaction error 0",
    ]);
  });
});

describe("a column of states among follow-ups", () => {
  const notes = (word: string) => `
followUps
| customerId | followedUpBy | followedUpAt | content | 期望 |
${lines(24, (i) => `| C${i} | 王 | @2024-05-01 | ${of(["考虑中", "已放弃", word], i)} | |`)}
`;

  it("is no report copied again and again", () => {
    expect(said(notes("已体验"), /^copied/)).toEqual([]);
    expect(said(notes("电话沟通了新的报价方案"), /^copied/)).not.toEqual([]);
  });
});

describe("deals that are hoped for", () => {
  const pipeline = (state: string) => `
transactions
| orderId | orderStatus | dealtOn | amount | 期望 |
${lines(20, (i) => `| D${i} | Closed Won | @2024-05-01 | =100 | |`)}
| D98 | ${state} | @2024-05-02 | =100 | |
| D99 | ${state} | @2024-12-24 | =100 | |
`;

  it("may close in the future, and no others", () => {
    expect(said(pipeline("Negotiation/Review"), /^date-in-future/)).toEqual([]);
    expect(said(pipeline("Closed Won"), /^date-in-future/)).toEqual(["date-in-future error 21"]);
  });
});

describe("contacts that are firms", () => {
  const contacts = (firms: number) => `
customers
| companyName | contactName | 期望 |
${lines(30, (i) => `| 公司${i} | 王伟${i} | |`)}
${lines(firms, (i) => `| 公司甲${i} | 上海某${i}贸易有限公司 | |`)}
`;

  it("are slips while they are few, and the list's way where they are many", () => {
    expect(said(contacts(2), /contact-is-company/)).toEqual(["contact-is-company warning 30,31"]);
    expect(said(contacts(5), /contact-is-company/)).toEqual(["contact-is-company info 30,31,32,33,34"]);
    expect(said(contacts(0), /contact-is-company/)).toEqual([]);
  });
});
