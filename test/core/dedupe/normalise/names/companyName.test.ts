import { fold } from "../../../../../src/core/dedupe/normalise/folding/fold";
import { readCompanyName } from "../../../../../src/core/dedupe/normalise/names/companyName";
import { emptyParts } from "../../../../../src/core/dedupe/normalise/names/nameParts";

const buffer = new Uint16Array(96);

function parse(name: string) {
  const parts = emptyParts();
  readCompanyName(buffer, fold(name, buffer), parts);
  return {
    core: String.fromCharCode(...parts.codes.subarray(0, parts.end)),
    mark: String.fromCharCode(...parts.codes.subarray(0, parts.mark)),
    region: parts.region,
    isBranch: parts.branch !== 0,
    hasOrdinals: parts.ordinals !== 0,
    form: parts.form,
  };
}

describe("the grammar of company names", () => {
  it("takes region, 字号, industry and form apart", () => {
    expect(parse("深圳市腾讯计算机系统有限公司")).toMatchObject({
      mark: "腾讯",
      core: "腾讯计算机系统",
      region: 440300,
    });
  });

  it.each([
    ["泰德星创（北京）科技有限公司", "泰德星创", 110000],
    ["优泽服饰(广州)有限公司", "优泽", 440100],
    ["广东省深圳市华强电子有限公司", "华强", 440300],
    ["北京省北京市问渠科技", "问渠", 110000],
    ["易县山村小龙调味品坊", "山村小龙", 130633],
    ["沈阳市铁西区华强电子有限公司", "华强", 210106],
    ["铁西区华强电子有限公司", "华强", 0],
    ["杭州北海云软件有限公司", "北海云", 330100],
    ["杭州湖北远食品有限公司", "湖北远", 330100],
    ["广东省深圳市南山区华强电子有限公司", "华强", 440305],
    ["江苏苏州工业园区华强电子有限公司", "华强", 320571],
    ["沈阳市鼓楼区华强电子有限公司", "华强", 210100],
    ["云县商贸有限公司", "", 530922],
    ["唯尚品百货商场（杭州）淘宝店", "唯尚品", 330100],
  ])("finds the region of %s wherever it stands", (name, mark, region) => {
    expect(parse(name)).toMatchObject({ mark, region });
  });

  it.each([
    ["茶和天下北京网络科技股份有限公司", "茶和天下网络科技", 110000],
    ["中节能秦皇岛环保有限公司", "中节能环保", 130300],
  ])("takes a place among the industry words of %s out of the core", (name, core, region) => {
    expect(parse(name)).toMatchObject({ core, region });
  });

  it("reads the same core from full-width, traditional and spaced spellings", () => {
    const plain = parse("优泽服饰有限公司");
    expect(parse("優澤服飾有限公司")).toEqual(plain);
    expect(parse(" 优 泽 服 饰 有限公司 ")).toEqual(plain);
    expect(parse("优泽服饰有限公司（总部）")).toEqual(plain);
  });

  it.each(["平久模具有根公司", "平久模具有限公斯", "平久模具有限公"])(
    "forgives the misspelt form of %s",
    (name) => {
      expect(parse(name).core).toBe("平久模具");
    },
  );

  it("does not take 微电子公司 for a 子公司", () => {
    expect(parse("成都启臣微电子公司")).toMatchObject({ mark: "启臣", isBranch: false });
  });

  it("takes a numbered plant behind the form for a branch, a note there for none", () => {
    const plants = ["一厂", "二厂", "3号店", "第二分部"].map((plant) =>
      parse(`瀚峰精密工业股份有限公司${plant}`),
    );
    expect(plants.map(({ isBranch }) => isBranch)).toEqual([true, true, true, true]);
    expect(parse("瀚峰精密工业股份有限公司旧").isBranch).toBe(false);
    expect(parse("瀚峰精密工业股份有限公司王总").isBranch).toBe(false);
  });

  it("takes a named place of work behind the form for a branch, what stands there or is sold there for none", () => {
    const behind = (tail: string) => parse(`东莞市鲸锐物流有限公司${tail}`);
    for (const place of ["虎门分拨中心", "海珠仓", "天河店", "新塘加油站"])
      expect(behind(place)).toMatchObject({ core: "鲸锐物流", isBranch: true });
    for (const note of [
      "物流仓库",
      "天猫店",
      "抖音店",
      "线上店",
      "体验店",
      "成品仓库",
      "仓库",
      "采购中心",
      "王总",
    ])
      expect(behind(note)).toMatchObject({ core: "鲸锐物流", isBranch: false });
  });

  it("takes a numbered house behind its like for a branch, a number within the name for none", () => {
    expect(parse("简阳蜀丰养猪场二场")).toMatchObject({ core: "蜀丰养猪", isBranch: true });
    expect(parse("鸿达宠物医院2号店")).toMatchObject({ core: "鸿达宠物", isBranch: true });
    expect(parse("洛阳轴承二厂")).toMatchObject({ isBranch: false });
    expect(parse("世纪广场二期")).toMatchObject({ isBranch: false });
  });

  it("marks branches and keeps the company's core", () => {
    const branch = parse("重庆光锐包装材料有限公司北京分公司");
    expect(branch).toMatchObject({ core: "光锐包装材料", isBranch: true });
    expect(parse("重庆光锐包装材料有限公司").isBranch).toBe(false);
  });

  it("cuts what somebody noted behind the name", () => {
    expect(parse("华善商贸(上海)有限责任公司-刘总").core).toBe("华善商贸");
  });

  it("notes numbers and ordinals", () => {
    expect(parse("长春第一汽车厂").hasOrdinals).toBe(true);
    expect(parse("长春汽车厂").hasOrdinals).toBe(false);
  });

  it("leaves at least two characters of a name that is nothing but region and form", () => {
    expect(parse("上海公司").core.length).toBeGreaterThanOrEqual(2);
    expect(parse("").core).toBe("");
  });
});
