import { codeSet } from "../../../../src/core/values/text/codeSet";

describe("the codes of some characters", () => {
  it("are those a text is made of, each once, and of no text none", () => {
    const set = codeSet("省市省");
    expect([...set]).toEqual(["省", "市"].map((character) => character.charCodeAt(0)));
    expect(set.has("县".charCodeAt(0))).toBe(false);
    expect(codeSet("").size).toBe(0);
  });
});
