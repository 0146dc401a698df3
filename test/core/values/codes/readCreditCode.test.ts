import { creditCheckDigit } from "../../../../src/core/values/codes/creditCodeCheck";
import { isOrganisationCode, readCreditCode } from "../../../../src/core/values/codes/readCreditCode";
import { fc } from "../../../property";

const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
/** Public codes of well-known companies, which pass the check of GB 32100 and that of GB 11714 inside them. */
const known = [
  "91350100M000100Y43",
  "9144030071526726XG",
  "914403001922038216",
  "91330100799655058B",
  "91110000802100433B",
];

/** A sound code from the standard's text: weights are powers of 3 modulo 31. */
const soundCode = fc
  .array(fc.constantFrom(...alphabet), { minLength: 17, maxLength: 17 })
  .map((characters) => {
    let weight = 1;
    let sum = 0;
    for (const character of characters) {
      sum += alphabet.indexOf(character) * weight;
      weight = (weight * 3) % 31;
    }
    return characters.join("") + alphabet.charAt((31 - (sum % 31)) % 31);
  });

const unified = (code: string) => ({ kind: "unified", code });

describe("reading a unified social credit code", () => {
  it("takes real codes", () => {
    for (const code of known) {
      expect(readCreditCode(code)).toEqual({ reading: "exact", value: unified(code) });
      expect(isOrganisationCode(code.slice(8, 17))).toBe(true);
    }
  });

  it("computes the check digit as the standard says", () => {
    fc.assert(
      fc.property(soundCode, (code) => {
        expect(creditCheckDigit(code)).toBe(code.charAt(17));
        expect(readCreditCode(code)).toEqual({ reading: "exact", value: unified(code) });
      }),
    );
  });

  it("catches every single wrong character, and says which check digit was due", () => {
    fc.assert(
      fc.property(
        soundCode,
        fc.integer({ min: 0, max: 17 }),
        fc.constantFrom(...alphabet),
        (code, at, wrong) => {
          fc.pre(code.charAt(at) !== wrong);
          const broken = code.slice(0, at) + wrong + code.slice(at + 1);
          const read = readCreditCode(broken);
          expect(read.reading).toBe("unreadable");
          if (read.reading === "unreadable" && read.problem === "check-digit") {
            expect(readCreditCode(broken.slice(0, 17) + read.detail).reading).toBe("exact");
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("catches all 540 single substitutions of one code", () => {
    const [code = ""] = known;
    let caught = 0;
    for (let at = 0; at < 18; at++) {
      for (const wrong of alphabet) {
        if (wrong === code.charAt(at)) continue;
        if (readCreditCode(code.slice(0, at) + wrong + code.slice(at + 1)).reading === "unreadable") caught++;
      }
    }
    expect(caught).toBe(540);
  });

  it("tidies case, width, blanks and labels", () => {
    const read = { reading: "tidied", value: unified("91350100M000100Y43") };
    expect(readCreditCode("91350100m000100y43")).toEqual(read);
    expect(readCreditCode(" 9135 0100 M000 100Y 43 ")).toEqual(read);
    expect(readCreditCode("９１３５０１００Ｍ０００１００Ｙ４３")).toEqual(read);
    expect(readCreditCode("统一社会信用代码：91350100M000100Y43")).toEqual(read);
    expect(readCreditCode("91350100M000100Y43（三证合一）")).toEqual(read);
  });

  it("suggests the code when letters were typed for figures", () => {
    expect(readCreditCode("9135O1OOM000100Y43")).toEqual({
      reading: "unreadable",
      problem: "bad-character",
      nearest: unified("91350100M000100Y43"),
    });
  });

  it.each([
    ["440301103097413", "registration number of 15 digits"],
    ["440305198001011234QX".slice(0, 17), "tax number of 17"],
    ["71526726X".replace("71526726X", "802100433"), "organisation code"],
    ["802100433", "organisation code"],
  ])("knows %s as an old number (%s)", (code) => {
    expect(readCreditCode(code)).toEqual({ reading: "exact", value: { kind: "old", code } });
  });

  it.each([
    ["91610113198205270", "too-short"],
    ["91350100M000100Y431", "too-long"],
    ["91350100M000100Y4", "too-short"],
    ["9.14403E+17", "digits-lost"],
    [9.144e17, "digits-lost"],
    ["11010519491231002X", "id-card"],
    ["无", "placeholder"],
    ["见附件", "bad-character"],
    ["#N/A", "formula-error"],
  ])("says what is wrong with %s", (cell, problem) => {
    expect(readCreditCode(cell)).toMatchObject({ reading: "unreadable", problem });
  });
});

describe("a code that lost the 9 it begins with", () => {
  it("is told from an old number by its check and its division", () => {
    expect(readCreditCode("13101140445927307")).toMatchObject({
      reading: "unreadable",
      problem: "too-short",
      nearest: unified("913101140445927307"),
    });
  });

  it("is not seen in a tax number of seventeen characters whose check with a 9 is wrong", () => {
    expect(readCreditCode("13101140445927308")).toMatchObject({ value: { kind: "old" } });
  });
});
