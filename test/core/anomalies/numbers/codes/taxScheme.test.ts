import { inspect } from "../../../../../src/core/anomalies/inspect";
import {
  isTaxNumber,
  taxFault,
  taxSchemeOf,
} from "../../../../../src/core/anomalies/numbers/codes/taxScheme";
import { taxSchemeAt, taxSchemesOf } from "../../../../../src/core/anomalies/numbers/codes/taxSchemes";
import { rules } from "../../../../../src/core/anomalies/rules";
import type { CellValue } from "../../../../../src/core/sheets/cell";
import { taxNumbers } from "../../../../../src/core/values/codes/taxNumbers";
import { readFixture } from "../../ruleFixture";

/** Numbers of firms of Taiwan; all pass the check. */
const taiwan =
  "04595257 22099131 23638777 84149961 16446274 97176270 30414175 12800225 20828393 23224657".split(" ");
const column = (cells: readonly CellValue[], heading = "") => ({
  field: "creditCode" as const,
  heading,
  scale: 1,
  cells,
  columnOnSheet: [0],
});
const many = (cells: readonly CellValue[]) => [...cells, ...cells, ...cells];
const eins = Array.from({ length: 30 }, (_, i) => `${20 + i}-${3514793 + i}`);

describe("a column of tax numbers", () => {
  it("is Taiwan's where its numbers have eight digits and pass the check", () => {
    expect(taxSchemeOf(column(many(taiwan)))).toMatchObject({ digits: 8, number: { name: "統一編號" } });
    expect(taxSchemeOf(column(Array.from({ length: 30 }, (_, i) => 12_345_670 + i)))).toEqual({
      digits: 8,
      number: null,
    });
  });

  it("is another country's where nearly all have as many digits, with or without marks", () => {
    expect(taxSchemeOf(column([...eins, "W-9 on file", "818528624"]))).toEqual({ digits: 9, number: null });
  });

  it("is China's, or of no one scheme, in any other case", () => {
    expect(taxSchemeOf(column(many(["91440300708461136T", "91110108551385082Q"])))).toBeNull();
    expect(
      taxSchemeOf(column(many(["440300708461136", "110108551385082", "91110108551385082Q"]))),
    ).toBeNull();
    expect(taxSchemeOf(column(taiwan))).toBeNull();
    expect(taxSchemeOf(column([]))).toBeNull();
  });

  it("is of the country its numbers pass the check of, with fewer of them where the heading says so", () => {
    expect(taxSchemeOf(column(taiwan, "統一編號"))?.number?.name).toBe("統一編號");
    expect(taxSchemeOf(column(taiwan.slice(0, 4), "統一編號"))).toBeNull();
    expect(
      taxSchemeOf(column(["53 004 085 616", "51824753556", "83 914 571 673", "", "n/a"], "ABN")),
    ).toBeNull();
    const abns = ["53 004 085 616", "51824753556", "83 914 571 673", "51 824 753 556", "53004085616"];
    expect(taxSchemeOf(column(abns, "ABN"))?.number?.name).toBe("ABN");
  });
});

describe("a number of such a column", () => {
  const number = taxNumbers.find(({ name }) => name === "統一編號") ?? null;
  const scheme = { digits: 8, number };

  it.each([
    ["22099131", null],
    ["統編 22099131", null],
    ["個人戶", null],
    ["", null],
    ["2209913", "form"],
    ["220991310", "form"],
    ["O4595257", "form"],
    ["22099132", "check"],
  ])("%s is at fault in: %s", (cell, fault) => {
    expect(taxFault(cell, scheme)).toBe(fault);
  });

  it("has every single wrong digit found, but for those the seventh digit 7 excuses", () => {
    const wrong = [..."22099131"].flatMap((digit, at) =>
      [1, 2, 3].map((by) => {
        const other = String((Number(digit) + by) % 10);
        return `22099131`.slice(0, at) + other + `22099131`.slice(at + 1);
      }),
    );
    const passed = wrong.filter((text) => taxFault(text, scheme) === null);
    expect(passed.length).toBeLessThan(wrong.length / 5);
  });

  it("is told from words without its label and marks", () => {
    const eight = { digits: 9, number: null };
    expect([isTaxNumber("EIN 04-2221408", eight), isTaxNumber("exempt (ST-5)", eight)]).toEqual([
      true,
      false,
    ]);
    expect(isTaxNumber("個人戶", scheme)).toBe(false);
  });
});

describe("the rules of credit codes over such a column", () => {
  it("accuse a slip and a number of two firms, and no number for being none of China's", () => {
    const { book, context } = readFixture(`
customers
| companyName | creditCode | 期望 |
${eins.map((ein, i) => `| ${["Kingfisher", "Merrimack", "Winslow"][i % 3]} ${i} Marina | ${ein} | |`).join("\n")}
| Stonewall Plaza | ${eins[0]} | |
| Bayberry Charter School | 45-351479 | |
| First Parish Church | exempt (ST-5) | |
`);
    const { found } = inspect(
      book,
      rules.filter(({ id }) => id.includes("credit-code") || id.includes("organisation")),
      context,
    );
    expect(found.map(({ rule, severity, rows }) => `${rule.id} ${severity} ${[...rows].join(",")}`)).toEqual([
      "credit-code-form error 31",
      "shared-credit-code error 0,30",
    ]);
  });
});

describe("numbers of other countries among credit codes", () => {
  it("are remarked unless their check tells, as notes are, and a code cut short is accused", () => {
    const { book, context } = readFixture(`
customers
| companyName | creditCode | 期望 |
| 甲 | 914403001922038216 | |
| 乙 | PL7984223277 | |
| 丙 | VAT IT 01401453981 | |
| 癸 | DE811907980 | |
| 丁 | applied 05/2024 | |
| 戊 | 27AAEBD5646K1Z1 | |
| 己 | 27AAGGH2305K1Z7 | |
| 庚 | 27AAACG9575K1Z3 | |
| 辛 | 27AADED6860K1Z7 | |
| 子 | 07.465.441/0001-08 | |
| 丑 | 196800306E | |
| 壬 | 91420106MA4K | |
`);
    const { found } = inspect(
      book,
      rules.filter(({ id }) => id === "credit-code-form"),
      context,
    );
    expect(found.map(({ severity, rows }) => `${severity} ${[...rows].join(",")}`)).toEqual([
      "error 11",
      "info 1,2,4,5,6,7",
    ]);
  });
});

describe("a column of the tax numbers of customers in several countries", () => {
  const abns = ["53 004 085 616", "51824753556", "83 914 571 673", "51 824 753 556", "53004085616"];
  const vats = ["GB980780684", "GB 333 2897 54", "980780684", "GB434031494", "GB350983637"];
  const mixed = (heading: string, ...more: readonly CellValue[]) =>
    column([...abns, ...vats, ...more], heading);
  const nameAt = (of: ReturnType<typeof column>, cell: CellValue) => taxSchemeAt(of, cell)?.number?.name;

  it("has the scheme of each cell, or of the numbers nearest in length", () => {
    const both = mixed("ABN / VAT no.");
    expect(taxSchemesOf(both).map(({ number }) => number?.name)).toEqual(["ABN", "VAT"]);
    expect(nameAt(both, "38 528 560 196")).toBe("ABN");
    expect(nameAt(both, "GB818743521")).toBe("VAT");
    expect(nameAt(both, "GB8187435")).toBe("VAT");
  });

  it("has none where too few are of them, too many are of no scheme, or it holds one country's", () => {
    expect(taxSchemesOf(mixed("Tax no."))).toEqual([]);
    expect(taxSchemesOf(mixed("ABN / VAT no.", "1234", "12345", "pending"))).toEqual([]);
    expect(taxSchemesOf(column(abns, "ABN")).map(({ number }) => number?.name)).toEqual(["ABN"]);
    expect(taxSchemesOf(column(many(["91440300708461136T", "91110108551385082Q"])))).toEqual([]);
  });
});

describe("a column of Irish VAT numbers", () => {
  const checks = "WABCDEFGHIJKLMNOPQRSTUV";
  const irish = Array.from({ length: 30 }, (_, i) => {
    const figures = String(9_574_218 - i * 11_117);
    const sum = [...figures].reduce((total, figure, at) => total + Number(figure) * (8 - at), 0);
    return `IE${figures}${checks.charAt(sum % 23)}`;
  });
  const scheme = taxSchemeOf(column([...irish, "GB 946 5006 21"], "VAT no."));
  const faultOf = (cell: string) => scheme && taxFault(cell, scheme);

  it("is known by their check letters, of the older form and of that with a second letter too", () => {
    expect(scheme).toMatchObject({ number: { name: "EU VAT" } });
    for (const sound of ["IE6388047V", "IE3668997OH", "IE8D79739I"]) expect(faultOf(sound)).toBeNull();
  });

  it("has one with another letter, and one with a figure left out", () => {
    expect(faultOf("IE6388047W")).toBe("check");
    expect(faultOf("IE638804V")).toBe("form");
  });

  it("may hold numbers of British firms, whole ones", () => {
    for (const sound of ["GB980780684", "980 7806 84", "GB946500621"]) expect(faultOf(sound)).toBeNull();
    expect(faultOf("GB9807806")).toBe("form");
    expect(faultOf("GB980780685")).toBe("form");
  });
});
