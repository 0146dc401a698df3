import { defaultDictionaries } from "../../../../src/core/sheets/choices/defaultDictionaries";
import { indexChoices } from "../../../../src/core/values/choices/choiceIndex";
import { listedEntries } from "../../../../src/core/values/choices/listedEntries";
import { readChoice } from "../../../../src/core/values/choices/readChoice";
import { valueIn } from "../../../../src/core/values/text/reading";

const meant = (words: readonly string[], text: string, known = defaultDictionaries.channel) =>
  valueIn(readChoice(text, indexChoices(listedEntries(words, known))))?.label["zh-CN"];

test("what means the same for us means the team's own word", () => {
  expect(meant(["电话", "微信", "来所"], "WeChat")).toBe("微信");
  expect(meant(["電話", "微信"], "致电")).toBe("電話");
});

test("a word that is one of several for an entry of ours has none of the others", () => {
  expect(meant(["抖音", "展会"], "小红书", defaultDictionaries.source)).toBeUndefined();
});

test("a word of theirs goes before one of ours", () => {
  expect(meant(["致电", "电话"], "致电")).toBe("致电");
});

test("of two words for the same nobody knows which a third one means", () => {
  expect(meant(["微信", "企业微信群"], "WeChat")).toBe("微信");
  expect(meant(["微信", "wechat"], "微信沟通")).toBeUndefined();
});

test("another figure is another word", () => {
  const terms = defaultDictionaries.paymentMethod;
  expect(meant(["月结30天", "现金"], "月结30天", terms)).toBe("月结30天");
  expect(meant(["月结30天", "现金"], "月结60天", terms)).toBeUndefined();
});

test("where there is no dictionary the list is all", () => {
  expect(meant(["工厂", "工地"], "工厂", [])).toBe("工厂");
  expect(meant(["工厂", "工地"], "厂家", [])).toBeUndefined();
});
