import { isDivisionPrefix } from "../../../../src/core/reference/places/divisionCodes";
import { allDivisions, provinceByCode } from "../../../../src/core/reference/places/divisions";
import { renamedDivisions } from "../../../../src/core/reference/places/renamedDivisions";
import { toSimplified } from "../../../../src/core/values/text/foldText";

const { all, byCode, childrenOf } = allDivisions();
const find = (name: string) => all.filter((division) => division.name === name);

describe("the divisions of China", () => {
  it("are those of the end of 2024", () => {
    expect(all.filter(({ level }) => level === "province")).toHaveLength(34);
    for (const name of ["临平区", "钱塘区", "沙县区", "白杨市", "米林市", "错那市", "和安县", "和康县"]) {
      expect(find(name)).toHaveLength(1);
    }
  });

  it("leave out what is no division any more and what never was one", () => {
    for (const name of ["梅列区", "港闸区", "长岛县", "江干区"]) expect(find(name)).toHaveLength(0);
    expect(all.some(({ name }) => /开发区$|^其[他它]/.test(name))).toBe(false);
  });

  it("keep the codes of the standard through the compact table", () => {
    expect(byCode.get("440305")?.name).toBe("南山区");
    expect(byCode.get("3301")?.name).toBe("杭州市");
    expect(byCode.get("110105")?.parent?.parent?.name).toBe("北京市");
    expect(byCode.get("429004")).toMatchObject({ name: "仙桃市", parent: { name: "湖北省" } });
    expect(provinceByCode("44")?.name).toBe("广东省");
    expect(byCode.size).toBe(all.length);
  });

  it("keep their names when traditional characters are made simple", () => {
    expect(all.filter(({ name }) => toSimplified(name) !== name)).toEqual([]);
  });

  it("belong to a parent whose code their own begins with", () => {
    for (const { code, parent } of all) if (parent) expect(code.startsWith(parent.code)).toBe(true);
    expect(childrenOf.get("44")).toHaveLength(21);
  });

  it("have the short names people say", () => {
    const shortName = (name: string) => find(name)[0]?.shortName;
    expect(shortName("广西壮族自治区")).toBe("广西");
    expect(shortName("内蒙古自治区")).toBe("内蒙古");
    expect(shortName("延边朝鲜族自治州")).toBe("延边");
    expect(shortName("湘西土家族苗族自治州")).toBe("湘西");
    expect(shortName("浦东新区")).toBe("浦东");
    expect(shortName("石柱土家族自治县")).toBe("石柱");
    expect(shortName("兴安盟")).toBe("兴安");
    expect(shortName("盂县")).toBe("盂县");
    expect(shortName("城区")).toBe("城区");
  });

  it("take the place of every former name", () => {
    for (const [name, code] of renamedDivisions) {
      expect([name, byCode.has(code)]).toEqual([name, true]);
      // A former name may be another place now, never one in the same city.
      expect(find(name).some((division) => division.parent === byCode.get(code)?.parent)).toBe(false);
    }
  });

  it("begin with the codes that identity numbers may begin with", () => {
    for (const { level, code } of all) if (level === "province") expect(isDivisionPrefix(code)).toBe(true);
    expect(isDivisionPrefix("91")).toBe(false);
  });
});
