import { recogniseSheets } from "../../../../src/core/adopt/recogniseSheets";
import {
  company,
  contact,
  customers,
  fieldsOf,
  many,
  marks,
  mobile,
  pick,
  sheet,
  staff,
  staffOf,
} from "../invented";

const goods = (i: number) => `${pick(marks, i)}${pick(["牌轴承", "牌皮带", "牌油封"], i)}`;
const sales = (headings: readonly string[], cells: (i: number) => readonly (string | number)[]) =>
  sheet("流水", [
    ["单号", "日期", "客户名称", "金额", ...headings],
    ...many.map((i) => [`X${200 + i}`, 45_300 + i, company(i % 9), 120 + 37 * i, ...cells(i)]),
  ]);
const remark = (i: number) => (i % 3 === 0 ? `第${i}回送到门卫` : "");

describe("texts under headings nobody knows", () => {
  it("say what was bought where no column does and hardly a row lacks them, else they are notes", () => {
    const read = fieldsOf([sales(["搬走的", "嘱咐"], (i) => [goods(i), remark(i)])], "流水");
    expect(read).toMatchObject({ 搬走的: "detail", 嘱咐: "note" });
  });

  it("say what was talked about on a list of calls, the longest of them, but not where a column says so", () => {
    const calls = (headings: readonly string[]) =>
      sheet("跟进", [
        ["拜访日期", "客户名称", "拜访方式", ...headings],
        ...many.map((i) => [
          45_300 + i,
          company(i % 9),
          pick(["电话", "上门"], i),
          `谈到第${i}批货，下周再去一趟`,
          `第${i}回去`,
        ]),
      ]);
    expect(fieldsOf([calls(["经过", "回数"])], "跟进")).toMatchObject({ 经过: "content", 回数: "text" });
    expect(fieldsOf([calls(["经过", "沟通内容"])], "跟进")).toMatchObject({ 沟通内容: "content" });
  });

  it("are doubts, so that the pane asks, and say so", () => {
    const [mapping] = recogniseSheets([sales(["搬走的"], (i) => [goods(i)])]);
    expect(mapping?.columns.find(({ heading }) => heading === "搬走的")).toMatchObject({
      confidence: 0.52,
      reason: { kind: "left" },
    });
  });

  it("are none of the list's where we wrote them: findings beside the data are no notes of anybody", () => {
    for (const heading of ["异常标注", "Findings here"]) {
      const [mapping] = recogniseSheets([sales(["搬走的", heading], (i) => [goods(i), remark(i)])]);
      expect(mapping?.columns.find((column) => column.heading === heading)).toMatchObject({
        field: null,
        reason: { kind: "own" },
      });
    }
    const saved = [{ role: null, fields: [{ heading: "异常标注", field: "note" as const }] }];
    const [mapping] = recogniseSheets([sales(["异常标注"], (i) => [remark(i)])], { saved });
    expect(mapping?.columns.at(-1)?.field).toBeNull();
  });

  it("stay texts where the list has its goods and its notes, and where few words come back", () => {
    const read = fieldsOf(
      [sales(["品名", "搬走的", "备注", "嘱咐"], (i) => [goods(i), goods(15 - i), remark(i), remark(i)])],
      "流水",
    );
    expect(read).toMatchObject({ 品名: "product", 搬走的: "text", 备注: "note", 嘱咐: "text" });
    const kinds = fieldsOf([sales(["哪样"], (i) => [pick(["甲样", "乙样", "丙样"], i)])], "流水");
    expect(kinds).toMatchObject({ 哪样: "text" });
  });

  it("are notes on a list of customers only where some have none", () => {
    const list = (cell: (i: number) => string) =>
      customers(["客户名称", "联系人", "手机", "要留神"], (i) => [
        company(i),
        contact(i),
        mobile(i),
        cell(i),
      ]);
    expect(fieldsOf([list((i) => `第${i}家怕狗`)], "客户台账")).toMatchObject({ 要留神: "text" });
    expect(fieldsOf([list(remark)], "客户台账")).toMatchObject({ 要留神: "note" });
  });
});

describe("who looks after a customer", () => {
  const calls = (headings: readonly string[]) =>
    sheet("回访记录", [
      ["客户名称", "跟进时间", "跟进方式", "跟进内容", ...headings],
      ...many.map((i) => [
        company(i),
        45_300 + i,
        "电话",
        `问了第${i}批货的进度`,
        staffOf(i),
        ...staff.slice(0, 1),
      ]),
    ]);

  it("was there, where a list of calls names nobody else", () => {
    expect(fieldsOf([calls(["KAM"])], "回访记录")).toMatchObject({ KAM: "followedUpBy" });
    expect(fieldsOf([calls(["KAM", "跟进人"])], "回访记录")).toMatchObject({
      KAM: "owner",
      跟进人: "followedUpBy",
    });
  });
});

describe("a column that counts the rows", () => {
  const numbered = (heading: string, at: (i: number) => number | string) => {
    const rows = many.map((i) => [at(i), `KH${100 + i}`, company(i), mobile(i)]);
    return fieldsOf([sheet("名册", [[heading, "客户编号", "客户名称", "手机"], ...rows])], "名册")[heading];
  };

  it("means nothing, though rows were taken out or sorted since", () => {
    expect(numbered("序号", (i) => 3 * i + (i % 2) + 4)).toBe("null");
    expect(numbered("序号", (i) => ((i * 7) % 61) + 1)).toBe("null");
    expect(numbered("行号", (i) => `${5 * i + 2}、`)).toBe("null");
  });

  it("is told by its heading: other numbers out of order keep their meaning, and so do codes under 序号", () => {
    expect(numbered("铺位号", (i) => ((i * 7) % 61) + 100)).not.toBe("null");
    expect(numbered("序号", (i) => `A-${i * 3}`)).not.toBe("null");
  });
});

describe("what describes a customer", () => {
  const list = (told: (i: number) => boolean, ...rest: readonly [heading: string, (i: number) => string][]) =>
    customers(["Account Name", "Phone", "Description", ...rest.map(([heading]) => heading)], (i) => [
      company(i),
      mobile(i),
      told(i) ? `Buys ${goods(i)} by the pallet` : "",
      ...rest.map(([, cell]) => cell(i)),
    ]);
  const described = (...of: Parameters<typeof list>) => fieldsOf([list(...of)], "客户台账");

  it("is what he does where it is told of most, and a remark where of few", () => {
    expect(described(() => true)).toMatchObject({ Description: "mainBusiness" });
    expect(described((i) => i % 7 === 0)).toMatchObject({ Description: "note" });
  });

  it("is no remark beside the column of remarks", () => {
    const notes: [string, (i: number) => string] = ["Notes", remark];
    expect(described((i) => i % 7 === 0, notes)).toMatchObject({
      Description: "mainBusiness",
      Notes: "note",
    });
  });

  it("is not told by the addresses of his pages", () => {
    const site: [string, (i: number) => string] = [
      "Seite",
      (i) => (i % 3 === 0 ? "" : `www.harbor${i}works.com`),
    ];
    expect(described(() => true, site)).toMatchObject({ Seite: "text" });
  });
});
