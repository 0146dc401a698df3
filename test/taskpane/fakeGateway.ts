import { conflictReasons } from "../../src/core/changes/conflict";
import type { Operation, Spot, WorkbookGateway, Written } from "../../src/taskpane/session/workbookGateway";
import { change } from "./fakeAnalysis";

/** A gateway over nothing that remembers what it was asked. */
export interface FakeGateway extends WorkbookGateway {
  readonly located: Spot[];
  readonly undone: string[];
  readonly applied: number[];
}

export interface FakeWorkbook {
  readonly operations?: readonly Operation[];
  readonly conflicts?: number;
  readonly failing?: Partial<Record<keyof WorkbookGateway, Error>>;
  /** Milliseconds a write takes, for looking at progress. */
  readonly delay?: number;
}

export const someOperations: readonly Operation[] = [
  {
    id: "o3",
    kind: "merge",
    reason: "合并 42 组重复客户",
    at: "2026-11-20T09:12:00Z",
    by: "林晚",
    changes: 318,
    state: "applied",
  },
  {
    id: "o2",
    kind: "correct",
    reason: "整理手机号写法",
    at: "2026-11-18T02:40:00Z",
    by: "林晚",
    changes: 190,
    state: "undone",
  },
  {
    id: "o1",
    kind: "tier",
    reason: "2026 年第 3 季度分级",
    at: "2026-10-08T01:05:00Z",
    by: "何舟",
    changes: 1200,
    state: "applied",
  },
];

export function fakeGateway(workbook: FakeWorkbook = {}): FakeGateway {
  const { operations = someOperations, conflicts = 0, failing = {}, delay = 0 } = workbook;
  const located: Spot[] = [];
  const undone: string[] = [];
  const applied: number[] = [];
  const answer = <T>(name: keyof WorkbookGateway, value: T): Promise<T> => {
    const error = failing[name];
    return error ? Promise.reject(error) : Promise.resolve(value);
  };
  const written = (count: number): Written => ({
    operationId: "o4",
    written: count - conflicts,
    conflicts: Array.from({ length: conflicts }, (_, index) => ({
      reason: conflictReasons[index % 2] ?? "cell-edited",
      change: change(index),
      row: index + 5,
      found: index % 2 === 0 ? "13911112222" : null,
    })),
  });
  const pause = () => new Promise<void>((done) => setTimeout(done, delay));
  return {
    located,
    undone,
    applied,
    readHeads: () => answer("readHeads", []),
    readRows: async (_, onGrid, { report }) => {
      for (let step = 1; step <= 4; step++) {
        await onGrid({ sheet: "客户基础信息", firstRow: 5, firstColumn: 0, rows: [] });
        if (delay > 0) await pause();
        report(step / 4);
      }
      await answer("readRows", undefined);
    },
    savedMappings: () => answer("savedMappings", []),
    saveMappings: () => answer("saveMappings", undefined),
    planInstall: () =>
      answer("planInstall", [
        { name: "使用说明", columns: [], hidden: false, exists: false },
        {
          name: "客户基础信息",
          columns: ["客户编号", "企业名称", "联系人", "手机", "邮箱"],
          hidden: false,
          exists: true,
        },
        {
          name: "客户跟进记录",
          columns: ["客户编号", "跟进时间", "跟进人", "沟通方式"],
          hidden: false,
          exists: false,
        },
        { name: "字典", columns: ["客户来源", "沟通方式"], hidden: false, exists: false },
        { name: "地区字典", columns: [], hidden: true, exists: false },
      ]),
    installSheets: () => answer("installSheets", written(4)),
    applyPatch: async (patch, { report }) => {
      applied.push(patch.changes.length);
      for (let step = 1; step <= 10 && delay > 0; step++) {
        await pause();
        report(step / 10);
      }
      return answer("applyPatch", written(patch.changes.length));
    },
    listOperations: () => answer("listOperations", operations),
    undoOperation: (id) => {
      undone.push(id);
      return answer("undoOperation", written(318));
    },
    locate: (spot) => {
      located.push(spot);
      return answer("locate", undefined);
    },
  };
}
