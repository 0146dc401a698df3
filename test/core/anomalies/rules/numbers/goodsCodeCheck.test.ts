import { lines, said } from "../../said";

const about = /^goods-code/;

/** EAN-13 with the right check figure. */
function ean(digits: string): string {
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

const goods = (heading: string, odd: string, codeOf = (i: number) => ean(`6901234${10000 + i * 37}`)) => `
related
| identifier:${heading} | number:Price | 期望 |
${lines(30, (i) => `| ${codeOf(i)} | =${5 + i} | |`)}
| ${odd} | =9 | |
`;

it("is asked for under the headings of such codes alone, in English as well", () => {
  for (const heading of ["条形码", "EAN", "Barcode", "EAN-13", "ISBN / 书号"])
    expect(said(goods(heading, "6901234567890"), about)).toEqual(["goods-code-check warning 30"]);
  for (const heading of ["货号", "Ocean", "Order no."])
    expect(said(goods(heading, "6901234567890"), about)).toEqual([]);
});

it("is asked for of CAS numbers, and not of case numbers", () => {
  const numbers = ["7732-18-5", "64-17-5", "7664-93-9", "497-19-8"];
  const listed = (heading: string) =>
    said(
      goods(heading, "151-21-9", (i) => numbers[i % 4] ?? ""),
      about,
    );
  for (const heading of ["CAS", "CAS号", "CAS No."])
    expect(listed(heading)).toEqual(["goods-code-check warning 30"]);
  for (const heading of ["Case no.", "Cash"]) expect(listed(heading)).toEqual([]);
});

it("says nothing where a house numbers its goods itself", () => {
  expect(
    said(
      goods("条码", "6901234567890", (i) => `${2000000000000 + i * 7919}`),
      about,
    ),
  ).toEqual([]);
});

it("tells two of twenty, the most that may fail, and not three", () => {
  const of = (good: number, bad: number) => `
related
| identifier:EAN | number:Price | 期望 |
${lines(good, (i) => `| ${ean(`6901234${10000 + i * 37}`)} | =${5 + i} | |`)}
${lines(bad, (i) => `| 690123456789${i * 3} | =9 | |`)}
`;
  expect(said(of(18, 2), about)).toEqual(["goods-code-check warning 18,19"]);
  expect(said(of(17, 3), about)).toEqual([]);
  expect(said(of(17, 2), about)).toEqual([]);
});
