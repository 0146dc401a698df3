import { asMeant, nameInDoubt, type PlaceMeant } from "../../../../src/core/values/places/placeMeant";
import { readAddress, readRegion } from "../../../../src/core/values/places/readRegion";
import { valueIn } from "../../../../src/core/values/text/reading";

const beijing = "110105";
const changchun = "220104";
const meant = (text: string, said: readonly PlaceMeant[]) =>
  valueIn(asMeant(readAddress(text), text, said))?.code;

describe("a name that several places bear, once somebody said which is meant", () => {
  it("is read as said, the street behind it kept", () => {
    const text = "朝阳区建国路1号";
    const read = asMeant(readAddress(text), text, [{ text: "朝阳区", code: beijing }]);
    expect(read).toMatchObject({ reading: "tidied", value: { city: "北京市", rest: "建国路1号" } });
  });

  it("stays in doubt where nothing was said, another place, or that it differs from row to row", () => {
    expect(meant("朝阳区", [])).toBeUndefined();
    expect(meant("朝阳区", [{ text: "吉林", code: "22" }])).toBeUndefined();
    expect(meant("朝阳区", [{ text: "朝阳区", code: "" }])).toBeUndefined();
  });

  it("stays in doubt where the answers of two sheets contradict each other", () => {
    const said = [
      { text: "朝阳区", code: beijing },
      { text: "朝阳区", code: changchun },
    ];
    expect(meant("朝阳区", said)).toBeUndefined();
  });

  it("takes what was said of its shorter form, but its own answer first", () => {
    expect(meant("朝阳区", [{ text: "朝阳", code: beijing }])).toBe(beijing);
    const both = [
      { text: "朝阳", code: beijing },
      { text: "朝阳区", code: changchun },
    ];
    expect(meant("朝阳区", both)).toBe(changchun);
  });

  it("changes nothing that was read without a doubt", () => {
    expect(meant("吉林省长春市朝阳区", [{ text: "朝阳区", code: beijing }])).toBe(changchun);
  });

  it.each(["朝阳区", " 朝阳区 ", "朝阳区，建国路", "朝陽区建国路 1 号"])(
    "is called by its name alone in %j",
    (text) => {
      const read = readRegion(text);
      if (read.reading !== "ambiguous") throw new Error(read.reading);
      expect(nameInDoubt(text, read.candidates)).toMatch(/^朝[阳陽]区，?$/);
    },
  );
});
