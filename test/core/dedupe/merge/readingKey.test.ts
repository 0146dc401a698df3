import { readingKey } from "../../../../src/core/dedupe/merge/readingKey";
import type { CellValue } from "../../../../src/core/sheets/cell";
import type { Field } from "../../../../src/core/sheets/fields";

const today = 45_565;
const readSame = (field: Field, a: CellValue, b: CellValue) =>
  readingKey(field, a, today) === readingKey(field, b, today);

describe("two cells that say the same", () => {
  it.each<readonly [Field, CellValue, CellValue]>([
    ["companySize", "20-99人", "20—99人"],
    ["companySize", "20-99人", "２０～99人"],
    ["mobile", "177-8952-6291", "17789526291"],
    ["mobile", "+86 177 8952 6291", 17_789_526_291],
    ["phone", "13911112223；0755-26001234", "0755-26001234 / 139 1111 2223"],
    ["email", "Li@Tengyun.cn", "li@tengyun.cn "],
    ["companyName", "ＡＢＣ电子（深圳）有限公司", "abc电子(深圳)有限公司"],
    ["companyName", "Acme, Inc.", "ACME Inc"],
    ["companyName", "騰雲電子", "腾云电子"],
    ["foundedOn", "2024.5.1", "2024-05-01"],
    ["foundedOn", 45_413, "2024年5月1日"],
    ["region", "广东深圳", "广东省深圳市"],
    ["consent", "Y", "是"],
    ["address", "科技园路1号，A座", "科技园路 1号 A座"],
    ["potentialScore", "80", 80],
    ["text", "6227 0033 2111 2345", "6227003321112345"],
  ])("%s: %j and %j", (field, a, b) => expect(readSame(field, a, b)).toBe(true));
});

describe("two cells that differ", () => {
  it.each<readonly [Field, CellValue, CellValue]>([
    ["companySize", "20-99人", "20-199人"],
    ["mobile", "17789526291", "17789526292"],
    ["phone", "13911112223", "13911112223；0755-26001234"],
    ["foundedOn", "2024-05-01", "2024-05-11"],
    ["foundedOn", "2024年5月", "2024-05-01"],
    ["region", "广东省深圳市", "广东省东莞市"],
    ["address", "科技园路1号", "科技园路1号A座"],
    ["text", "月结", "现结"],
    ["source", "展会", ""],
  ])("%s: %j and %j", (field, a, b) => expect(readSame(field, a, b)).toBe(false));

  it("are odd ones whose marks stand between figures, or whose currencies are two", () => {
    expect(readSame("address", "Unit 1 23", "Unit 12 3")).toBe(false);
    expect(readSame("text", "1.5", "15")).toBe(false);
    expect(readSame("address", "3-12", "31-2")).toBe(false);
    expect(readSame("totalAmount", "$100", "100")).toBe(false);
    // Day or month first: nobody knows.
    expect(readSame("foundedOn", "3/4/2024", "4/3/2024")).toBe(false);
  });
});
