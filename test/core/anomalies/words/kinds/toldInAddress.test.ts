import { lines, said } from "../../said";

const towns = ["屏東縣潮州鎮", "台北市大安區", "新北市三重區"];
const book = (heading: string, rows: readonly (readonly [string, string])[], odd: string) => `
customers
| customerId | companyName | ${heading} | address | 期望 |
${rows.map(([part, address], i) => `| A${i} | 店${i} | ${part} | ${address} | |`).join("\n")}
${odd}
`;
const about = /^contradicts-its-kind/;

describe("a place beside an address that says it as well", () => {
  const same = lines(60, (i) => `${towns[i % 3]}~${towns[i % 3]}復興街${i}號`)
    .split("\n")
    .map((line): readonly [string, string] => {
      const [part = "", address = ""] = line.split("~");
      return [part, address];
    });
  const told = (region: string, address: string) =>
    said(book("region", same, `| B1 | 異店 | ${region} | ${address} | |`), about);

  it("is wrong where the address says another one of the column", () => {
    expect(told("屏東縣潮州鎮", "台北市大安區中山路1號")).toEqual(["contradicts-its-kind warning 60"]);
  });

  it("may say less, or be of the time before a town changed its kind", () => {
    expect(told("台北大安", "台北市大安區中山路1號")).toEqual([]);
    expect(told("屏東縣潮州市", "屏東縣潮州鎮中山路1號")).toEqual([]);
  });

  it("is not doubted by an address of nowhere the column knows", () => {
    expect(told("屏東縣潮州鎮", "中山路1號")).toEqual([]);
  });

  it("is not doubted where addresses say something else anyhow", () => {
    const streets = same.map(([part], i): readonly [string, string] => [part, `復興街${i}號`]);
    const odd = "| B1 | 異店 | 屏東縣潮州鎮 | 台北市大安區中山路1號 | |";
    expect(said(book("region", streets, odd), about)).toEqual([]);
  });
});

describe("a postcode that stands in the address too", () => {
  const same = Array.from({ length: 60 }, (_, i): readonly [string, string] => [
    `5641${10 + i}`,
    `Blk ${i} Bishan St 13 #01-29 S(5641${10 + i})`,
  ]);

  it("is wrong where it is another one there", () => {
    const odd = "| B1 | Ah Seng | 460410 | Blk 410 Bedok North Ave 2 S(469587) | |";
    expect(said(book("postcode", same, odd), about)).toEqual(["contradicts-its-kind warning 60"]);
  });

  it("is not doubted where the address has none, or two", () => {
    for (const address of ["Blk 410 Bedok North Ave 2", "S(469587), formerly S(469588)"])
      expect(said(book("postcode", same, `| B1 | Ah Seng | 460410 | ${address} | |`), about)).toEqual([]);
  });
});
