import { ruleChangeWords, ruleNote } from "../../../../src/core/tiering/scheme/ruleWords";

describe("words about other rules", () => {
  it("say whose doing the difference is", () => {
    const say = (scheme: boolean, builtIn: boolean) =>
      ruleChangeWords({ scheme, builtIn }, "2024Q2", "zh-CN");
    expect(say(true, false)).toBe("分级规则与 2024Q2 不同：本期的等级变动可能来自规则，而不是客户。");
    expect(say(false, true)).toContain("2024Q2 按更新前的内置规则评定，分级方案没有变");
    expect(say(true, true)).toContain("分级方案和内置规则都与 2024Q2 不同");
  });

  it("say the same in English", () => {
    const say = (scheme: boolean, builtIn: boolean) =>
      ruleChangeWords({ scheme, builtIn }, "2024Q2", "en-US");
    expect(say(true, false)).toMatch(/^The rules differ from those of 2024Q2/);
    expect(say(false, true)).toContain("built-in rules before an update");
    expect(say(true, true)).toMatch(/^Both the scheme and the built-in rules/);
    expect(ruleNote("2024Q2", "en-US")).toMatch(/^ The rules differ from those of 2024Q2/);
  });
});
