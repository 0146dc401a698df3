import { looksLikePerson, personNameOf } from "../../../../src/core/values/names/personName";

describe("a person's name", () => {
  it("is a surname and one or two characters", () => {
    expect(personNameOf("张伟")).toEqual({ name: "张伟", surname: "张" });
    expect(personNameOf("欧阳娜娜")).toEqual({ name: "欧阳娜娜", surname: "欧阳" });
    expect(personNameOf(" 王 芳 ")).toEqual({ name: "王芳", surname: "王" });
    expect(personNameOf("张李小梅")).toEqual({ name: "张李小梅", surname: "张" });
  });

  it("may stand with a title, before or behind it", () => {
    expect(personNameOf("张经理")).toEqual({ name: "张", surname: "张", title: "经理" });
    expect(personNameOf("李总")).toEqual({ name: "李", surname: "李", title: "总" });
    expect(personNameOf("王芳女士")).toEqual({ name: "王芳", surname: "王", title: "女士" });
    expect(personNameOf("端木部长")).toEqual({ name: "端木", surname: "端木", title: "部长" });
    expect(personNameOf("经理：刘强")).toEqual({ name: "刘强", surname: "刘" });
    expect(personNameOf("赵敏（采购）")).toMatchObject({ name: "赵敏", title: "采购" });
    expect(personNameOf("小李")).toMatchObject({ surname: "李" });
  });

  it("keeps a title's character that belongs to the name", () => {
    expect(personNameOf("董志全")).toEqual({ name: "董志全", surname: "董" });
    expect(personNameOf("王天生")).toEqual({ name: "王天生", surname: "王" });
    expect(personNameOf("刘工")).toEqual({ name: "刘", surname: "刘", title: "工" });
  });

  it("may be foreign or of another people", () => {
    expect(personNameOf("Tom Smith")).toEqual({ name: "Tom Smith" });
    expect(personNameOf("Mr. Lee")).toEqual({ name: "Lee" });
    expect(personNameOf("买买提·吐尔逊")).toEqual({ name: "买买提·吐尔逊" });
  });

  it.each(["财务部", "前台", "13800138000", "深圳市万利达有限公司", "Acme Co., Ltd.", "", "！"])(
    "is not %j",
    (text) => {
      expect(personNameOf(text)).toBeUndefined();
    },
  );
});

describe("text that looks like a person", () => {
  it.each(["田立有", "魏伟壮", "張偉", "诸葛亮", "陈老师", "董 承 敬", "徐晨子总", "孙娟涛（采购）"])(
    "is %s",
    (text) => {
      expect(looksLikePerson(text)).toBe(true);
    },
  );

  it.each(["高科商行", "万达集团", "深圳腾明物流有限公司", "金龙鱼食用油", "ABC", "北京朝阳区"])(
    "is not %s",
    (text) => {
      expect(looksLikePerson(text)).toBe(false);
    },
  );
});
