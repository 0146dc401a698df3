import { foldText, tidyText, toSimplified, wordKey } from "../../../../src/core/values/text/foldText";
import { fc } from "../../../property";

describe("folding text for comparison", () => {
  it("makes one of the widths, dashes, quotes and brackets people mix", () => {
    expect(foldText("ＡＢＣ　１２３")).toBe("abc 123");
    expect(foldText("（上海）—【总部】")).toBe("(上海)-[总部]");
    expect(foldText("“甲、乙。”")).toBe('"甲,乙."');
    expect(foldText("二〇二四")).toBe("二零二四");
  });

  it("drops what cannot be seen", () => {
    expect(foldText("\ufeff深\u200b圳\u00ad ")).toBe("深圳");
    expect(foldText("a\u0007b")).toBe("ab");
  });

  it("turns radicals from PDF copies into characters", () => {
    expect(foldText("⻓沙⺠营")).toBe("长沙民营");
  });

  it("keeps the case only where asked, and collapses blanks", () => {
    expect(tidyText("  Acme \t  Ltd\n")).toBe("Acme Ltd");
    expect(wordKey(" 製造 業 ")).toBe("制造业");
  });

  it("folds to the same again and never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const once = foldText(text);
        expect(foldText(once)).toBe(once);
      }),
    );
  });
});

describe("simplified characters", () => {
  it("are given one for one", () => {
    expect(toSimplified("廣東發展電子")).toBe("广东发展电子");
    expect(toSimplified("臺灣")).toBe("台湾");
    expect(toSimplified("头髮")).toBe("头发");
  });

  it("leave everything else as it is, and the length always", () => {
    expect(toSimplified("深圳市 Acme 123")).toBe("深圳市 Acme 123");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) =>
        expect(toSimplified(text)).toHaveLength(text.length),
      ),
    );
  });
});
