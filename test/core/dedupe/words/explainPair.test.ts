import { findDuplicatesIn } from "../../../../src/core/dedupe/findDuplicates";
import { openMatching } from "../../../../src/core/dedupe/scoring/matching";
import { dedupeSettingsSchema, defaultDedupeSettings } from "../../../../src/core/dedupe/scoring/settings";
import { explainPair } from "../../../../src/core/dedupe/words/explainPair";
import { evidenceSentence, weakestSentence } from "../../../../src/core/dedupe/words/sentences";
import { customersOf } from "../customerTable";

const table = customersOf([
  { companyName: "深圳市腾云电子有限公司", phone: "13911112223", contactName: "王强" },
  { companyName: "腾云电子", phone: "139-1111-2223", contactName: "王总" },
  { companyName: "武汉映月书房有限公司", phone: "13911112223" },
]);
const matching = openMatching(table, defaultDedupeSettings);

describe("the explanation of a pair", () => {
  it("adds up to the match weight of its group", () => {
    const [cluster] = findDuplicatesIn(matching).clusters;
    const sum = explainPair({ matching, table, a: 0, b: 1 }).reduce((bits, line) => bits + line.bits, 0);
    expect(cluster?.rows).toEqual([0, 1]);
    expect(sum).toBeCloseTo(cluster?.matchWeight ?? Number.NaN, 3);
  });

  it("says in both languages what agrees, and that others share it too", () => {
    const phone = explainPair({ matching, table, a: 0, b: 1 }).find(
      ({ comparison }) => comparison === "phone",
    );
    expect(phone).toMatchObject({ level: "same", params: { others: 1, left: "13911112223" } });
    if (phone === undefined) throw new Error("no phone line");
    expect(evidenceSentence(phone, "zh-CN")).toBe(
      "电话相同：13911112223 / 139-1111-2223；另有 1 行也是如此，证据减弱",
    );
    expect(evidenceSentence(phone, "en-US")).toContain("others that share it: 1,");
  });

  it("says what it starts from, counts in groups of three and row numbers as the sheet has them", () => {
    const prior = explainPair({ matching, table, a: 0, b: 1 }).find(
      ({ comparison }) => comparison === "prior",
    );
    if (prior === undefined) throw new Error("no prior");
    const many = { ...prior, params: { rows: 12_345 } };
    expect(evidenceSentence(many, "zh-CN")).toContain("共 12,345 行");
    expect(evidenceSentence(many, "en-US")).toContain("12,345 rows");
    const [cluster] = findDuplicatesIn(matching).clusters;
    if (cluster === undefined) throw new Error("no group");
    expect(weakestSentence(cluster, "zh-CN", () => 12_345)).toContain("第 12345 行");
  });

  it("says once what both rows say alike", () => {
    const line = { comparison: "person", level: "same", bits: 9, params: { left: "李娟", right: "李娟" } };
    expect(evidenceSentence(line, "zh-CN")).toBe("姓名相同：李娟");
    expect(evidenceSentence({ ...line, params: { left: "李娟", right: "李 娟" } }, "en-US")).toBe(
      "Same name: 李娟 / 李 娟",
    );
  });

  it("says that a name is a pet name, or stands in the other column, not that letters differ", () => {
    const part = (level: string) => ({
      comparison: "given",
      level,
      bits: 6,
      params: { heading: "First name", left: "Bob", right: "Robert" },
    });
    expect(evidenceSentence(part("nickname"), "en-US")).toBe(
      "One First name is short for the other: Bob / Robert",
    );
    expect(evidenceSentence(part("swapped"), "zh-CN")).toContain("填在了对方的列里");
  });

  it("says what speaks against two strangers", () => {
    const lines = explainPair({ matching, table, a: 1, b: 2 });
    expect(lines.find(({ comparison }) => comparison === "name")).toMatchObject({ level: "different" });
    expect(lines.find(({ comparison }) => comparison === "name")?.bits).toBeLessThan(0);
  });

  it("names the weakest link by the rows of the sheet", () => {
    const [cluster] = findDuplicatesIn(matching).clusters;
    if (cluster === undefined) throw new Error("no group");
    expect(weakestSentence(cluster, "zh-CN", (row) => row + 2)).toBe("最弱的一环：第 2 行与第 3 行");
  });
});

describe("the settings", () => {
  it("are valid by default and refused as a whole otherwise", () => {
    expect(dedupeSettingsSchema.safeParse(defaultDedupeSettings).success).toBe(true);
    expect(dedupeSettingsSchema.safeParse({ ...defaultDedupeSettings, blockCap: 1 }).success).toBe(false);
    expect(dedupeSettingsSchema.safeParse({ ...defaultDedupeSettings, colour: "red" }).success).toBe(false);
  });
});
