import type { Analysis } from "../../../src/core/analysis/analysis";
import type { ImportDoubtView, ImportSummary } from "../../../src/core/analysis/imports/importViews";

import { newcomerVerdicts } from "../../../src/core/imports/customers/newcomer";

const summary: ImportSummary = {
  sheets: [
    {
      sheet: "华东客户",
      role: "customers",
      chosen: true,
      rows: 312,
      added: 300,
      known: 10,
      changed: 2,
      cells: 4210,
    },
    {
      sheet: "合同台账",
      role: "transactions",
      chosen: true,
      rows: 2208,
      added: 2208,
      known: 0,
      changed: 0,
      cells: 17_664,
    },
  ],
  targets: [
    {
      role: "customers",
      sheet: "客户基础信息",
      adopted: false,
      left: [],
      leftRows: 0,
      notesCome: false,
      rows: 300,
      newColumns: ["来源行"],
      issued: 7,
      named: 0,
    },
    {
      role: "transactions",
      sheet: "交易记录",
      adopted: false,
      left: [],
      leftRows: 0,
      notesCome: false,
      rows: 2208,
      newColumns: ["来源行", "备注"],
      issued: 0,
      named: 0,
    },
  ],
  newcomers: {
    total: 3,
    near: 1,
    made: 0,
    items: [
      {
        id: "newcomer\n青禾电商",
        name: "青禾电商",
        count: 12,
        sheet: "合同台账",
        row: 5,
        near: { id: "K001", name: "杭州青禾电子商务有限公司" },
        verdict: "leave",
      },
      {
        id: "newcomer\n白石鞋业",
        name: "白石鞋业",
        count: 4,
        sheet: "合同台账",
        row: 9,
        near: null,
        verdict: "leave",
      },
      {
        id: "newcomer\n海屿食品",
        name: "海屿食品",
        count: 1,
        sheet: "合同台账",
        row: 11,
        near: null,
        verdict: "leave",
      },
    ],
  },
  carried: [{ sheet: "华东客户", column: "Q", heading: "传真", count: 41, goes: "to-note" }],
  questions: [
    {
      id: "date\n合同台账\n1",
      kind: "date-order",
      sheet: "合同台账",
      column: "B",
      heading: "签订日期",
      sample: "2/3/2024",
      row: 14,
      count: 21,
      options: [
        { id: "mdy", label: "2024-02-03" },
        { id: "dmy", label: "2024-03-02" },
      ],
      answer: null,
    },
  ],
  doubts: {
    unreadable: 12,
    ambiguous: 21,
    "unknown-id": 0,
    "linked-otherwise": 0,
    "unknown-customer": 3,
    "several-customers": 1,
    "no-customer": 0,
    "id-taken": 0,
    outside: 4,
  },
};

const doubt: ImportDoubtView = {
  sheet: "华东客户",
  row: 31,
  column: "F",
  heading: "联系电话",
  value: "1380000",
  kind: "unreadable",
  reason: "位数不足",
  kept: "手机",
};

function verdictOf(answer: string | undefined) {
  return newcomerVerdicts.find((verdict) => verdict === answer);
}

/** An import of two sheets that leaves some questions open. */
export const fakeImport: Pick<Analysis, "openImport" | "addImportRows" | "importPreview" | "importDoubts"> = {
  openImport: () => undefined,
  addImportRows: () => undefined,
  importPreview: ({ sheets, answers, newcomers = false }) => ({
    ...summary,
    newcomers: {
      ...summary.newcomers,
      items: summary.newcomers.items.map((item) => ({
        ...item,
        verdict: verdictOf(answers[item.id]) ?? (newcomers && item.near === null ? "make" : "leave"),
      })),
    },
    sheets: summary.sheets.map((sheet) => ({
      ...sheet,
      chosen: sheets === null || sheets.includes(sheet.sheet),
    })),
    questions: summary.questions.map((question) => ({ ...question, answer: answers[question.id] ?? null })),
  }),
  importDoubts: ({ offset, limit }) => ({
    total: 37,
    offset,
    items: Array.from({ length: Math.max(0, Math.min(limit, 37 - offset)) }, (_, i) => ({
      ...doubt,
      row: doubt.row + offset + i,
    })),
  }),
};
