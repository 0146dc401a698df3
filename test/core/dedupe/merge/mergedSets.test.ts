import { openChildLinks } from "../../../../src/core/dedupe/merge/childLinks";
import { mergeChanges } from "../../../../src/core/dedupe/merge/mergeChanges";
import { planMerge } from "../../../../src/core/dedupe/merge/survivorship";
import type { CellValue } from "../../../../src/core/sheets/cell";
import type { Field } from "../../../../src/core/sheets/fields";
import { tableOf } from "../customerTable";

type Cells = readonly CellValue[];
type Heads = readonly (readonly [Field, string])[];

/** A merge of the rows, the first of which stays. */
function merged(heads: Heads, ...rows: readonly Cells[]) {
  const base = tableOf(
    rows.map(() => ({ companyName: "腾云电子" })),
    ["companyName"],
  );
  const columns = heads.map(([field, heading], at) => ({
    field,
    heading,
    scale: 1,
    cells: rows.map((row) => row[at] ?? ""),
    columnOnSheet: [at + 1],
  }));
  const customers = { ...base, columns: [...base.columns, ...columns] };
  const links = openChildLinks({ customers, followUps: tableOf([], []), transactions: tableOf([], []) });
  return { customers, links, plan: planMerge(customers, links, [...rows.keys()], { survivor: 0 }) };
}

/** What it keeps in each column but the name. */
const kept = (heads: Heads, ...rows: readonly Cells[]): Cells =>
  merged(heads, ...rows)
    .plan.cells.slice(1)
    .map(({ value }) => value);

const place: Heads = [
  ["region", "地区"],
  ["address", "详细地址"],
  ["postcode", "邮编"],
];
const parts: Heads = [
  ["province", "省"],
  ["city", "市"],
  ["district", "区"],
  ["address", "地址"],
];

describe("where a customer is", () => {
  it("comes from one row, the one whose address says most", () => {
    expect(
      kept(
        place,
        ["广东省深圳市南山区", "科技园路1号", "518000"],
        ["东莞市", "长安镇振安中路工业园区3栋2层", ""],
      ),
    ).toEqual(["东莞市", "长安镇振安中路工业园区3栋2层", ""]);
    expect(kept(parts, ["广东省", "", "", ""], ["江苏省", "苏州市", "", "金鸡湖大道88号"])).toEqual([
      "江苏省",
      "苏州市",
      "",
      "金鸡湖大道88号",
    ]);
  });

  it("takes from another row what is blank and fits", () => {
    expect(kept(place, ["广东省深圳市", "", "518000"], ["", "科技园路1号", ""])).toEqual([
      "广东省深圳市",
      "科技园路1号",
      "518000",
    ]);
    expect(
      kept(place, ["广东深圳", "科技园路1号", ""], ["广东省深圳市", "科技园路1号A座", "518000"]),
    ).toEqual(["广东省深圳市", "科技园路1号A座", "518000"]);
    expect(kept(parts, ["", "深圳", "南山区", ""], ["广东省", "深圳市", "", "科技园路1号"])).toEqual([
      "广东省",
      "深圳市",
      "南山区",
      "科技园路1号",
    ]);
  });

  it("has no region beside a street that names another, nor one of another street", () => {
    expect(kept(place, ["广东省深圳市", "", ""], ["", "东莞市长安镇振安路1号", ""])).toEqual([
      "",
      "东莞市长安镇振安路1号",
      "",
    ]);
    expect(
      kept(place, ["", "Musterstraße 15, Haus am Park", ""], ["Bayern", "Lindenweg 2", "80331"]),
    ).toEqual(["", "Musterstraße 15, Haus am Park", ""]);
  });

  it("can be put back: a region that goes is named by the change that takes it", () => {
    const { customers, links, plan } = merged(
      place,
      ["广东省深圳市", "", ""],
      ["", "东莞市长安镇振安路1号", ""],
    );
    expect(mergeChanges(customers, links, plan)).toMatchObject([
      { kind: "set-cell", field: "region", before: "广东省深圳市", after: "" },
      { kind: "set-cell", field: "address", before: "", after: "东莞市长安镇振安路1号" },
      { kind: "remove-row" },
    ]);
  });

  it("is odd where nobody says anything, or a word for nothing", () => {
    expect(kept(place, ["", "", ""], ["未知", "", ""])).toEqual(["未知", "", ""]);
    expect(kept(place, ["未知", "科技园路1号", ""], ["广东省深圳市", "", ""])).toEqual([
      "广东省深圳市",
      "科技园路1号",
      "",
    ]);
  });
});

const contact: Heads = [
  ["contactName", "联系人"],
  ["jobTitle", "职务"],
  ["mobile", "手机"],
];

describe("whom to ask for", () => {
  it("is one person with his own title, his telephone first", () => {
    expect(kept(contact, ["张建国", "", "13911112223"], ["李晓梅", "采购经理", "13755556666"])).toEqual([
      "张建国",
      "",
      "13911112223；13755556666",
    ]);
    expect(kept(contact, ["", "", "13911112223"], ["李晓梅", "采购经理", "13755556666"])).toEqual([
      "李晓梅",
      "采购经理",
      "13755556666；13911112223",
    ]);
  });

  it("takes the title of the same person, and of one who is not named", () => {
    expect(kept(contact, ["王强", "", ""], ["王总", "总经理", ""])).toEqual(["王强", "总经理", ""]);
    expect(kept(contact, ["王强", "", ""], ["", "总经理", ""])).toEqual(["王强", "总经理", ""]);
  });

  it("are two where there are two contacts, each with a telephone", () => {
    const two: Heads = [
      ["contactName", "联系人1"],
      ["mobile", "手机1"],
      ["contactName", "联系人2"],
      ["mobile", "手机2"],
    ];
    expect(
      kept(
        two,
        ["张建国", "13911112223", "", "13600001111"],
        ["李晓梅", "13755556666", "赵磊", "13522223333"],
      ),
    ).toEqual(["张建国", "13911112223；13755556666", "赵磊", "13522223333；13600001111"]);
  });
});

const bank: Heads = [
  ["text", "开户行"],
  ["identifier", "银行账号"],
];

describe("which account is paid into", () => {
  it("has its own bank", () => {
    expect(kept(bank, ["招商银行", ""], ["建设银行深圳分行", "6227003321"])).toEqual([
      "建设银行深圳分行",
      "6227003321",
    ]);
    expect(kept(bank, ["招商银行", "4000123"], ["", "6227003321"])).toEqual(["招商银行", "4000123"]);
    expect(kept(bank, ["", "4000123"], ["建设银行", "6227003321"])).toEqual(["", "4000123"]);
  });

  it("takes the bank of the same account, and leaves columns alone that name no bank", () => {
    expect(kept(bank, ["", "6227003321"], ["建设银行", "6227 0033 21"])).toEqual(["建设银行", "6227003321"]);
    const logins: Heads = [
      ["text", "登录账号"],
      ["text", "结算"],
    ];
    expect(kept(logins, ["", "月结"], ["ty01", "现结"])).toEqual(["ty01", "月结"]);
  });
});
