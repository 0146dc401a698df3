import { createPhoneKeys } from "../../../../src/core/anomalies/cells/keyList";
import { repeatedGroups } from "../../../../src/core/anomalies/cells/sameRows";
import { fc } from "../../../property";

/** Row numbers of the keys that equal the first one. */
function equalToFirst(...texts: readonly (string | number)[]): readonly number[] {
  const keys = createPhoneKeys(1);
  texts.forEach((text, row) => {
    if (typeof text === "number") keys.addMobile(row, text);
    else keys.addText(row, text);
  });
  const { hashes, rows } = keys.list();
  const same = repeatedGroups(hashes).find(([first]) => first === 0) ?? [0];
  return same.map((key) => rows[key] ?? -1);
}

describe("the keys of telephone numbers", () => {
  it("are equal for a mobile written as text and one stored as a figure", () => {
    expect(equalToFirst("13800138000", 13_800_138_000, 13_800_138_001, "13800138000")).toEqual([0, 1, 3]);
  });

  it("differ with the extension", () => {
    expect(equalToFirst("075526001234", "075526001234-801", "075526001234")).toEqual([0, 2]);
  });

  it("have room for more numbers than rows", () => {
    const keys = createPhoneKeys(0);
    for (let i = 0; i < 100; i++) keys.addText(i % 3, `010-${i}`);
    const { hashes, rows } = keys.list();
    expect(rows.length).toBe(100);
    expect([...rows.slice(0, 4)]).toEqual([0, 1, 2, 0]);
    expect(repeatedGroups(hashes)).toEqual([]);
  });

  it("are equal exactly where the digits are", () => {
    const mobile = fc.integer({ min: 13_000_000_000, max: 13_000_000_020 }).map(String);
    fc.assert(
      fc.property(fc.array(mobile, { minLength: 1, maxLength: 30 }), (texts) => {
        const equal = texts.flatMap((text, row) => (text === texts[0] ? [row] : []));
        expect(equalToFirst(...texts)).toEqual(equal);
      }),
    );
  });
});
