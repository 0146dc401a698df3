import { pinyinOf, pinyinsOf } from "../../../../src/core/reference/characters/pinyin";
import { simplifiedOf } from "../../../../src/core/reference/characters/simplified";
import { isCommonSurname, surnameAtStart } from "../../../../src/core/reference/names/surnames";

const simple = (character: string) =>
  String.fromCharCode(simplifiedOf(character.charCodeAt(0)) || character.charCodeAt(0));

describe("pinyin", () => {
  it("is the same for characters that sound alike and differs for others", () => {
    expect(pinyinOf("鑫")).toBe("xin");
    expect(pinyinOf("新")).toBe("xin");
    expect(pinyinOf("深")).toBe("shen");
    expect(pinyinOf("绿")).toBe("lv");
    expect(pinyinOf("a")).toBeUndefined();
  });

  it("knows the characters names read in two ways", () => {
    expect(pinyinsOf("长")).toEqual(["chang", "zhang"]);
    expect(pinyinsOf("重")).toContain("chong");
    expect(pinyinsOf("鑫")).toEqual(["xin"]);
    expect(pinyinsOf("☃")).toEqual([]);
  });

  it("covers every character of GB 2312", () => {
    const decoder = new TextDecoder("gbk");
    let missing = "";
    for (let row = 0xb0; row <= 0xf7; row++) {
      for (let cell = 0xa1; cell <= 0xfe; cell++) {
        const character = decoder.decode(new Uint8Array([row, cell]));
        if (/^\p{Script=Han}$/u.test(character) && pinyinOf(character) === undefined) missing += character;
      }
    }
    expect(missing.length).toBeLessThan(10);
  });
});

describe("simplified characters", () => {
  it("merge the spellings of one word", () => {
    expect([..."廣東發髮臺國際貿易電機"].map(simple).join("")).toBe("广东发发台国际贸易电机");
  });

  it("stay what they are when they are simple already", () => {
    for (const character of "深圳市中国有限公司后干面台")
      expect(simplifiedOf(character.charCodeAt(0))).toBe(0);
  });

  it("never lead to another traditional character", () => {
    let chains = 0;
    for (let code = 0x3400; code <= 0x9fff; code++) {
      const to = simplifiedOf(code);
      if (to !== 0 && simplifiedOf(to) !== 0 && simplifiedOf(to) !== to) chains++;
    }
    expect(chains).toBeLessThan(20);
  });
});

describe("surnames", () => {
  it("are found at the start, compound ones before simple ones", () => {
    expect(surnameAtStart("张伟")).toBe("张");
    expect(surnameAtStart("欧阳修")).toBe("欧阳");
    expect(surnameAtStart("张")).toBe("张");
    expect(surnameAtStart("的士")).toBeUndefined();
    expect(surnameAtStart("")).toBeUndefined();
  });

  it("include the hundred commonest of the 2020 census count", () => {
    for (const surname of "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许邓韩冯曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严赖覃洪武莫孔") {
      expect(surnameAtStart(`${surname}明`)).toBe(surname);
    }
    expect(isCommonSurname("王")).toBe(true);
    expect(isCommonSurname("诸葛")).toBe(true);
    expect(isCommonSurname("祭")).toBe(false);
  });
});
