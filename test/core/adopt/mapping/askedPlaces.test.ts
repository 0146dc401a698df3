import { namesInDoubt } from "../../../../src/core/adopt/mapping/askedPlaces";
import type { AskedPlace, SheetMapping } from "../../../../src/core/adopt/mapping/mapping";
import { savedMappingOf } from "../../../../src/core/adopt/mapping/savedMappings";
import { type RecogniseOptions, recogniseSheets } from "../../../../src/core/adopt/recogniseSheets";
import { regionsOf } from "../../../../src/core/anomalies/places/regions";
import { createTableBuilder } from "../../../../src/core/tables/building/buildTable";
import { valueIn } from "../../../../src/core/values/text/reading";
import { layout } from "../layout";

const sheet = (places: readonly string[]) =>
  layout(`
    # 客户 | customers | 1 | 2-${places.length + 1}
    公司名称 | 联系电话 | 所在地区
    ${places.map((place, i) => `苏州云帆${i}示例机电有限公司 | 1380000000${i} | ${place}`).join("\n")}`).head;

const mapped = (places: readonly string[], options: RecogniseOptions = {}): SheetMapping => {
  const [mapping] = recogniseSheets([sheet(places)], options);
  if (mapping === undefined) throw new Error("no mapping");
  return mapping;
};
const asked = (mapping: SheetMapping) => mapping.columns.find(({ field }) => field === "region")?.places;
const answered = (mapping: SheetMapping, code: string): SheetMapping => ({
  ...mapping,
  columns: mapping.columns.map(({ places, ...column }) =>
    places ? { ...column, places: places.map((place): AskedPlace => ({ ...place, code })) } : column,
  ),
});

const regions = ["朝阳区", "苏州市", "朝阳区", "无锡市", "南京市"];

describe("names that several places bear", () => {
  it("are asked once for the column, with every place they may be", () => {
    const [place, ...others] = asked(mapped(regions)) ?? [];
    expect(others).toEqual([]);
    expect(place).toMatchObject({ text: "朝阳区", code: null });
    expect(place?.options.map(({ name }) => name).toSorted()).toEqual(["北京市朝阳区", "吉林省长春市朝阳区"]);
  });

  it("are not asked where the cells say which place is meant", () => {
    expect(asked(mapped(["北京市朝阳区", "苏州市", "吉林省长春市", "无锡市"]))).toBeUndefined();
  });

  it("are not asked where a column beside them says the province", () => {
    const head = layout(`
      # 客户 | customers | 1 | 2-4
      公司名称 | 省 | 区县
      苏州云帆一示例机电有限公司 | 北京市 | 朝阳区
      苏州云帆二示例机电有限公司 | 吉林省 | 朝阳区
      苏州云帆三示例机电有限公司 | 北京市 | 海淀区`).head;
    const columns = recogniseSheets([head])[0]?.columns ?? [];
    expect(columns.map(({ field }) => field)).toEqual(["companyName", "province", "district"]);
    expect(columns.some(({ places }) => places !== undefined)).toBe(false);
  });

  it("are remembered with the mapping, also for rows that show them no longer", () => {
    const saved = [savedMappingOf(answered(mapped(regions), "110105"))];
    expect(asked(mapped(regions, { saved }))).toMatchObject([{ text: "朝阳区", code: "110105" }]);
    expect(asked(mapped(["苏州市", "无锡市", "南京市"], { saved }))).toMatchObject([{ code: "110105" }]);
    expect(asked(mapped(regions, { saved: [savedMappingOf(mapped(regions))] }))).toMatchObject([
      { code: null },
    ]);
  });

  it("are asked the most frequent first, five at most", () => {
    const rare = ["鼓楼区", "和平区", "城关区", "新华区", "桥西区", "长安区", "铁西区"];
    const names = namesInDoubt([...rare, "朝阳区", "朝阳区建国路 1 号", "", 12]);
    expect(names[0]).toBe("朝阳区");
    expect(names).toHaveLength(5);
  });
});

describe("rows of a sheet whose names were answered", () => {
  const read = (mappings: readonly SheetMapping[]) => {
    const builder = createTableBuilder("customers", mappings);
    for (const { sheet: name } of mappings)
      builder.add({ ...sheet(regions).head, sheet: name, firstRow: 1, firstColumn: 0 });
    const found = regionsOf(builder.finish());
    return [...(found?.codes ?? [])].map((code) => {
      const each = found?.reads[code];
      return each ? (valueIn(each)?.code ?? each.reading) : "none";
    });
  };

  it("are read as answered by every rule, and stay in doubt without an answer", () => {
    expect(read([mapped(regions)])[0]).toBe("ambiguous");
    expect(read([answered(mapped(regions), "220104")])[0]).toBe("220104");
    expect(read([answered(mapped(regions), "")])[0]).toBe("ambiguous");
  });

  it("stay in doubt where two sheets of one table were answered differently", () => {
    const first = answered(mapped(regions), "220104");
    const second = { ...answered(mapped(regions), "110105"), sheet: "另一张" };
    expect(new Set(read([first, second]).filter((_, i) => i % regions.length === 0))).toEqual(
      new Set(["ambiguous"]),
    );
    expect(read([first, { ...second, columns: first.columns }])[0]).toBe("220104");
  });
});
