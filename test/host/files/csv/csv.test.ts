import { readCsv, typedField, writeCsv } from "../../../../src/host/files/csv/csv";
import { splitCsv } from "../../../../src/host/files/csv/csvText";
import { fc } from "../../../property";

const rowsOf = (bytes: Uint8Array) =>
  [...(readCsv(bytes, "客户.csv").sheets[0]?.cells.values() ?? [])].map((line) =>
    [...line.values()].map((cell) => cell.value),
  );
const utf8 = (text: string) => new TextEncoder().encode(text);

describe("readCsv", () => {
  it("tells the encoding: UTF-8 with and without mark, GBK, UTF-16", () => {
    const gbk = new Uint8Array([0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0x31]);
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...[..."客户,1"].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
    ]);
    for (const bytes of [utf8("客户,1"), utf8("\ufeff客户,1"), gbk, utf16])
      expect(rowsOf(bytes)).toEqual([["客户", 1]]);
  });

  it("tells a Western file by its accents, which stand alone among plain letters", () => {
    const western = new Uint8Array([
      0x43, 0x61, 0x66, 0xe9, 0xa0, 0x2c, 0x42, 0xfc, 0x72, 0x6f, 0x2c, 0x5a, 0xfc, 0x67,
    ]);
    expect(rowsOf(western)).toEqual([["Café\u00a0", "Büro", "Züg"]]);
  });

  it("tells a Japanese and a Taiwanese file by how their pairs of bytes begin and end", () => {
    const japanese = "8cda8b7194d48d862c9364986294d48d862c834a835e838d834f";
    const taiwanese = "abc8a4e1a657bad92cb971b8dc2ca578a55fa5aba46aa677b0cfa94da5adaa46b8f4";
    const bytes = (hex: string) =>
      Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
    expect(rowsOf(bytes(japanese))).toEqual([["顧客番号", "電話番号", "カタログ"]]);
    expect(rowsOf(bytes(taiwanese))).toEqual([["客戶名稱", "電話", "台北市大安區和平東路"]]);
  });

  it.each([",", ";", "\t"])("tells the separator %j", (separator) => {
    const text = [
      ["a", "b", "c"],
      ["1", "2", "3"],
    ]
      .map((row) => row.join(separator))
      .join("\n");
    expect(rowsOf(utf8(text))).toEqual([
      ["a", "b", "c"],
      [1, 2, 3],
    ]);
  });

  it("keeps quotes, separators and line breaks inside a field", () => {
    expect(rowsOf(utf8('"a ""b""","c,\nd"\r\ne,f'))).toEqual([
      ['a "b"', "c,\nd"],
      ["e", "f"],
    ]);
    expect(rowsOf(utf8('"never closed,b'))).toEqual([["never closed,b"]]);
  });

  it("never loses digits of numbers that are names", () => {
    expect(
      [
        "007",
        "13888368033",
        "138883680331",
        "91310000MA1K12345X",
        "1,234.5",
        "-3",
        "+86",
        "1e5",
        "12,34",
        "",
      ].map(typedField),
    ).toEqual([
      "007",
      13888368033,
      "138883680331",
      "91310000MA1K12345X",
      1234.5,
      -3,
      "+86",
      "1e5",
      "12,34",
      "",
    ]);
  });

  it("takes formulas for texts", () => {
    const cell = readCsv(utf8("=1+1"), "a.csv").sheets[0]?.cells.get(0)?.get(0);
    expect(cell).toEqual({ value: "=1+1" });
  });
});

describe("writeCsv", () => {
  it("writes what reads back the same, with a mark for Excel", () => {
    const snapshot = readCsv(utf8('名,"说 ""x"""\r\n甲,"a,b"\r\n,TRUE\r\n'), "a.csv");
    const bytes = writeCsv(snapshot, "sheet-1");
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(rowsOf(bytes)).toEqual([["名", '说 "x"'], ["甲", "a,b"], [true]]);
  });

  it("never loses a field, whatever it holds", () => {
    const quoted = (field: string) => `"${field.replaceAll('"', '""')}"`;
    const field = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(
        fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        (rows) => {
          const text = rows.map((row) => row.map(quoted).join(",")).join("\r\n");
          expect(splitCsv(text, ",")).toEqual(rows);
        },
      ),
    );
  });
});
