import { savedMappingOf } from "../../../../src/core/adopt/mapping/savedMappings";
import { placeQuestionId } from "../../../../src/core/imports/rows/importChoice";
import { customers } from "../../../../src/core/sheets/standard/customers";
import { addedTo, grid, importOf } from "../importOf";

const source = grid("名单", [
  ["公司名称", "所在地区", "手机"],
  ["苏州云帆示例机电有限公司", "朝阳区", "13800000001"],
  ["无锡云帆示例机电有限公司", "无锡市", "13800000002"],
]);
const saidOf = (code: string) => {
  const [mapping] = importOf([source]).recognised;
  if (!mapping) throw new Error("no mapping");
  const columns = mapping.columns.map(({ places, ...column }) =>
    places ? { ...column, places: places.map((place) => ({ ...place, code })) } : column,
  );
  return [savedMappingOf({ ...mapping, columns })];
};
function imported(said: ReturnType<typeof saidOf> = [], answers = {}) {
  const { analysis, preview } = importOf([source], [], undefined, said);
  const { questions } = preview({ sheets: null, answers });
  const [first] = addedTo(analysis.importPatch(), customers);
  return { asked: questions.filter(({ kind }) => kind === "place"), first };
}

describe("an import of a column whose names were answered with the mapping", () => {
  it("asks where nothing was answered, and takes no place", () => {
    const { asked, first } = imported();
    expect(asked).toMatchObject([{ sample: "朝阳区", count: 1 }]);
    expect(first).toMatchObject({ 省: "", 区县: "" });
  });

  it("takes the answer and does not ask again", () => {
    const { asked, first } = imported(saidOf("220104"));
    expect(asked).toEqual([]);
    expect(first).toMatchObject({ 省: "吉林省", 市: "长春市", 区县: "朝阳区" });
  });

  it("asks where the user said that it differs from row to row", () => {
    expect(imported(saidOf("")).asked).toHaveLength(1);
  });

  it("puts what is said of this import before what was said of the column", () => {
    const answers = { [placeQuestionId("名单", 1, "朝阳区")]: "110105" };
    expect(imported(saidOf("220104"), answers).first).toMatchObject({ 省: "北京市", 区县: "朝阳区" });
  });
});
