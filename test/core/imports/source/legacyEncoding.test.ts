import { legacyEncodingOf } from "../../../../src/core/imports/source/legacyEncoding";
import { fc } from "../../../property";

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
/** 客户名称,电话 in GBK. */
const gbk = [0xbf, 0xcd, 0xbb, 0xa7, 0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xb5, 0xe7, 0xbb, 0xb0];

describe("a file that is no UTF-8", () => {
  it("is Chinese where bytes above 127 come in pairs, and where there are none", () => {
    expect(legacyEncodingOf(new Uint8Array(gbk))).toBe("gb18030");
    expect(legacyEncodingOf(new Uint8Array())).toBe("gb18030");
  });

  it("stays Chinese where a rare character ends in a plain byte", () => {
    expect(legacyEncodingOf(new Uint8Array([...gbk, 0x2c, 0xe9, 0x46]))).toBe("gb18030");
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
