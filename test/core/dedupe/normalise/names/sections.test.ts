import { fold } from "../../../../../src/core/dedupe/normalise/folding/fold";
import { isSection } from "../../../../../src/core/dedupe/normalise/names/sections";

const is = (text: string): boolean => {
  const codes = new Uint16Array(16);
  return isSection(codes, 0, fold(text, codes));
};

describe("a part of an estate", () => {
  it.each(["北区", "东南区", "二期", "12期", "A区", "甲座", "3栋", "十二期"])("is %s", (text) =>
    expect(is(text)).toBe(true),
  );
  it.each(["区", "河西", "海淀区", "望月湖", "东西南北区", "北区店", "一期工程", ""])("is not %s", (text) =>
    expect(is(text)).toBe(false),
  );
});
