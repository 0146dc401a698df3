import {
  foldCode,
  foldedHash,
  foldedHashes,
  keyText,
  sameKey,
} from "../../../../src/core/tables/keys/foldedKeys";
import { fc } from "../../../property";

const folded = (text: string) =>
  [...text].map((character) => foldCode(character.charCodeAt(0))).filter((code) => code !== 0);
const codesOf = (text: string) => [...text].map((character) => character.charCodeAt(0));

describe("the characters of a key", () => {
  it("count as their plain small ones, in full width too, and blanks and invisible marks for nothing", () => {
    expect(folded("ＫＡ－０１")).toEqual(codesOf("ka-01"));
    expect(folded(" \u00a0\u3000\ufeff\u200b\u2060\t")).toEqual([]);
  });

  it("count as they are where they are neither", () => {
    expect(folded("深圳é·")).toEqual(codesOf("深圳é·"));
  });

  it("are those a number is written with", () => {
    expect(keyText(1001)).toBe("1001");
    expect(keyText("Ｃ1 ")).toBe("Ｃ1 ");
  });
});

describe("keys", () => {
  it("have equal hashes where they are the same, and 0 where they are blank", () => {
    expect(foldedHash("Ｃ００１ ")).toBe(foldedHash("c001"));
    expect(sameKey("Ｃ００１ ", "c001")).toBe(true);
    expect(sameKey("c001", "c0011")).toBe(false);
    expect(foldedHash(" \u3000")).toBe(0);
  });

  it("have for one hash the first of their two", () => {
    const into = new Int32Array(2);
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (text) => {
        const isKey = foldedHashes(text, into);
        expect(foldedHash(text)).toBe(isKey ? into[0] || 1 : 0);
      }),
    );
  });

  it("tell keys apart by two hashes as their texts would", () => {
    const hashesOf = (text: string) => {
      const into = new Int32Array(2);
      return foldedHashes(text, into) ? into.join() : "";
    };
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(hashesOf(a) === hashesOf(b)).toBe(sameKey(a, b));
      }),
    );
    const ids = Array.from({ length: 50_000 }, (_, i) => `C${2019 + (i % 5)}${String(i).padStart(6, "0")}`);
    expect(new Set(ids.map(hashesOf)).size).toBe(ids.length);
    expect(hashesOf("Ｃ００１ ")).toBe(hashesOf("c001"));
  });
});
