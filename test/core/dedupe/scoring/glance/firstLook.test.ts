import { firstLook } from "../../../../../src/core/dedupe/scoring/glance/firstLook";
import { openMatching } from "../../../../../src/core/dedupe/scoring/matching";
import { emptyScore } from "../../../../../src/core/dedupe/scoring/pairScore";
import { scoreOver } from "../../../../../src/core/dedupe/scoring/scorePair";
import { defaultDedupeSettings, withStrictness } from "../../../../../src/core/dedupe/scoring/settings";
import { fc } from "../../../../property";
import { customersOf, type Row } from "../../customerTable";

const companies: fc.Arbitrary<Row> = fc.record({
  companyName: fc.constantFrom(
    "温州瀚峰照明有限公司",
    "瀚峰照明",
    "瀚峰",
    "瀚峰照明技术有限公司",
    "瀚丰照明",
    "深圳瀚峰照明有限公司上海分公司",
    "深圳瀚峰照明有限公司第二分公司",
    "深圳星宇航物流有限公司",
    "星航宇物流",
    "北京指上乾坤",
    "碑京指上乾坤",
    "Hanfeng Lighting Co., Ltd.",
    "",
  ),
  phone: fc.constantFrom(
    "",
    "13911112223",
    "13911112232",
    "0755-26001234",
    "0755-26001234；13911112223",
    "400001",
  ),
  email: fc.constantFrom("", "li@hanfeng.cn", "wang@hanfeng.cn", "hanfeng@qq.com", "hanfeng@163.com"),
  contactName: fc.constantFrom("", "王强", "王总", "李总", "Robert Smith", "B. Smith"),
  region: fc.constantFrom("", "广东深圳", "广东", "浙江温州", "浙江"),
  address: fc.constantFrom("", "深圳市科技路30号2楼", "科技路30号", "科技路31号", "12 Elm St", "9 Oak Road"),
  creditCode: fc.constantFrom("", "91350100M000100Y43", "9144030071526726XG"),
  foundedOn: fc.constantFrom("", "2011-05-06", "2012-05-06"),
});

describe("the first look at a pair", () => {
  const settings = fc.record({
    strictness: fc.constantFrom("loose" as const, "standard" as const, "strict" as const),
    separateBranches: fc.boolean(),
  });

  it("never turns a pair away that reaches the limit", () => {
    const score = emptyScore();
    void fc.assert(
      fc.property(fc.tuple(companies, companies), settings, (rows, { strictness, separateBranches }) => {
        const wanted = { ...withStrictness(defaultDedupeSettings, strictness), separateBranches };
        const matching = openMatching(customersOf(rows), wanted);
        const reached = scoreOver(matching, 0, 1, wanted.probableBits, score);
        expect(reached && !firstLook(matching, new Int32Array(0))(0, 1)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  const looked = (...rows: readonly Row[]) =>
    firstLook(openMatching(customersOf(rows), defaultDedupeSettings), new Int32Array(0))(0, 1);

  it("turns two firms away that have nothing in common", () => {
    const one = { companyName: "瀚峰照明", region: "广东深圳", phone: "13911112223", contactName: "王强" };
    const other = {
      companyName: "星宇航物流",
      region: "浙江温州",
      phone: "13822223334",
      contactName: "李总",
    };
    expect(looked(one, other)).toBe(false);
  });

  it("leaves rows with credit codes to be weighed", () => {
    const [companyName, other] = ["瀚峰照明", "星宇航物流"];
    const creditCode = "91350100M000100Y43";
    expect(looked({ companyName, creditCode }, { companyName: other, creditCode })).toBe(true);
  });

  it("lets every pair of persons pass, who have no company names to look at", () => {
    expect(looked({ personName: "王强" }, { personName: "Robert Smith" })).toBe(true);
  });
});
