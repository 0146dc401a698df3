import { findCandidates } from "../../../../../src/core/dedupe/block/candidates";
import { keyFamilies } from "../../../../../src/core/dedupe/block/keys/keyFamilies";
import { keyWriter } from "../../../../../src/core/dedupe/block/keys/keys";
import { evidenceColumns } from "../../../../../src/core/dedupe/columns/evidenceColumns";
import { fc } from "../../../../property";
import { tableOf } from "../../customerTable";

/** Every pair the block keys of these names bring together, with all keys or only those that rows share. */
function pairsOf(names: readonly string[], onlyShared: boolean, cap = 500): readonly string[] {
  const columns = evidenceColumns(
    tableOf(
      names.map((companyName) => ({ companyName })),
      ["companyName"],
    ),
  );
  const contents = Int32Array.from(names, (_, row) => row * 7919);
  const families = keyFamilies(columns, { rowCount: names.length, cap, writer: keyWriter(0), onlyShared });
  const { starts, partners } = findCandidates(
    families,
    contents,
    names.length,
    new Int32Array(0),
    () => () => true,
  );
  return names.flatMap((_, row) =>
    [...partners.subarray(starts[row] ?? 0, starts[row + 1] ?? 0)]
      .sort((a, b) => a - b)
      .map((partner) => `${row}-${partner}`),
  );
}

const marks = fc
  .array(fc.constantFrom(..."晨光启明海蓝"), { minLength: 2, maxLength: 6 })
  .map((characters) => characters.join(""));
const name = fc
  .tuple(
    fc.constantFrom("", "上海", "广东", "深圳市"),
    marks,
    fc.constantFrom("", "科技", "电子商务"),
    fc.constantFrom("", "有限公司"),
  )
  .map((parts) => parts.join(""));

describe("keys of slips that rows share", () => {
  it("bring together the same rows as all keys do", () => {
    void fc.assert(
      fc.property(fc.array(name, { minLength: 2, maxLength: 40 }), (names) => {
        expect(pairsOf(names, true)).toEqual(pairsOf(names, false));
      }),
    );
  });

  it("bring together twins, and with them a name one slip away", () => {
    const twins = "上海晨光海蓝科技有限公司";
    const names = [twins, twins, "上海晨光海兰科技有限公司", twins, "北京启明贸易有限公司"];
    expect(pairsOf(names, true).filter((pair) => pair.startsWith("2"))).toEqual(["2-0", "2-1", "2-3"]);
    expect(pairsOf(names, true).filter((pair) => pair.startsWith("0"))).toEqual(["0-1", "0-2", "0-3"]);
  });

  it("compare neighbours alone where twins crowd a block", () => {
    const crowd = Array.from({ length: 30 }, () => "上海晨光海蓝科技有限公司");
    expect(pairsOf(crowd, true, 8)).toEqual(pairsOf(crowd, false, 8));
    expect(pairsOf(crowd, true, 8)).toHaveLength(2 * 29);
  });
});
