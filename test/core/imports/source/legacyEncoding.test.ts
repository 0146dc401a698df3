import { legacyEncodingOf } from "../../../../src/core/imports/source/legacyEncoding";
import { legacyEncodingOf as ofHost } from "../../../../src/host/files/csv/legacyEncoding";
import { fc } from "../../../property";

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const fromHex = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
/** 顧客番号,氏名,電話番号 and 1,田中 太郎,カタログ in Shift JIS. */
const japanese = fromHex(
  "8cda8b7194d48d862c8e8196bc2c9364986294d48d860a312c936392862091be98592c834a835e838d834f",
);
/** 客戶名稱,電話,地址 and 宏達貿易有限公司,02-27001234,台北市大安區和平東路一段 in Big5. */
const taiwanese = fromHex(
  "abc8a4e1a657bad92cb971b8dc2ca661a77d0aa7bbb946b654a9f6a6b3adada4bda5712c30322d32373030313233342ca578a55fa5aba46aa677b0cfa94da5adaa46b8f4a440ac71",
);
/** 客户名称,电话 in GBK. */
const gbk = [0xbf, 0xcd, 0xbb, 0xa7, 0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xb5, 0xe7, 0xbb, 0xb0];

/** The host may not import core and has the same of its own: what one says the other must say. */
const both = [
  { zone: "core", legacyEncodingOf },
  { zone: "host", legacyEncodingOf: ofHost },
];

describe.each(both)("a file that is no UTF-8, as $zone tells it", ({ legacyEncodingOf }) => {
  it("is Chinese where bytes above 127 come in pairs, and where there are none", () => {
    expect(legacyEncodingOf(new Uint8Array(gbk))).toBe("gb18030");
    expect(legacyEncodingOf(new Uint8Array())).toBe("gb18030");
  });

  it("stays Chinese where a rare character ends in a plain byte", () => {
    expect(legacyEncodingOf(new Uint8Array([...gbk, 0x2c, 0xe9, 0x46]))).toBe("gb18030");
  });

  it("is Japanese or Taiwanese where the pairs begin and end as theirs do", () => {
    expect(legacyEncodingOf(japanese)).toBe("shift_jis");
    expect(legacyEncodingOf(taiwanese)).toBe("big5");
    expect(new TextDecoder("shift_jis").decode(japanese)).toContain("田中 太郎");
    expect(new TextDecoder("big5").decode(taiwanese)).toContain("宏達貿易有限公司");
  });

  it("is neither for the quotation marks and capitals of a Western text, whose letters would end such pairs", () => {
    const quoted = latin1("Kelly\x92s Diner,Joe\x92s Garage,O\x92Hara,\x93Top\x94 Foods,Rosa\x92s");
    expect(["shift_jis", "big5"]).not.toContain(legacyEncodingOf(quoted));
    expect(legacyEncodingOf(latin1("SÃO JOÃO,PAIXÃO,CONCEIÇÃO,LEITÃO,20°C,25°C"))).toBe("windows-1252");
  });

  it("is Western where accents stand alone among plain letters", () => {
    const word = fc.constantFrom("Café", "Zürich", "Orléans", "Señor", "Gårdsvägen", "20° C");
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        expect(legacyEncodingOf(latin1(words.join(",")))).toBe("windows-1252");
      }),
    );
  });
});
