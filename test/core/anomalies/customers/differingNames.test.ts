import { lines, said } from "../said";

const book = (payer: string) => `
customers
| customerId | companyName | 期望 |
${lines(30, (i) => `| C${i} | Harbor ${String.fromCharCode(65 + (i % 26))}${i} Bakery | |`)}
| C40 | Sofia Novak & Jennifer Moore | |
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
});
