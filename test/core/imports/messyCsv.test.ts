import { readCsv } from "../../../src/core/imports/source/readCsv";
import { customers } from "../../../src/core/sheets/standard/customers";
import { transactions } from "../../../src/core/sheets/standard/transactions";
import { serialOf } from "../../../src/core/values/dates/serialDay";
import { addedTo, importOf } from "./importOf";

function imported(text: string, name = "导出.csv") {
  const { analysis, preview, doubts } = importOf([readCsv(text, name)]);
  preview();
  const patch = analysis.importPatch();
  return { deals: addedTo(patch, transactions), list: addedTo(patch, customers), doubts: doubts() };
}

describe("files as systems really write them", () => {
  it("bring sums with a decimal comma, and line breaks in quotes, of a German export", () => {
    const { deals, doubts } = imported(
      [
        "Order no;Customer;Order date;Amount;Note",
        'A-1;"Müller & Söhne GmbH";03.05.2024;"1.234,56 €";"erste Zeile',
        'zweite Zeile; mit Semikolon"',
        "A-2;Oakline Paper GmbH;17.05.2024;987,50;",
        'A-3;Oakline Paper GmbH;28.05.2024;12.500,00;"""Sonder""preis"',
        "A-4;Oakline Paper GmbH;29.05.2024;1.000;",
      ].join("\r\n"),
    );
    expect(deals.map((row) => row.金额)).toEqual([1234.56, 987.5, 12_500, 1000]);
    expect(deals[0]?.交易日期).toBe(serialOf(2024, 5, 3));
    expect(deals[0]?.备注).toBe("erste Zeile\nzweite Zeile; mit Semikolon");
    expect(deals[2]?.备注).toBe('"Sonder"preis');
    expect(doubts).toEqual([]);
  });

  it("bring a pasted block of tabs with Chinese sums and days", () => {
    const { deals, doubts } = imported(
      '订单号\t客户名称\t下单日期\t金额\t备注\nD1\t甲公司\t2024/5/3\t1,234.56\t"第一行\n第二行"\nD2\t乙公司\t2024年5月4日\t￥800元\t\nD3\t丙公司\t20240505\t1.2万\t\n',
    );
    expect(deals.map((row) => row.金额)).toEqual([1234.56, 800, 12_000]);
    expect(deals[0]?.备注).toBe("第一行\n第二行");
    expect(doubts).toEqual([]);
  });

  it("bring the digits of ids and telephones that the export hid from Excel", () => {
    const { list } = imported(
      '客户编号,客户名称,手机\n="00123",甲公司,="13800138000"\n="00124",乙公司,="13900138000"\n',
    );
    expect(list.map((row) => [row.客户编号, row.手机])).toEqual([
      ["00123", "13800138000"],
      ["00124", "13900138000"],
    ]);
  });

  it("leave a sum that is either way as it is", () => {
    const { deals, doubts } = imported(
      '订单号,客户名称,下单日期,金额\nD1,甲公司,2024-05-03,"12,50"\nD2,乙公司,2024-05-04,800\n',
    );
    expect(deals.map((row) => row.金额)).toEqual(["12,50", 800]);
    expect(doubts.map(({ kind }) => kind)).toEqual(["unreadable"]);
  });
});
