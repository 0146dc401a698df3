import {
  areNearIndustries,
  clear,
  contradictedIndustry,
  industriesOf,
  nearSections,
  sectionsIn,
} from "../../../../src/core/reference/trades/industryLexicon";
import { industryWords } from "../../../../src/core/reference/trades/industryWords";
import { fc } from "../../../property";

const best = (text: string) => industriesOf(text)[0]?.section;

describe("the section a line of business speaks for", () => {
  it.each([
    ["软件开发与系统集成", "I"],
    ["生产销售精密模具", "C"],
    ["日用百货批发", "F"],
    ["室内装饰装修工程", "E"],
    ["国际货运代理", "G"],
    ["火锅餐饮", "H"],
    ["融资租赁服务", "J"],
    ["二手房经纪", "K"],
    ["人力资源外包、代理记账", "L"],
    ["工程勘察设计", "M"],
    ["污水处理运营", "N"],
    ["家政与保洁", "O"],
    ["职业技能培训", "P"],
    ["口腔门诊", "Q"],
    ["影视制作发行", "R"],
    ["蔬菜种植", "A"],
    ["煤炭开采", "B"],
    ["城市燃气供应", "D"],
  ])("%s is %s", (text, section) => {
    expect(best(text)).toBe(section);
  });

  it("is none where no word tells", () => {
    expect(industriesOf("优质服务")).toEqual([]);
    expect(industriesOf("")).toEqual([]);
  });

  it("counts only the longest of overlapping words", () => {
    expect(industriesOf("融资租赁").map(({ section }) => section)).toEqual(["J"]);
  });
});

describe("a contradiction between industry and business", () => {
  it("is found where everything speaks for another section", () => {
    expect(contradictedIndustry("P", industriesOf("快递服务、冷链物流"))).toMatchObject({ section: "G" });
    expect(contradictedIndustry("B", industriesOf("大数据平台开发与云计算服务"))).toMatchObject({
      section: "I",
    });
  });

  it("is none between sections that go together, nor where the own section is named too", () => {
    expect(contradictedIndustry("C", industriesOf("电子产品批发零售"))).toBeUndefined();
    expect(contradictedIndustry("I", industriesOf("管理咨询"))).toBeUndefined();
    expect(contradictedIndustry("P", industriesOf("快递服务、语言培训"))).toBeUndefined();
  });

  it("is none on one weak word or where two other sections are named", () => {
    expect(contradictedIndustry("H", industriesOf("咨询"))).toBeUndefined();
    expect(contradictedIndustry("A", industriesOf("证券投资、影视制作"))).toBeUndefined();
  });

  it("treats near pairs alike both ways", () => {
    for (const a of Object.keys(industryWords)) {
      for (const b of Object.keys(industryWords))
        expect(areNearIndustries(a, b)).toBe(areNearIndustries(b, a));
      expect(areNearIndustries(a, a)).toBe(true);
    }
    expect(areNearIndustries("A", "J")).toBe(false);
  });
});

describe("the words", () => {
  it("stand in one section each, two characters or more", () => {
    const seen = new Map<string, string>();
    for (const [section, { strong, weak }] of Object.entries(industryWords)) {
      for (const word of [...strong.split(" "), ...weak.split(" ")]) {
        expect(word.length).toBeGreaterThan(1);
        expect([word, seen.get(word) ?? section]).toEqual([word, section]);
        expect([word, seen.has(word)]).toEqual([word, false]);
        seen.set(word, section);
      }
    }
  });
});

describe("asked of many rows without the words", () => {
  const sections = Object.keys(industryWords);
  const words = Object.values(industryWords).flatMap(({ strong, weak }) => `${strong} ${weak}`.split(" "));
  const text = fc
    .array(fc.constantFrom(...words, "研发", "与", "上海", "a"), { maxLength: 5 })
    .map((parts) => parts.join(""));

  it("a contradiction is found exactly where the evidence shows one", () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...sections), (business, stated) => {
        const found = sectionsIn(business);
        const contradicts = (found & clear) !== 0 && (found & nearSections(stated)) === 0;
        expect(contradicts).toBe(contradictedIndustry(stated, industriesOf(business)) !== undefined);
      }),
      { numRuns: 2000 },
    );
  });
});
