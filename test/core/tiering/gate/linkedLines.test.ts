import { linkedDeals } from "../../../../src/core/analysis/tiering/gate/linkedDeals";
import { emptyTable } from "../../../../src/core/tables/building/buildTable";
import { linkedLines } from "../../../../src/core/tiering/gate/linkedLines";
import { tableOf } from "../../tables/tableOf";

const customers = tableOf(
  "customers",
  ["companyName", "shortName", "email"],
  [
    ["甲公司", "甲", "a@jia.example"],
    ["乙公司", "乙", "b@yi.example"],
  ],
);
const transactions = tableOf(
  "transactions",
  ["companyName", "email", "amount"],
  [
    ["", "a@jia.example", 1],
    ["", "x@yi.example", 2],
    ["乙", "", 3],
    ["", "b@yi.example", 4],
    ["", "nobody@nowhere.example", 5],
  ],
);
const book = { customers, transactions, followUps: emptyTable("followUps") };

describe("what is said of deals tied to customers by e-mail, telephone, domain or contact", () => {
  it("counts those that count, by what they were tied, with where they stand", () => {
    const linked = linkedDeals(book, { countsFor: (row) => [0, 1, 1, -1, -1][row] ?? -1 });
    const [line] = linkedLines(linked, "zh-CN");
    expect(line).toMatchObject({ rows: 2, customers: 2, places: [{ row: 2 }, { row: 3 }] });
    expect(line?.text).toContain("邮箱 1 笔、公司域名 1 笔");
    expect(linkedLines(linked, "en-US")[0]?.text).toContain("2 transactions");
  });

  it("says nothing where ids and names lead everywhere", () => {
    expect(linkedLines(linkedDeals(book, { countsFor: () => -1 }), "zh-CN")).toEqual([]);
    expect(linkedLines(undefined, "en-US")).toEqual([]);
  });
});
