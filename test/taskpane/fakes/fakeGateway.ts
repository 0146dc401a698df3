import type { LiveChanges } from "../../../src/core/analysis/live/liveViews";
import type { LastTiering } from "../../../src/core/analysis/tiering/lastTieringOf";
import { conflictReasons } from "../../../src/core/changes/conflict";
import type { OperationRecord } from "../../../src/core/changes/operation";
import type { Patch } from "../../../src/core/changes/patch";
import { type DedupeSettings, defaultDedupeSettings } from "../../../src/core/dedupe/scoring/settings";
import type { LastReview } from "../../../src/core/reviews/reviewMonths";
import type { Language } from "../../../src/core/sheets/words";
import { type StructureProblem, upgradesIn } from "../../../src/core/templates/checks/structureProblem";
import type { ChoiceSheet } from "../../../src/core/templates/choices/choiceLists";
import type { ChoiceUse } from "../../../src/core/templates/choices/choiceUse";
import type { ChoiceEdit } from "../../../src/core/templates/choices/editChoices";
import type { KeptScheme } from "../../../src/core/tiering/scheme/keptScheme";
import { fourTiers, type Scheme } from "../../../src/core/tiering/scheme/scheme";
import type { QualityScoreOf } from "../../../src/taskpane/session/gateway/qualityScores";
import type {
  Spot,
  Undone,
  WorkbookGateway,
  Written,
} from "../../../src/taskpane/session/gateway/workbookGateway";
import type { MergedGroup } from "../../../src/workbook/mergedGroups";
import type { Finishing } from "../../../src/workbook/recover";
import { change } from "./fakeAnalysis";

/** A gateway over nothing that remembers what it was asked. */
export interface FakeGateway extends WorkbookGateway {
  /** Somebody edits the workbook. */
  readonly edit: () => void;
  readonly located: Spot[];
  readonly dedupeChosen: DedupeSettings[];
  readonly undone: {
    readonly id: number;
    readonly edited: string;
    readonly group?: number;
  }[];
  /** Quality scores that were kept. */
  readonly kept: readonly QualityScoreOf[];
  /** Schemes that were kept, the latest last. */
  readonly schemes: Scheme[];
  readonly finished: number[];
  readonly applied: number[];
  readonly patches: Patch[];
  /** Columns that shall not be offered to be taken apart. */
  readonly declined: string[];
  /** Profiles that were set up. */
  readonly installed: string[];
  /** Lists that were edited. */
  readonly chosen: ChoiceEdit[];
}

export interface FakeWorkbook {
  /** What is read once somebody edited the workbook. */
  readonly edited?: LiveChanges;
  readonly operations?: readonly OperationRecord[];
  /** What an undo comes to, the same each time or by operation and how many were asked for. */
  readonly undo?: Undone | ((id: number, asked: number) => Undone | undefined);
  readonly merged?: readonly MergedGroup[];
  /** Whether an interrupted operation can be finished. */
  readonly finishing?: Finishing;
  /** Cells of it that are not written yet. */
  readonly missing?: number;
  readonly conflicts?: number;
  /** Formulas a write leaves without the rows they pointed at. */
  readonly hurt?: Written["hurt"];
  readonly failing?: Partial<Record<keyof WorkbookGateway, Error>>;
  /** Milliseconds a write takes, for looking at progress. */
  readonly delay?: number;
  readonly lastTiering?: LastTiering;
  readonly lastReview?: LastReview;
  readonly kept?: KeptScheme;
  readonly scores?: readonly QualityScoreOf[];
  /** What 结构体检 finds. */
  readonly problems?: readonly StructureProblem[];
  readonly outdated?: boolean;
  /** Of standard sheets that are there. */
  readonly sheetLanguage?: Language;
  readonly importAnswers?: Readonly<Record<string, string>>;
  readonly choices?: ChoiceSheet;
  readonly choiceUse?: readonly ChoiceUse[];
}

function operation(
  id: number,
  kind: OperationRecord["operation"],
  reason: string,
  at: string,
  state: OperationRecord["state"],
): OperationRecord {
  return {
    id,
    operation: kind,
    reason,
    author: "林晚",
    at,
    undoes: null,
    lines: 100 + id,
    state,
    contents: {},
  };
}

/** The latest first. */
export const someOperations: readonly OperationRecord[] = [
  operation(3, "merge", "合并 42 组重复客户", "2026-11-20 09:12:00", "done"),
  operation(2, "correct", "整理手机号写法", "2026-11-18 02:40:00", "undone"),
  operation(1, "tier", "2026 年第 3 季度分级", "2026-10-08 01:05:00", "done"),
];

export function fakeGateway(workbook: FakeWorkbook = {}): FakeGateway {
  const { operations = someOperations, conflicts = 0, failing = {}, delay = 0 } = workbook;
  let edit: () => void = () => undefined;
  const located: Spot[] = [];
  const dedupeChosen: DedupeSettings[] = [];
  const undone: { readonly id: number; readonly edited: string; readonly group?: number }[] = [];
  const schemes: Scheme[] = [];
  const kept: QualityScoreOf[] = [];
  const finished: number[] = [];
  const applied: number[] = [];
  const patches: Patch[] = [];
  const chosen: ChoiceEdit[] = [];
  const installed: string[] = [];
  const declined: string[] = [];
  const answer = <T>(name: keyof WorkbookGateway, value: T): Promise<T> => {
    const error = failing[name];
    return error ? Promise.reject(error) : Promise.resolve(value);
  };
  const written = (count: number): Written => ({
    operationId: 4,
    written: count - conflicts,
    conflicts: Array.from({ length: conflicts }, (_, index) => ({
      reason: conflictReasons[index % 2] ?? "cell-edited",
      change: change(index),
      row: index + 5,
      found: index % 2 === 0 ? "13911112222" : null,
    })),
    ...(workbook.hurt && { hurt: workbook.hurt }),
  });
  const pause = () => new Promise<void>((done) => setTimeout(done, delay));
  return {
    edit: () => edit(),
    located,
    dedupeChosen,
    undone,
    schemes,
    kept,
    finished,
    applied,
    patches,
    chosen,
    installed,
    declined,
    readHeads: () => answer("readHeads", []),
    readRows: async (_, onGrid, { report }) => {
      for (let step = 1; step <= 4; step++) {
        await onGrid({ sheet: "客户基础信息", firstRow: 5, firstColumn: 0, rows: [] });
        if (delay > 0) await pause();
        report(step / 4);
      }
      await answer("readRows", undefined);
    },
    readSetup: (_heads, _mappings, today) =>
      answer("readSetup", { asOf: today, own: [], taken: { sheets: [], tables: [] } }),
    adopted: () => answer("adopted", {}),
    adopt: () => answer("adopt", undefined),
    settledSplits: () => answer("settledSplits", declined),
    declineSplit: (id) => {
      declined.push(id);
      return answer("declineSplit", undefined);
    },
    importAnswers: () => answer("importAnswers", workbook.importAnswers ?? {}),
    keptScheme: () =>
      answer("keptScheme", workbook.kept ?? { scheme: schemes.at(-1) ?? fourTiers, problems: [] }),
    keepScheme: (scheme) => {
      schemes.push(scheme);
      return answer("keepScheme", undefined);
    },
    lastTiering: () => answer("lastTiering", workbook.lastTiering ?? null),
    lastReview: () => answer("lastReview", workbook.lastReview ?? null),
    dedupeSettings: () => answer("dedupeSettings", dedupeChosen.at(-1) ?? defaultDedupeSettings),
    setDedupeSettings: (settings) => {
      dedupeChosen.push(settings);
      return answer("setDedupeSettings", undefined);
    },
    planInstall: () =>
      answer("planInstall", {
        language: workbook.sheetLanguage ?? null,
        sheets: [
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
        ],
      }),
    installSheets: ({ profile }) => {
      installed.push(profile);
      return answer("installSheets", written(4));
    },
    checkSheets: () =>
      answer("checkSheets", { problems: workbook.problems ?? [], outdated: workbook.outdated ?? false }),
    upgrades: () =>
      answer(
        "upgrades",
        upgradesIn({ problems: workbook.problems ?? [], outdated: workbook.outdated ?? false }),
      ),
    choices: () => answer("choices", workbook.choices ?? null),
    choiceUse: () => answer("choiceUse", workbook.choiceUse ?? []),
    choicePatch: (edits, _mappings, reason) => {
      chosen.push(...edits);
      return answer("choicePatch", { operation: "settings", reason, changes: [change(1)] });
    },
    templatePatch: (job, reason) => {
      const changes = job.kind === "issue-ids" ? [change(1), change(2)] : [];
      return answer("templatePatch", { operation: "correct", reason, changes });
    },
    applyPatch: async (patch, { report }) => {
      applied.push(patch.changes.length);
      patches.push(patch);
      for (let step = 1; step <= 10 && delay > 0; step++) {
        await pause();
        report(step / 10);
      }
      return answer("applyPatch", written(patch.changes.length));
    },
    foreseenHurt: () => answer("foreseenHurt", workbook.hurt ?? []),
    listOperations: () => answer("listOperations", operations),
    undoOperation: (id, edited, _control, group) => {
      undone.push({ id, edited, ...(group === undefined ? {} : { group }) });
      const done: Undone = { kind: "undone", written: written(318) };
      const asked = typeof workbook.undo === "function" ? workbook.undo(id, undone.length) : workbook.undo;
      return answer("undoOperation", edited === "ask" ? (asked ?? done) : done);
    },
    undoPatch: () => answer("undoPatch", { operation: "undo", reason: "", changes: [change(1), change(2)] }),
    mergedGroups: () => answer("mergedGroups", workbook.merged ?? []),
    finishingOf: () => answer("finishingOf", workbook.finishing ?? "possible"),
    finishOperation: (id) => {
      finished.push(id);
      return answer("finishOperation", written(workbook.missing ?? 12));
    },
    rollBackOperation: (id, _control, missing) => {
      undone.push({ id, edited: missing ? `roll-back, ${missing} what is missing` : "roll-back" });
      return answer("rollBackOperation", written(12));
    },
    watch: async (onEdit) => {
      edit = () => onEdit({ sheetIds: new Set(["1"]), remote: false, edits: [] });
      return async () => undefined;
    },
    readEdited: () => answer("readEdited", workbook.edited ?? { moved: [], rows: [], quiet: false }),
    issueNewIds: () => answer("issueNewIds", 0),
    autoIds: () => answer("autoIds", true),
    setAutoIds: () => answer("setAutoIds", undefined),
    qualityScores: () => answer("qualityScores", workbook.scores ?? []),
    keepQualityScore: (score) => {
      kept.push(score);
      return answer("keepQualityScore", undefined);
    },
    fileBytes: () => answer("fileBytes", new Uint8Array([80, 75])),
    heldReport: () => answer("heldReport", null),
    selected: () => answer("selected", { sheet: "客户基础信息", row: 5 }),
    author: () => "林晚",
    setAuthor: () => undefined,
    locate: (spot) => {
      located.push(spot);
      return answer("locate", undefined);
    },
  };
}
