import { inspect } from "../../../src/core/anomalies/inspect";
import type { LayoutFacts } from "../../../src/core/anomalies/rule/context";
import { rules } from "../../../src/core/anomalies/rules";
import { readFixture } from "./ruleFixture";

/** What these rules say of the fixture: severity, and how many rows. */
function said(text: string, about: RegExp, layout?: LayoutFacts): readonly string[] {
  const { book, context } = readFixture(text);
  const { found } = inspect(
    book,
    rules.filter(({ id }) => about.test(id)),
    layout === undefined ? context : { ...context, layout },
  );
  return found.map(({ rule, severity, rows }) => `${rule.id} ${severity} ${rows.length}`);
}

function lines(count: number, line: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => line(i)).join("\n");
}

const of = <T>(words: readonly T[], i: number) => words[i % words.length];

describe("a word for nothing", () => {
  const sources = (nulls: number) => `
customers
| companyName | address | 期望 |
${lines(100, (i) => `| 公司${i} | ${i < nulls ? "NULL" : `南京路${i}号`} | |`)}
`;

  it("is how an export writes every blank, and an offer, from ten rows on", () => {
    expect(said(sources(12), /^placeholder/)).toEqual(["placeholder info 12"]);
  });

  const founded = (blank: (i: number) => boolean) => `
customers
| companyName | text | foundedOn | 期望 |
${lines(600, (i) => `| 公司${i} | ${i < 11 || i % 2 === 0 ? "团长" : "门店"} | ${i < 11 ? "—" : blank(i) ? "" : "@2011-05-01"} | |`)}
`;

  it("is none where a stroke stands among rows of a kind that are mostly left blank", () => {
    expect(
      said(
        founded((i) => i % 2 === 0),
        /^placeholder/,
      ),
    ).toEqual(["placeholder info 11"]);
    expect(
      said(
        founded((i) => i % 40 === 0),
        /^placeholder/,
      ),
    ).toEqual(["placeholder warning 11"]);
  });

  it("is a warning where it stands here and there", () => {
    expect(said(sources(9), /^placeholder/)).toEqual(["placeholder warning 9"]);
  });
});

describe("deals of guests", () => {
  const gifts = (nameless: number) => `
transactions
| customerId | email | dealtOn | amount | 期望 |
${lines(120, (i) => `| ${i < nameless ? "" : `M${i}`} | guest${i}@example.org | @2024-05-01 | =${100 + i} | |`)}
`;

  it("that leave their address alone are offers where they are a habit, and errors where they are few", () => {
    expect(said(gifts(12), /^incomplete-tr/)).toEqual(["incomplete-transaction info 12"]);
    expect(said(gifts(3), /^incomplete-tr/)).toEqual(["incomplete-transaction error 3"]);
  });
});

describe("chances of a sales pipeline", () => {
  const deals = (stage: string, ended: string) => `
transactions
| customerId | orderStatus | dealtOn | amount | 期望 |
${lines(40, (i) => `| M${i} | ${i % 4 === 0 ? ended : stage} | @2024-05-01 | ${i < 8 && i % 4 !== 0 ? "" : `=${100 + i}`} | |`)}
`;

  it("lack their amount while they are open", () => {
    expect(said(deals("Needs Analysis", "Closed Won"), /^incomplete-tr/)).toEqual([]);
  });

  it("do not where they are lost, nor do deals of no pipeline", () => {
    expect(said(deals("Closed Lost", "Closed Won"), /^incomplete-tr/)).toEqual([
      "incomplete-transaction error 6",
    ]);
    expect(said(deals("Needs Analysis", "Shipped"), /^incomplete-tr/)).toEqual([
      "incomplete-transaction error 6",
    ]);
  });
});

describe("a list of persons, some of them with a company", () => {
  const persons = (companies: number) => `
customers
| companyName | firstName | lastName | 期望 |
${lines(10, (i) => `| ${i < companies ? `Acme ${i}` : ""} | ${of(["Ann", "Bob"], i)} | Miller${i} | |`)}
`;

  it("lacks no company name", () => {
    expect(said(persons(2), /^missing-company/)).toEqual(["missing-company-name info 8"]);
  });

  it("lacks one where nearly all have one", () => {
    expect(said(persons(8), /^missing-company/)).toEqual(["missing-company-name error 2"]);
  });
});

describe("houses of one licensee", () => {
  const houses = (second: string) => `
customers
| companyName | shortName | address | phone | 期望 |
| Lopez Hospitality Co. | Blue Spoon Tavern | 8222 Main St | 253-385-8685 | |
| Lopez Hospitality Co. | ${second} | 253-385-8685 | |
`;

  it("are no firm entered twice where each has a trade name and an address, though one telephone", () => {
    expect(said(houses("Red Fork Market | 6767 Oak Ave"), /^repeated-c/)).toEqual([
      "repeated-customer info 2",
    ]);
  });

  it("are one entered twice where the trade name or the address is the same or missing", () => {
    for (const second of [
      "Red Fork Market | 8222 Main St",
      "Blue Spoon Tavern | 6767 Oak Ave",
      " | 6767 Oak Ave",
    ])
      expect(said(houses(second), /^repeated-c/)).toEqual(["repeated-customer warning 2"]);
  });
});

describe("persons of one name on a list of persons and firms", () => {
  const tenants = (name: string, phone: string) => `
customers
| companyName | phone | 期望 |
| ${name} | 918-273-7172 | |
| ${name} | ${phone} | |
`;

  it("are two where each has a number", () => {
    for (const name of ["Davis, Amanda", "LEWIS, TRAVIS J."])
      expect(said(tenants(name, "918-466-4169"), /^repeated-c/)).toEqual(["repeated-customer info 2"]);
  });

  it("are one entered twice with one number, and so is a firm", () => {
    expect(said(tenants("Davis, Amanda", "918-273-7172"), /^repeated-c/)).toEqual([
      "repeated-customer warning 2",
    ]);
    expect(said(tenants("Davis Storage, LLC", "918-466-4169"), /^repeated-c/)).toEqual([
      "repeated-customer warning 2",
    ]);
  });
});

describe("companies of one name", () => {
  const two = (second: string) => `
customers
| companyName | lastName | email | phone | city | 期望 |
| Hall PLC | Miller | miller@hall.example | 212-555-7821 | Boston | |
| ${second} | |
`;

  it("are two where persons, addresses, numbers and towns differ", () => {
    expect(said(two("Hall PLC | Jones | j@hall-plc.example | 415-555-9012 | Denver"), /^repeated-c/)).toEqual(
      ["repeated-customer info 2"],
    );
  });

  it("are one entered twice where a person comes back", () => {
    expect(said(two("Hall PLC | Miller | m@x.example | 415-555-9012 | Denver"), /^repeated-c/)).toEqual([
      "repeated-customer warning 2",
    ]);
  });
});

describe("a column of contacts", () => {
  const contacts = (second: string) => `
customers
| companyName | contactName | 期望 |
| Acme | +65 6123 4567 | |
| Zenith | ${second} | |
`;

  it("that holds nothing but numbers is one of numbers", () => {
    expect(said(contacts("+65 6123 9999"), /^contact-is-phone/)).toEqual([]);
    expect(said(contacts("Tan Wei Ming"), /^contact-is-phone/)).toEqual(["contact-is-phone warning 1"]);
  });
});

describe("amounts of a shop", () => {
  it("of nothing are an offer where many lines have none", () => {
    const lots = (free: number) => `
transactions
| orderId | amount | 期望 |
${lines(200, (i) => `| D${i} | =${i < free ? 0 : 50 + i} | |`)}
`;
    expect(said(lots(12), /^zero/)).toEqual(["zero-amount info 12"]);
    expect(said(lots(4), /^zero/)).toEqual(["zero-amount warning 4"]);
  });

  /** Small prices, and among the large ones one that is 10 times another beside two that are 70 times one. */
  const prices = (i: number) => [10, 14, 30, 20, 25, 18, 22, 300, 980, 2100][i % 10] ?? 0;
  const shop = (last: string) => `
customers
| customerId | companyName | 期望 |
${lines(10, (i) => `| C${i} | 店${i} | |`)}
transactions
| orderId | customerId | amount | 期望 |
${lines(100, (i) => `| D${i} | C${Math.floor(i / 10)} | =${prices(i)} | |`)}
${last}
`;

  it("that are ten times another by chance, as seven times another, bear no zeros too many", () => {
    expect(said(shop(""), /^extra-zeros/)).toEqual([]);
  });

  it("that are ten times another bear one too many where nothing else is a multiple", () => {
    const steady = `
customers
| customerId | companyName | 期望 |
| C1 | 甲 | |
transactions
| orderId | customerId | amount | 期望 |
${lines(20, (i) => `| D${i} | C1 | =${980 + i} | |`)}
| D99 | C1 | =98500 | |
`;
    expect(said(steady, /^extra-zeros/)).toEqual(["extra-zeros warning 1"]);
  });
});

describe("lines of a till", () => {
  const till = (product: string) => `
customers
| customerId | companyName | 期望 |
| C1 | 甲 | |
transactions
| orderId | customerId | dealtOn | amount | identifier | 期望 |
${lines(20, (i) => `| D${i} | C1 | @2024-05-${10 + i} | =100 | ${of(["P1", "P2"], i)} | |`)}
| D99 | C1 | @2024-06-01 | =297 | P1 | |
| D99 | C1 | @2024-06-01 | =297 | ${product} | |
`;

  it("are two where they are about different products of one price", () => {
    expect(said(till("P2"), /^duplicate-tr/)).toEqual([]);
    expect(said(till("P1"), /^duplicate-tr/)).toEqual(["duplicate-transaction warning 1"]);
  });
});

describe("an order number twice", () => {
  const orders = (customer: string, below: boolean, day = "@2024-07-01") => `
transactions
| orderId | customerId | dealtOn | amount | 期望 |
${lines(40, (i) => `| D${100 + i} | C${i} | @2024-05-01 | =${100 + i} | |`)}
| D200 | C7 | @2024-06-01 | =300 | |
${below ? "" : "| D201 | C8 | @2024-06-02 | =400 | |"}
| D200 | ${customer} | ${day} | =250 | |
`;

  it("is the next part of its price right below, for the same customer on another day", () => {
    expect(said(orders("C7", true, "@2024-06-01"), /^duplicate-order/)).toEqual([
      "duplicate-order-id error 1",
    ]);
    expect(said(orders("C7", true), /^duplicate-order/)).toEqual(["duplicate-order-id info 1"]);
    expect(said(orders("C7", false), /^duplicate-order/)).toEqual(["duplicate-order-id error 1"]);
    expect(said(orders("C9", true), /^duplicate-order/)).toEqual(["duplicate-order-id error 1"]);
  });
});

describe("a heading twice", () => {
  const book = `
customers
| companyName | text | phone | 期望 |
| 甲 | 长期 | 13800138001 | |
`;
  const twice = (column: number): LayoutFacts => ({
    blankRows: [],
    duplicateHeadings: [{ role: "customers", column, rows: Int32Array.of(0) }],
    rowsOutside: [],
    codesNotText: [],
    hiddenRows: [],
    mergedCells: [],
  });

  it("is an offer over columns that nothing reads", () => {
    expect(said(book, /^duplicate-heading/, twice(1))).toEqual(["duplicate-heading info 1"]);
    expect(said(book, /^duplicate-heading/, twice(2))).toEqual(["duplicate-heading error 1"]);
  });
});

describe("storeys", () => {
  const flats = (last: string) => `
customers
| companyName | text | 期望 |
${lines(90, (i) => `| 小区${i} | ${of(["低层(共18层)", "中层(共13层)", "高层(共18层)"], i)} | |`)}
| 小区甲 | ${last} | |
`;

  it("with another number, or put together as others are, are not mistyped", () => {
    expect(said(flats("中层(共11层)"), /option/)).toEqual([]);
    expect(said(flats("高层(共13层)"), /option/)).toEqual([]);
    expect(said(flats("中层((共13层)"), /option/)).toEqual(["near-option warning 1"]);
  });
});
