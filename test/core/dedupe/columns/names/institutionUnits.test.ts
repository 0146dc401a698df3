import { institutionUnits } from "../../../../../src/core/dedupe/columns/names/institutionUnits";
import { areOtherInstitutionUnits } from "../../../../../src/core/dedupe/compare/names/otherInstitutionUnits";

const leaders = [..."赵钱孙李周吴郑王冯陈褚卫"].map((surname) => `${surname}晓东`);
const labs = leaders.map((leader) => `江南大学食品学院${leader}课题组`);
const latinLabs = ["Dong Zhao", "Lin Qian", "Yu Sun", "Hao Li"].map(
  (who) => `Jiangnan University - ${who} Lab`,
);
const list = [...labs, ...latinLabs];

const areOthers = (one: string, other: string): boolean => {
  const parts = institutionUnits([...list, one, other], undefined);
  return parts !== null && areOtherInstitutionUnits(parts, list.length, list.length + 1);
};

describe("the parts of institutions", () => {
  it("are two customers where each name says which part it is, in either script or in both", () => {
    expect(areOthers("江南大学食品学院刘玲俊课题组", "江南大学食品学院谢杰课题组")).toBe(true);
    expect(areOthers("江南大学附属医院检验科", "江南大学附属医院消化内科")).toBe(true);
    expect(areOthers("Jiangnan University - Hao Wang Lab", "Jiangnan University - Jiehao Wang Lab")).toBe(
      true,
    );
    expect(areOthers("江南大学食品学院谢凯昊课题组", "Jiangnan University - Ling Xie Lab")).toBe(true);
  });

  it("are of other institutions where both of those have several parts", () => {
    const more = ["A. Rowe", "B. Rowe"].map((who) => `Rowe University - ${who} Lab`);
    const parts = institutionUnits([...list, ...more], undefined);
    expect(parts && areOtherInstitutionUnits(parts, labs.length, list.length)).toBe(true);
  });

  it("may be one part written otherwise: in short, with a slip, from another school, in pinyin, words turned", () => {
    expect(areOthers("江南大学附属医院消化科", "江南大学附属医院消化内科")).toBe(false);
    expect(areOthers("江南大学食品学院王晓敏课题组", "江南大学食品学院王小敏课题组组")).toBe(false);
    expect(areOthers("江南大学食品学院王晓敏课题组", "江南大学药学院王晓敏课题组")).toBe(false);
    expect(areOthers("江南大学食品学院曾玲课题组", "Jiangnan University - Ling Zeng Lab")).toBe(false);
    expect(areOthers("Jiangnan University - Hao Wang Lab", "JIANGNAN UNIVERSITY - Wang, Hao")).toBe(false);
    expect(areOthers("Jiangnan University - Dept. of Oncology", "Jiangnan Univ. - Oncology Department")).toBe(
      false,
    );
  });

  it("say nothing beside the institution itself, a firm, or a department in the other script", () => {
    expect(areOthers("江南大学食品学院谢凯昊课题组", "江南大学")).toBe(false);
    expect(areOthers("江南大学食品学院谢凯昊课题组", "Jiangnan University - Oncology")).toBe(false);
    expect(areOthers("无锡谢凯昊食品有限公司", "江南大学食品学院刘玲俊课题组")).toBe(false);
  });

  it("are a list's of many small ones where people lead them, the one laboratory of an institution among them", () => {
    const small = leaders
      .slice(0, 6)
      .flatMap((who) => [`${who.slice(0, 1)}江大学${who}课题组`, `${who.slice(0, 1)}江大学王晓敏课题组`]);
    const parts = institutionUnits([...small, "江南大学刘玲俊课题组"], undefined);
    expect(parts?.heads.has("江南大学")).toBe(true);
    expect(parts && areOtherInstitutionUnits(parts, 0, 1)).toBe(true);
  });

  it("are no list's where only a few institutions are named by a part, or by nothing but one", () => {
    expect(institutionUnits(labs.slice(0, 8), undefined)).toBeNull();
    const ofOnePart = labs.map((_, i) => `第${i}大学采购部门`);
    expect(institutionUnits(ofOnePart, undefined)).toBeNull();
    const shops = labs.map((_, i) => `江南大学城${"甲乙丙丁戊己庚辛壬癸子丑"[i]}记面馆`);
    expect(institutionUnits(shops, undefined)).toBeNull();
  });

  it("are told apart in any other list where they are faculties of one university", () => {
    const firms = leaders.map((leader) => `${leader}商贸有限公司`);
    const areTold = (one: string, other: string) => {
      const parts = institutionUnits([...firms, one, other], undefined);
      return parts !== null && areOtherInstitutionUnits(parts, firms.length, firms.length + 1);
    };
    expect(areTold("江南大学法学院", "江南大学国际交流处")).toBe(true);
    expect(areTold("江南大学外国语学院", "江南大学法学院")).toBe(true);
    expect(areTold("江南大学外国语学院", "江南大学外语学院")).toBe(false);
    expect(areTold("江南大学法学院", "江南大学")).toBe(false);
    expect(areTold("江南大学上海办事处", "江南大学法学院")).toBe(false);
    expect(areTold("江南医院检验科", "江南医院设备处")).toBe(false);
    expect(areTold("江南大学生物系", "江南大学国际关系系")).toBe(true);
    expect(areTold("江南大学法学院", "江南大学客户关系")).toBe(false);
    expect(areTold("江南大学法学院", "江南大学质量体系")).toBe(false);
    expect(areTold("江南大学生创业园管理处", "江南大学生创业园物业管理处")).toBe(false);
  });

  it("are known of a few rows by the institutions of the whole list", () => {
    const whole = institutionUnits(list, undefined);
    const few = ["江南大学食品学院刘玲俊课题组", "江南大学食品学院谢杰课题组"];
    const part = institutionUnits(few, whole ?? undefined);
    expect(part && areOtherInstitutionUnits(part, 0, 1)).toBe(true);
  });
});
