import { customers } from "../../../../src/core/sheets/standard/customers";
import { headingLanguage } from "../../../../src/core/templates/naming/headingLanguage";

const headings = (language: "zh-CN" | "en-US") => customers.columns.map(({ heading }) => heading[language]);

describe("headingLanguage", () => {
  it("is the language the headings are in", () => {
    expect(headingLanguage(customers, headings("en-US"))).toBe("en-US");
    expect(headingLanguage(customers, headings("zh-CN"))).toBe("zh-CN");
  });

  it("follows the most where somebody renamed or translated a few", () => {
    const [first = "", ...others] = headings("en-US");
    const [foreign = ""] = headings("zh-CN");
    expect(headingLanguage(customers, [foreign, `${first} (ours)`, ...others])).toBe("en-US");
  });

  it("is Chinese where no heading is known", () => {
    expect(headingLanguage(customers, ["Our own", "列A"])).toBe("zh-CN");
  });
});
