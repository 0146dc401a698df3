import { zhCount } from "../format";

export const splits = {
  offer: "拆分列",
  offerLead: (headings: string) => `把「${headings}」拆成几列，原列不动`,
  title: "拆分列",
  lead: "一列里装了几样东西的，拆到表右侧的新列。原来的列一格不动，随时可以撤销。",
  none: "没有要拆分的列",
  noneLead: "找过联系方式、地址、地区和填了两个号码的电话列。",
  into: (headings: string) => `拆成 ${headings}`,
  counts: (rows: number, doubts: number) =>
    doubts === 0
      ? `${zhCount(rows, "格")}可拆`
      : `${zhCount(rows, "格")}可拆，${zhCount(doubts, "格")}没有看懂`,
  choose: (heading: string) => `拆分「${heading}」`,
  noRoom: "表格右边紧挨着别的内容，新列放不下。请先在表格右侧空出几列。",
  check: (rows: number) => `逐格核对（${zhCount(rows, "格")}）`,
  refused: (rows: number) => `已排除 ${zhCount(rows, "格")}`,
  take: (row: number) => `拆分第 ${row} 行`,
  doubts: (count: number) => `没有看懂的 ${zhCount(count, "格")}`,
  doubtsLead: "这些格不拆，留在原列。",
  decline: "不再提示",
  settled: (count: number) => `不再提示的 ${zhCount(count, "列")}`,
  reopen: "仍要拆分",
  chosen: (columns: number) => `选了 ${zhCount(columns, "列")}`,
  preview: "预览写入",
};
