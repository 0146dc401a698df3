import type { CellValue } from "../../../../src/core/sheets/cell";
import { defaultDictionaries } from "../../../../src/core/sheets/choices/defaultDictionaries";
import { createTableBuilder } from "../../../../src/core/tables/building/buildTable";
import { dealsOf } from "../../../../src/core/tiering/deals/dealsOf";
import { bookedLines } from "../../../../src/core/tiering/gate/bookedLines";
import { mappingOf, tableOf } from "../../tables/tableOf";

const asOf = 45_700;
const size = 40;
const ids = Array.from({ length: size + 10 }, (_, i) => `C${i}`);
type Deal = readonly [customer: number, day: number, amount: number, stage?: string];

/** What counts of a pipeline and of what is billed beside it. */
function read(chances: readonly Deal[], bills: readonly Deal[]) {
  const builder = createTableBuilder("transactions", [
    mappingOf("Opportunities", "transactions", ["customerId", "dealtOn", "amount", "orderStatus"]),
    mappingOf("Invoices", "transactions", ["customerId", "dealtOn", "amount", "text"]),
  ]);
  const cells = (deals: readonly Deal[]) =>
    deals.map(([who, day, amount, stage]): CellValue[] => [ids[who] ?? "", day, amount, stage ?? ""]);
  builder.add({ sheet: "Opportunities", firstRow: 2, firstColumn: 0, rows: cells(chances) });
  builder.add({ sheet: "Invoices", firstRow: 2, firstColumn: 0, rows: cells(bills) });
  const customers = tableOf(
    "customers",
    ["customerId", "companyName"],
    ids.map((id) => [id, `公司${id}`]),
  );
  const book = {
    customers,
    followUps: tableOf("followUps", ["customerId"], []),
    transactions: builder.finish(),
  };
  const { deals, bookedWins, countsFor } = dealsOf(book, { dictionaries: defaultDictionaries, today: asOf });
  return { counted: deals.amount.length, wins: bookedWins, countsFor };
}

const wins = Array.from({ length: size }, (_, i): Deal => [i, asOf - 300 + i, 1000 + i, "Closed Won"]);
const open = wins.map(([who, day]): Deal => [who, day, 9999, "Proposal"]);
const billed = (rate = 1) =>
  wins.flatMap(([who, day, amount]): Deal[] => [
    [who, day + 10, (amount * rate) / 2],
    [who, day + 40, (amount * rate) / 2],
  ]);

describe("wins of a pipeline", () => {
  it("count by the sheet that bills them, however it parts their money", () => {
    const { counted, wins: booked } = read([...wins, ...open], [[0, asOf - 310, 5], ...billed(1.1)]);
    expect(counted).toBe(1 + 2 * size);
    expect(booked).toMatchObject({
      pipelines: ["Opportunities"],
      on: ["Invoices"],
      customers: size,
      kept: 0,
    });
  });

  it("count themselves where they are of other business: far more money, other customers, another time", () => {
    expect(read(wins, billed(0.1)).wins).toBeNull();
    const others = billed().map(([who, ...rest]): Deal => [(who + 25) % (size + 10), ...rest]);
    expect(
      read(
        wins.slice(0, 22),
        others.filter(([who]) => who > 15),
      ).wins,
    ).toBeNull();
    expect(
      read(
        wins,
        billed().map(([who, day, amount]): Deal => [who, day - 900, amount]),
      ).counted,
    ).toBe(3 * size);
  });

  it("count themselves of customers nobody billed yet, and before bills begin or after they end", () => {
    const more: readonly Deal[] = [
      [size + 1, asOf - 280, 700, "Closed Won"],
      [3, asOf - 600, 700, "Closed Won"],
      [4, asOf, 700, "Closed Won"],
    ];
    const { wins: booked, countsFor } = read([...wins.slice(10), ...more], billed());
    expect(booked).toMatchObject({ kept: 3, customers: size - 10 });
    expect([size - 10, size - 9, size - 8].map(countsFor)).toEqual([size + 1, 3, 4]);
  });

  it("count themselves where nothing else is listed, or hardly anybody stands on both", () => {
    expect(read(wins, []).counted).toBe(size);
    expect(read(wins.slice(0, 9), billed()).wins).toBeNull();
  });

  it("are told of with the sheets that carry the money", () => {
    const told = { pipelines: ["商机"], on: ["回款"], rows: [1, 2], customers: 1200, kept: 3 };
    const [zh] = bookedLines(told, "zh-CN");
    expect(zh).toMatchObject({ cause: "booked", rows: 2, customers: 1200, fix: null });
    expect(zh?.text).toBe(
      "「商机」里 2 笔赢单的 1,200 个客户在「回款」里已有成交记录，为免重复，金额和次数只按「回款」计；另有 3 笔赢单在「回款」里找不到对应的客户或时段，仍按商机计。",
    );
    expect(bookedLines({ ...told, kept: 0 }, "en-US")[0]?.text).toBe(
      "2 wins on 商机 are not counted twice: 回款 holds business of the same 1,200 customers, and money and orders are taken from there.",
    );
    expect(bookedLines(null, "zh-CN")).toEqual([]);
  });
});
