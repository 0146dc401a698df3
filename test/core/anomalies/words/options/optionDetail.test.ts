import { isOwnWord, saysMore } from "../../../../../src/core/anomalies/words/options/optionDetail";
import { defaultDictionaries } from "../../../../../src/core/sheets/choices/defaultDictionaries";
import { indexChoices } from "../../../../../src/core/values/choices/choiceIndex";

const channels = indexChoices(defaultDictionaries.channel);
const industries = indexChoices(defaultDictionaries.industry);
const types = indexChoices(defaultDictionaries.dealType);

describe("a trade written out in English", () => {
  it.each(["Capital Markets", "Mechanical or Industrial Engineering", "Health, Wellness and Fitness"])(
    "%s is a trade",
    (text) => expect(isOwnWord(text, "industry")).toBe(true),
  );

  it.each(["see notes", "Xx 1", "asdf", "Capital Markets?"])("%s is none", (text) =>
    expect(isOwnWord(text, "industry")).toBe(false),
  );
});

describe("a choice with more said about it", () => {
  it.each([
    "电话+微信",
    "电话/邮件",
    "微信（语音）",
    "短信通知",
    "展会现场",
    "传真",
    "电话随访",
    "抖音私信",
    "Telephone call",
    "电话联络",
    "打电话沟通",
    "发送邮件",
    "QQ沟通",
    "In-person meeting",
    "柯桥纺博会",
    "秋季订货会",
  ])("is %s", (text) => {
    expect(saysMore(text, channels, "channel")).toBe(true);
  });

  it.each([
    "光伏",
    "制造业-机械",
    "SaaS",
    "汽车零部件",
    "Food & Beverage",
    "Property Management",
    "科研院所",
    "再生资源",
    "新材料",
    "HR",
  ])("names a trade in %s", (text) => {
    expect(saysMore(text, industries, "industry")).toBe(true);
  });

  it.each(["吃饭", "电话?", "Y", "同事转达?", "123", "电话1", "其它x", "开展"])("is not %s", (text) => {
    expect(saysMore(text, channels, "channel")).toBe(false);
  });

  it.each(["见附件", "私企", "行业1", "制造也", "其他行业?", "房地厂业", "教育育", "外企", "国有企业"])(
    "names no trade in %s",
    (text) => {
      expect(saysMore(text, industries, "industry")).toBe(false);
    },
  );

  it("is never taken for granted where the list drives sums", () => {
    expect(saysMore("购买/退货", types, "dealType")).toBe(false);
  });
});

describe("a word of one's own", () => {
  it("is a word, and stands in a list that lives from new ones", () => {
    expect(isOwnWord("花呗", "paymentMethod")).toBe(true);
    expect(isOwnWord("Stripe", "paymentMethod")).toBe(true);
    expect(isOwnWord("1", "paymentMethod")).toBe(false);
    expect(isOwnWord("花呗?", "paymentMethod")).toBe(false);
    expect(isOwnWord("abc", "source")).toBe(false);
    expect(isOwnWord("吃饭", "channel")).toBe(false);
  });
});
