import { placeMeantBy } from "../../../../src/core/imports/rows/placeMeant";
import { choiceIndexes, type SourceColumn } from "../../../../src/core/imports/source/sourceColumn";
import type { SplitField } from "../../../../src/core/imports/source/splitCell";
import { type SplitSource, splitColumn } from "../../../../src/core/imports/source/splitColumn";
import type { CellValue } from "../../../../src/core/sheets/cell";
import { defaultDictionaries } from "../../../../src/core/sheets/choices/defaultDictionaries";

const context = {
  today: 0,
  language: "zh-CN" as const,
  dictionaries: defaultDictionaries,
  choices: choiceIndexes(defaultDictionaries),
  placeMeant: placeMeantBy("客户", {}),
};

function split(
  field: SplitField,
  cells: readonly CellValue[],
  beside: SplitSource["beside"] = new Map(),
  places: SourceColumn["places"] = [],
) {
  const column: SourceColumn = {
    column: 1,
    heading: "列",
    label: "列",
    field,
    scale: 1,
    target: null,
    ordinal: false,
    namePart: null,
    order: null,
    places,
  };
  const made = splitColumn({ column, field, cells, beside }, context);
  return made && { keys: made.keys, rows: [...made.rows].map(([at, { parts }]) => [at, ...parts.values()]) };
}

describe("a column taken apart", () => {
  it("gives a region its province, city and district", () => {
    expect(split("region", ["广东深圳南山", "浙江省杭州市"])).toEqual({
      keys: ["province", "city", "district"],
      rows: [
        [0, "广东省", "深圳市", "南山区"],
        [1, "浙江省", "杭州市"],
      ],
    });
  });

  it("leaves a place of two meanings in doubt until the user has said which", () => {
    const cells = ["朝阳区建国路5号", "广东省深圳市南山区科技园路5号"];
    expect(split("address", cells)?.rows).toEqual([[0], [1, "广东省", "深圳市", "南山区", "科技园路5号"]]);
    const said = split("address", cells, new Map(), [{ text: "朝阳区", code: "110105" }]);
    expect(said?.rows[0]).toEqual([0, "北京市", "北京市", "朝阳区", "建国路5号"]);
  });

  it("is not worth it where cells hold one kind, or hardly any names a place", () => {
    expect(split("contactMethod", ["13800138000", "13900139000"])).toBeNull();
    expect(split("region", ["广东省", "浙江省"])).toBeNull();
    expect(split("address", ["科技园路5号", "文三路90号", "广东省深圳市南山区科技园路5号"])).toBeNull();
    expect(split("phone", ["13800138000", 13_900_139_000, ""])).toBeNull();
  });

  it("brings a number once that stands in a column beside it, in whatever form", () => {
    const beside = new Map([["mobile" as const, [["138 0013 8000", "13900139000"]]]]);
    expect(split("contactMethod", ["13800138000; a@b.com", "13700137000; c@d.com"], beside)).toEqual({
      keys: ["mobile2", "email"],
      rows: [
        [0, "a@b.com"],
        [1, "13700137000", "c@d.com"],
      ],
    });
  });

  it("takes nothing of a cell with more of a kind than there are columns", () => {
    const three = "13800138000、13900139000、13700137000";
    expect(split("phone", ["13600136000、13500135000", three])?.rows).toEqual([
      [0, "13600136000", "13500135000"],
      [1],
    ]);
  });
});
