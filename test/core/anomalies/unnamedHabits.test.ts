import { inspect } from "../../../src/core/anomalies/inspect";
import { tableOf } from "../../../src/core/anomalies/rule/tableOf";
import { rules } from "../../../src/core/anomalies/rules";
import { readFixture } from "./ruleFixture";
import { lines } from "./said";

/** The rules that learn a column's habit, and what they say: severity, column and rows. */
function said(text: string, about: RegExp): readonly string[] {
  const { book, context } = readFixture(text);
  const { found } = inspect(
    book,
    rules.filter(({ id }) => about.test(id)),
    context,
  );
  return found.map(
    ({ rule, severity, role, column, rows }) =>
      `${rule.id} ${severity} ${tableOf(book, role).columns[column ?? -1]?.field} ${[...rows].join(",")}`,
  );
}

const of = <T>(words: readonly T[], i: number) => words[i % words.length];

describe("a column of figures nobody named", () => {
  const figures = (
    last: readonly string[],
    figure = (i: number) => `=${100 + ((i * 37) % 90)}`,
    count = 120,
  ) => `
customers
| companyName | number | 期望 |
${lines(count, (i) => `| 甲${i}公司 | ${figure(i)} | |`)}
${last.map((cell, i) => `| 乙${i}公司 | ${cell} | |`).join("\n")}
`;
  const about = /text-among-numbers|figure-far-from-others|formula-error/;

  it("holds no formula errors", () => {
    expect(said(figures(["#REF!"]), about)).toEqual(["formula-error error number 120"]);
  });

  it.each([
    "lots",
    "A few",
    "若干",
    "好多",
    "没算",
    "per contract",
    "ask Glenn",
    "同去年",
    "照舊",
    "問林老師",
  ])("says %s for a figure that is somewhere, however often", (text) => {
    expect(said(figures([text]), about)).toEqual(["text-among-numbers warning number 120"]);
    expect(said(figures([text, text, text], undefined, 300), about)).toEqual([
      "text-among-numbers warning number 300,301,302",
    ]);
  });

  it.each(["不限", "面议", "看情况", "随行就市", "12+赠2", "3 (1 free)"])(
    "may say %s, which is only remarked on",
    (text) => {
      expect(said(figures([text]), about)).toEqual(["text-among-numbers info number 120"]);
    },
  );

  it("is a slip beside words that so many cells say that the column is kept so", () => {
    const kept = Array.from({ length: 8 }, () => "若干");
    expect(said(figures([...kept, "2O00"], undefined, 600), about)).toEqual([
      "text-among-numbers warning number 608",
    ]);
    expect(said(figures(kept, undefined, 600), about)).toEqual([]);
  });

  it("has words of its own where one comes three times", () => {
    expect(said(figures(["见合同", "见合同", "见合同"]), about)).toEqual([]);
  });

  it("is no such column where many of its cells are words", () => {
    expect(said(figures(["?", "??", "???", "8..9", "7..9", "6..9", "5..9"]), about)).toEqual([]);
  });

  it("has a far price where three rows have it, but a slip where one has", () => {
    expect(said(figures(["=28500", "=28500", "=28500"]), about)).toEqual([]);
    expect(said(figures(["=28500"]), about)).toEqual(["figure-far-from-others warning number 120"]);
  });

  it("may thin out evenly, as turnovers do, without any of them being far", () => {
    const turnover = (i: number) => `=${Math.round(1000 * 1.08 ** i)}`;
    expect(said(figures([], turnover), about)).toEqual([]);
  });

  it("may hold noughts and figures below nought where more than a slip or two do", () => {
    expect(said(figures(["=-5", "=-20", "=-31", "=-7"]), about)).toEqual([]);
    expect(said(figures(["=-120"]), about)).toEqual(["figure-far-from-others warning number 120"]);
  });

  it("is a short list where few figures come all the time, and 9000 days of credit are none of them", () => {
    const days = (i: number) => `=${of([30, 45, 60, 90], i)}`;
    expect(said(figures(["=150"], days), about)).toEqual(["figure-far-from-others warning number 120"]);
    expect(said(figures(["=120"], days), about)).toEqual([]);
  });

  it("leaves what comes back beside a sum below nought alone", () => {
    const deals = `
transactions
| orderId | number | amount | 期望 |
${lines(100, (i) => `| D${i} | =${20 + (i % 30)} | =${200 + (i % 30)} | |`)}
| E1 | =-20 | =-200 | |
| E2 | =-20 | =200 | |
`;
    expect(said(deals, about)).toEqual(["figure-far-from-others warning number 101"]);
  });
});

describe("numbers of one form", () => {
  const numbers = (last: readonly string[], number = (i: number) => `D24${1000 + i}`) => `
customers
| companyName | identifier | 期望 |
${lines(100, (i) => `| 甲${i}公司 | ${number(i)} | |`)}
${last.map((cell, i) => `| 乙${i}公司 | ${cell} | |`).join("\n")}
`;
  const about = /odd-code|repeated-number/;

  it("are broken by a letter typed for a figure", () => {
    expect(said(numbers(["D24O031"]), about)).toEqual(["odd-code warning identifier 100"]);
  });

  it.each(["D241031 作废", "D249031/D249032", "d249031", " D249031", "未编号", "待定", "see quote 118"])(
    "may say %s",
    (text) => {
      expect(said(numbers([`"${text}"`]), about)).toEqual([]);
    },
  );

  it("are slips up to one in a hundred where they differ by a character, and fewer where by more", () => {
    const plates = (last: readonly string[]) =>
      said(
        `
customers
| companyName | identifier | 期望 |
${lines(400, (i) => `| 甲${i}公司 | 豫${"ABCD"[i % 4]}${"EFGHJK"[i % 6]}${1000 + i * 7} | |`)}
${last.map((cell, i) => `| 乙${i}公司 | ${cell} | |`).join("\n")}
`,
        about,
      );
    const slips = ["豫AE28017", "豫BF2O17", "豫CG301", "豫DH4O01"];
    expect(plates(slips)).toEqual(["odd-code warning identifier 400,401,402,403"]);
    expect(plates(["豫AE9871/豫BF1239", "豫AE9872/豫BF1238", "豫AE9873/豫BF1237", "豫A·E9874"])).toEqual([]);
    expect(plates(["E9871", "CG9872"])).toEqual([]);
    const longer = ["豫AE9871234", "豫AE9871235", "豫AE9871236", "豫AE9871237"];
    expect(plates(longer)).toEqual([]);
  });

  it("may grow by a figure where a counter ends", () => {
    expect(
      said(
        numbers(["J-1000", "J-1001"], (i) => `J-${900 + (i % 100)}`),
        /odd-code/,
      ),
    ).toEqual([]);
  });

  it("may have a letter behind them where the same is issued again, and no other", () => {
    expect(said(numbers(["D241031A"]), about)).toEqual([]);
    expect(said(numbers(["D241031O"]), about)).toEqual(["odd-code warning identifier 100"]);
    expect(said(numbers(["D24A031"]), about)).toEqual(["odd-code warning identifier 100"]);
  });

  it("may be put together from two usual forms, letters before and a letter behind", () => {
    const written = (i: number) =>
      i % 4 === 0 ? `ZL20${1000 + i}` : i % 4 === 1 ? `20${1000 + i}X` : `20${1000 + i}`;
    expect(said(numbers(["ZL201050X"], written), about)).toEqual([]);
    expect(said(numbers(["ZL20105XX"], written), about)).toEqual(["odd-code warning identifier 100"]);
  });

  it("may lose their zeros where the whole number stands elsewhere", () => {
    const codes = (last: string) =>
      said(
        numbers([last], (i) => `"${i % 10 === 0 ? "0622" : 2000 + i}"`),
        /odd-code/,
      );
    expect(codes("=622")).toEqual([]);
    expect(codes("=623")).toEqual(["odd-code warning identifier 100"]);
    expect(codes("6220")).toEqual([]);
    expect(codes("62200")).toEqual(["odd-code warning identifier 100"]);
  });

  it("may be of fewer figures where they are counted from 1 on, and are slips among others of one length", () => {
    const counted = (i: number) => String(i % 3 === 0 ? 4100 + 17 * i : 14_000 + 101 * i);
    expect(said(numbers(["567", "89"], counted), /odd-code/)).toEqual([]);
    expect(said(numbers(["5678x"], counted), /odd-code/)).toEqual(["odd-code warning identifier 100"]);
    expect(
      said(
        numbers(["567"], (i) => String(14_000 + 101 * i)),
        /odd-code/,
      ),
    ).toEqual(["odd-code warning identifier 100"]);
  });

  it("are given once, and both rows are named where one comes twice", () => {
    expect(said(numbers(["D241007"]), about)).toEqual(["repeated-number warning identifier 7,100"]);
  });

  it("say nothing where they lie anywhere in a range so narrow that two meet by chance, as orders customers number", () => {
    const drawn = (range: number) =>
      Array.from({ length: 400 }, (_, i) => `LPO-${range + ((i * 7919 * 13) % (9 * range))}`);
    const twice = (range: number) => {
      const numbers = drawn(range);
      return `
transactions
| orderId | customerId | identifier:LPO | 期望 |
${[...numbers, numbers[7]].map((number, i) => `| D${1000 + i} | C${i} | ${number} | |`).join("\n")}
`;
    };
    const lpo = /repeated-number/;
    expect(said(twice(10_000), lpo)).toEqual([]);
    expect(said(twice(10_000_000), lpo)).toEqual(["repeated-number warning identifier 7,400"]);
  });

  it("may come twice where many do", () => {
    expect(said(numbers(["D241001", "D241002", "D241003", "D241004"]), about)).toEqual([]);
  });

  it("are each one's own where a customer is entered twice", () => {
    const twice = numbers(["D241007"]).replace("乙0公司", "甲7公司");
    expect(said(twice, about)).toEqual([]);
    const again = numbers(["D241001", "D241002", "D241003", "D241004", "D241007"]);
    const four = [1, 2, 3, 4].reduce((text, i) => text.replace(`乙${i - 1}公司`, `甲${i}公司`), again);
    expect(said(four, about)).toEqual(["repeated-number warning identifier 7,104"]);
  });

  it("say nothing where they are too short to differ by design", () => {
    expect(
      said(
        numbers(["B7"], (i) => `B${i}`),
        about,
      ),
    ).toEqual([]);
  });
});

describe("what nearly always stands beside a cell", () => {
  const places = (last: readonly string[]) => `
customers
| companyName | postcode | province | 期望 |
${lines(200, (i) => `| 甲${i} | ${of(["191", "802", "021", "972", "122"], i)}${10 + (i % 90)} | ${of(["PA", "CO", "MA", "OR", "NY"], i)} | |`)}
${last.map((cells, i) => `| 乙${i} | ${cells} | |`).join("\n")}
`;
  const about = /contradicts-its-kind/;

  it("is known by how a postcode begins, and a state of others is none there", () => {
    expect(said(places(["19144 | CO"]), about)).toEqual(["contradicts-its-kind warning province 200"]);
  });

  it.each(["19144 | Pennsylvania", "19144 | P.A.", "19144 | Keystone State", "55144 | CO", "19144 | "])(
    "is not contradicted by %s",
    (cells) => {
      expect(said(places([cells]), about)).toEqual([]);
    },
  );

  /** Customers of six countries, whose numbers and telephones say so too, and some more. */
  const lands = ["NL", "DE", "BE", "FR", "PL", "GB"];
  const codes = ["31 20", "49 30", "32 2", "33 1", "48 22", "44 20"];
  const abroad = (last: readonly string[]) => `
customers
| companyName | creditCode | phone | text | 期望 |
${lines(240, (i) => `| Firm ${i} | ${of(lands, i)}${123_456_000 + i} | +${of(codes, i)} ${4_560_000 + i * 7} | ${of(lands, i)} | |`)}
${last.map((cells, i) => `| Other ${i} | ${cells} | |`).join("\n")}
`;

  it("is a country, by the letters of a tax number or the code of a telephone", () => {
    expect(said(abroad(["DE123456999 | | NL"]), about)).toEqual(["contradicts-its-kind warning text 240"]);
    expect(said(abroad([" | +31 20 4561234 | BE"]), about)).toEqual([
      "contradicts-its-kind warning text 240",
    ]);
    expect(said(abroad([" | 020 4561234 | BE", "123456999 | | NL"]), about)).toEqual([]);
  });

  it("may be called otherwise by a word that stands beside no other", () => {
    const called = lines(9, (i) => `DE12345610${i} | | Duitsland`).split("\n");
    expect(said(abroad([...called, "DE123456999 | | NL"]), about)).toEqual([
      "contradicts-its-kind warning text 249",
    ]);
    const anywhere = called.map((cells, i) => cells.replace(/^DE/, of(lands, i) ?? ""));
    expect(said(abroad([...anywhere, "DE123456999 | | NL"]), about)).toEqual([]);
  });

  it("is nothing where words stand beside each other by chance", () => {
    const chance = `
customers
| companyName | city | text | 期望 |
${lines(200, (i) => `| 甲${i} | ${of(["绍兴", "宁波", "杭州", "温州", "台州", "金华"], i)} | ${of(["老客", "新客", "散客", "代理"], (i * i * 7) % 31)} | |`)}
`;
    expect(said(chance, about)).toEqual([]);
  });

  it("is nothing where nearly every row says the same", () => {
    const same = `
customers
| companyName | city | text | 期望 |
${lines(200, (i) => `| 甲${i} | ${of(["绍兴", "宁波", "杭州", "温州", "台州"], i)} | ${i === 70 || i === 90 ? "B" : "A"} | |`)}
`;
    expect(said(same, about)).toEqual([]);
  });
});

describe("a day ahead", () => {
  const days = (last: readonly string[]) => `
today: 2024-09-30
transactions
| orderId | date | 期望 |
${lines(130, (i) => `| D${i} | @2024-0${1 + (i % 8)}-1${i % 9} | |`)}
${last.map((day, i) => `| E${i} | ${day} | |`).join("\n")}
`;
  const about = /day-ahead-of-others/;

  it("is a slip where all others are past", () => {
    expect(said(days(["@2025-06-01"]), about)).toEqual(["day-ahead-of-others warning date 130"]);
  });

  it("is a plan where another lies within the month, or several are ahead", () => {
    expect(said(days(["@2025-06-01", "@2024-10-09"]), about)).toEqual([]);
    expect(said(days(["@2025-06-01", "@2025-07-01", "@2025-08-01", "@2025-09-01"]), about)).toEqual([]);
  });
});
