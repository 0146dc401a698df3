import { isSpelledBy, maySpell } from "../../../../src/core/values/text/spelling";

describe("letters that spell a name", () => {
  it("are its initials, its syllables or both, from any character on", () => {
    for (const letters of ["hljc", "huali", "hualijc", "hualijianc", "jc", "zjhl", "zhejianghl"])
      expect(isSpelledBy("浙江华立建材", letters)).toBe(true);
  });

  it("are every reading of a character that has several", () => {
    for (const letters of ["chongqing", "cq", "zhongqing"]) expect(isSpelledBy("重庆", letters)).toBe(true);
    for (const letters of ["lv", "lu", "lyu"]) expect(isSpelledBy("吕", letters)).toBe(true);
  });

  it("do not leave out a character or begin within a syllable", () => {
    expect(isSpelledBy("浙江华立建材", "hjc")).toBe(false);
    expect(isSpelledBy("浙江华立建材", "ualijc")).toBe(false);
    expect(isSpelledBy("浙江华立建材", "hljcc")).toBe(false);
  });

  it("pass over brackets and take Latin letters as they are, but end with the line", () => {
    expect(isSpelledBy("苏州(云帆)abc机电", "szyfabcjd")).toBe(true);
    expect(isSpelledBy("苏州\n云帆", "szyf")).toBe(false);
    expect(isSpelledBy("abc", "abc")).toBe(false);
  });

  it("are two at least, and letters only", () => {
    expect(["h", "hl", "hl2", "", "华"].map(maySpell)).toEqual([false, true, false, false, false]);
  });
});
