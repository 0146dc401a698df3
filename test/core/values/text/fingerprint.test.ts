import { bareText, fingerprint } from "../../../../src/core/values/text/fingerprint";
import { fc } from "../../../property";

describe("bareText", () => {
  it.each([
    ["blanks", " 青禾 食品\n有限公司 ", "青禾食品有限公司"],
    ["full-width blanks", "青禾\u3000食品", "青禾食品"],
    ["width", "ＡＢＣ（１２）", "abc(12)"],
    ["case", "Abc GmbH", "abcgmbh"],
  ])("does not count %s", (_what, text, bare) => {
    expect(bareText(text)).toBe(bare);
  });

  it("keeps what tells two texts apart", () => {
    const texts = ["青禾", "青禾食品", "青禾-食品", "青禾(食品)", "靑禾", ""];
    expect(new Set(texts.map(bareText)).size).toBe(texts.length);
  });
});

describe("fingerprint", () => {
  it("is sixteen letters and digits and stays the same", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }), { maxLength: 6 }), (parts) => {
        expect(fingerprint(parts)).toMatch(/^[0-9a-f]{16}$/);
        expect(fingerprint([...parts])).toBe(fingerprint(parts));
      }),
    );
  });

  it.each([
    ["parts cut elsewhere", ["ab", "c"], ["a", "bc"]],
    ["one part for two", ["ab"], ["a", "b"]],
    ["another order", ["a", "b"], ["b", "a"]],
    ["an empty part behind", ["a"], ["a", ""]],
    ["nothing", [], ["a"]],
  ])("tells %s apart", (_what, a, b) => {
    expect(fingerprint(a)).not.toBe(fingerprint(b));
  });

  it("keeps 20,000 customers that differ in one digit apart", () => {
    const seen = new Set<string>();
    for (let i = 0; i < 20_000; i++) seen.add(fingerprint([`customerId=C${i}`, "companyName=青禾食品"]));
    expect(seen.size).toBe(20_000);
  });

  it("differs in both halves, each in its own way, so that both count", () => {
    const prints = Array.from({ length: 5_000 }, (_, i) => fingerprint([`C${i}`]));
    expect(prints.filter((print) => print.slice(0, 8) === print.slice(8))).toEqual([]);
    expect(new Set(prints.map((print) => print.slice(0, 8))).size).toBeGreaterThan(4_990);
    expect(new Set(prints.map((print) => print.slice(8))).size).toBeGreaterThan(4_990);
  });
});
