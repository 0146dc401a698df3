import type { SheetMapping } from "../../../src/core/adopt/mapping/mapping";
import type { Analysis } from "../../../src/core/analysis/analysis";
import type { FindingListCounts } from "../../../src/core/analysis/anomalies/views/inspectionSummary";
import type { Page, PageQuery } from "../../../src/core/analysis/context/views";
import type { LiveFinding, LiveWarning } from "../../../src/core/analysis/live/liveViews";
import type { DealsReach } from "../../../src/core/analysis/tiering/dealsReach";
import type {
  TierForecast,
  TierReport,
  TierSummary,
} from "../../../src/core/analysis/tiering/views/tierViews";
import type { CellChange, Patch } from "../../../src/core/changes/patch";
import type { Role } from "../../../src/core/sheets/fields";
import { type Tier, tiers } from "../../../src/core/sheets/tier";
import type { GateLine } from "../../../src/core/tiering/gate/gateLine";
import type { Currencies } from "../../../src/core/tiering/rates/exchange";
import type { RuleChange } from "../../../src/core/tiering/scheme/ruleVersion";
import { fourTiers, type Scheme } from "../../../src/core/tiering/scheme/scheme";
import { fakeCustomer } from "./fakeCustomer";
import { cluster, finding, findingGroups, solved, tierCounts, tierView } from "./fakeCustomers";
import { fakeDuePage, fakeSought } from "./fakeDue";
import { fakeImport } from "./fakeImport";
import { mappings } from "./fakeMappings";
import { fakeReviews } from "./fakeReviews";
import { fakeSplits } from "./fakeSplits";

/** What a test may ask the fake to hold instead of the ordinary book. */
export interface FakeBook {
  readonly mappings?: readonly SheetMapping[];
  readonly rows?: Readonly<Record<Role, number>>;
  readonly records?: Readonly<Record<string, number>>;
  readonly certain?: number;
  readonly probable?: number;
  readonly groups?: typeof findingGroups;
  /** How 问题清单 stands, where the workbook has one. */
  readonly list?: FindingListCounts;
  readonly customers?: boolean;
  /** What the check while typing says. */
  readonly live?: readonly LiveWarning[];
  readonly typed?: readonly LiveFinding[];
  /** Period the tiers are compared with; null for a first run. */
  readonly comparedWith?: string | null;
  /** How the rules differ from those of that period. */
  readonly otherRules?: RuleChange;
  /** Customers the list of the month-end review says are to be retired. */
  readonly toRetire?: number;
  /** The day records end, long before. */
  readonly endedOn?: string;
  readonly hasStatus?: boolean;
  /** Where deals end, long before today. */
  readonly reach?: DealsReach;
  /** Customers this period was written for before. */
  readonly replaces?: number;
  readonly gate?: readonly GateLine[];
  readonly currencies?: Currencies;
  readonly activeBuyers?: number;
  readonly retired?: number;
  /** Views of a tier run that are shown and not written. */
  readonly unwritten?: readonly string[];
  readonly disputed?: number;
  readonly keyAccounts?: number;
  readonly incomplete?: number;
  readonly dropped?: TierSummary["dropped"];
  readonly breaks?: TierReport["breaks"];
  /** The day the records do not reach. */
  readonly movedFrom?: string;
}

const noTiers = { core: 0, potential: 0, regular: 0, lost: 0, prospect: 0, new: 0 };
const distribution = {
  counts: tierCounts,
  revenue: noTiers,
  scores: [4, 9, 14, 30, 52, 61, 70, 66, 58, 43, 40, 31, 30, 22, 17, 15, 12, 8, 5, 2],
  concentration: [],
};
const workload = [
  { owner: "林晚", customers: 412, contactsPerMonth: 388 },
  { owner: "", customers: 120, contactsPerMonth: 61 },
];
const thresholds = {
  monetary: [5000, 20_000, 50_000, 200_000],
  frequency: [2, 5, 10, 20],
  recency: [-90, -50, -20, -10],
  tenure: [200, 500, 1000, 2000],
};
const migration = [
  { from: "core", to: "core", count: 180, amount: 8_100_000 },
  { from: "core", to: "potential", count: 9, amount: 310_000 },
  { from: "potential", to: "core", count: 32, amount: 4_210_000 },
  { from: "regular", to: "lost", count: 12, amount: 0 },
  { from: "lost", to: "regular", count: 8, amount: 96_000 },
  { from: null, to: "new", count: 20, amount: 64_000 },
] as const;

/** A point of the core line moves one customer. */
function forecastOf(scheme: Scheme): TierForecast {
  const movers = Array.from({ length: Math.abs(scheme.cutoffs.core - 80) }, (_, row) => ({
    row,
    from: "core" as const,
    to: "potential" as const,
  }));
  const revenueShare = { core: 0.71, potential: 0.17, regular: 0.1, lost: 0, prospect: 0, new: 0.02 };
  const biggest = movers.slice(0, 20).map(({ row, from, to }) => ({
    sheet: "客户基础信息",
    row: row + 2,
    companyName: `第${row + 1}示例有限公司`,
    from,
    to,
  }));
  return { ...distribution, revenueShare, changed: 61, movers, biggest, borderline: [3, 5], workload };
}

/** An analysis that answers with believable invented companies, the same every time. */
export function fakeAnalysis(book: FakeBook = {}): Analysis {
  const certain = book.certain ?? 42;
  const probable = book.probable ?? 17;
  const groups = book.groups ?? findingGroups;
  return {
    recognise: () => book.mappings ?? mappings,
    open: () => undefined,
    addRows: () => undefined,
    close: () => ({
      rows: book.rows ?? { customers: 1200, followUps: 3400, transactions: 5600 },
      records: book.records ?? {},
      unreadable: [
        { sheet: "交易记录", row: 88, column: "E", field: "amount", value: "面议" },
        { sheet: "客户基础信息", row: 31, column: "K", field: "foundedOn", value: "去年年底" },
      ],
      unreadableCount: 2,
      mappings: book.mappings ?? mappings,
    }),
    inspect: (_, report) => {
      report(1);
      const of = (severity: string) =>
        groups.filter((group) => group.severity === severity).reduce((sum, group) => sum + group.count, 0);
      return {
        groups,
        notEvaluated: [{ ruleId: "staff-left", title: "责任人已离职", reason: "字典中没有在职人员名单" }],
        counts: { error: of("error"), warning: of("warning"), info: of("info") },
        owners: [
          { owner: "李敏", error: 9, warning: 31 },
          { owner: "", error: 2, warning: 0 },
        ],
        qualityScore: 96.4,
        ...(book.list ? { list: book.list } : {}),
      };
    },
    findings: (query) => {
      const group = groups.find(({ ruleId }) => ruleId === query.ruleId);
      const column = group?.columns.find(({ heading }) => heading === query.heading);
      // Of the new ones one is a whole column.
      const since = query.since && (book.list?.[query.since] ?? 0) - (query.since === "added" ? 1 : 0);
      const total = since ?? column?.count ?? group?.count ?? 0;
      return page(query, total, (index) => finding(group ?? findingGroups[0] ?? never(), index));
    },
    findingParts: (query) => {
      const of = groups.filter(({ ruleId }) => query.ruleId === undefined || ruleId === query.ruleId);
      return {
        rules: of.map(({ ruleId, title, count }) => ({ ruleId, title, count })),
        columns: of.flatMap(({ columns }) => columns),
        owners: [
          { owner: "李敏", count: 9 },
          { owner: "", count: 2 },
        ],
      };
    },
    solvedFindings: (query) => page(query, book.list ? 2 : 0, solved),
    setAside: () => undefined,
    markPatch: (clear) => patch("findings", clear ? "清除异常标注" : "异常标注", 12),
    findingPatch: () => patch("findings", "更新问题清单", 29),
    ruleSections: () => [
      {
        title: "格式",
        rules: [
          {
            ruleId: "invalid-phone",
            title: "电话无效",
            reason: "打不通的号码。",
            example: "1385712123",
            severity: "error",
            on: true,
          },
          {
            ruleId: "landline-area",
            title: "区号与地区不符",
            reason: "区号属于另一个市。",
            example: "杭州 · 021-…",
            severity: "info",
            on: false,
          },
        ],
      },
    ],
    correctionPatch: (decisions, scope) => {
      const single = Object.entries(decisions).filter(([, { verdict }]) => verdict === "accept");
      const whole = groups.filter(({ ruleId }) => scope?.safeOfRules.includes(ruleId));
      const count = whole.reduce((sum, { safe }) => sum + safe, single.length);
      return patch("correct", "修正异常", count);
    },
    findDuplicates: (_, report) => {
      report(0.5);
      return { certain, probable, rows: certain * 2 + probable * 2, candidatePairs: 91_204, remembered: 0 };
    },
    clusters: (query) =>
      page(query, query.certainty === "probable" ? probable : certain, (index) =>
        cluster(index, query.certainty !== "probable"),
      ),
    groupLeft: () => null,
    checkRows: () => book.live ?? [],
    inspectRows: () => book.typed ?? [],
    mergePatch: (decisions, scope) => {
      const single = Object.values(decisions).filter(({ verdict }) => verdict === "accept").length;
      return patch("merge", "合并重复客户", scope?.allCertain ? certain : single);
    },
    partedPatch: (parted) => patch("not-same", "记录非重复客户", parted.length - 1),
    assignTiers: ({ asOf, scheme = fourTiers }) => {
      const none: Readonly<Record<Tier, number>> = {
        core: 0,
        potential: 0,
        regular: 0,
        lost: 0,
        prospect: 0,
        new: 0,
      };
      const revenue = {
        core: 8_640_000,
        potential: 2_130_000,
        regular: 1_180_000,
        lost: 60_000,
        prospect: 0,
        new: 220_000,
      };
      const currencies = book.currencies ?? { base: null, others: [] };
      const activeBuyers = book.activeBuyers ?? 900;
      const movedFrom = book.movedFrom ?? null;
      const run = { asOf, period: "2026Q3", scheme };
      const facts = {
        ...run,
        borderline: 34,
        warned: 9,
        disputed: book.disputed ?? 0,
        incomplete: book.incomplete ?? 0,
        keyAccounts: book.keyAccounts ?? 0,
        dropped: book.dropped ?? [],
        unwritten: book.unwritten ?? [],
        currencies,
        activeBuyers,
        retired: book.retired ?? 0,
        movedFrom,
        otherRules: book.otherRules ?? null,
      };
      const { comparedWith = "2026Q2", replaces = 0 } = book;
      return book.customers === false
        ? { ...facts, counts: none, revenue: none, changed: 0, comparedWith: null, replaces: 0 }
        : {
            ...facts,
            counts: tierCounts,
            revenue,
            changed: comparedWith === null ? 0 : 61,
            comparedWith,
            replaces,
          };
    },
    tiers: (query) => {
      // One customer is called "云栖", and stays where it was; nobody is called otherwise.
      const found = query.text === "云栖" && !query.changedOnly ? 1 : 0;
      if (query.text) return page(query, found, (index) => tierView(index, "core", false));
      const total = query.changedOnly ? 61 : query.tier ? tierCounts[query.tier] : 1200;
      return page(query, total, (index) => {
        const tier = query.tier ?? tiers[index % tiers.length] ?? "core";
        const known = tierView(index, tier, query.changedOnly === true || index % 9 === 0);
        const view = book.comparedWith === null ? { ...known, previousTier: null } : known;
        return query.keyAccountsOnly && view.detail
          ? { ...view, detail: { ...view.detail, keyAccount: "KAM" } }
          : view;
      });
    },
    tierGate: () => book.gate ?? [],
    dealsReach: () => book.reach ?? null,
    whatIf: forecastOf,
    tierReport: () => ({
      asOf: "2026-09-30",
      migration,
      ...distribution,
      workload,
      thresholds,
      breaks: book.breaks ?? null,
    }),
    followUpsDue: fakeDuePage,
    soughtCustomers: fakeSought,
    customer: fakeCustomer,
    review: (query) => {
      const views = fakeReviews.filter(({ owner }) => query.owner === undefined || owner === query.owner);
      const owners = [
        { owner: "李敏", open: 2, done: 1 },
        { owner: "张伟", open: 1, done: 0 },
      ];
      const { toRetire = 0, hasStatus = true } = book;
      const month = query.asOf.slice(0, 7);
      const facts = { month, endedOn: book.endedOn ?? null, toRetire, hasStatus, owners };
      return { ...page(query, views.length, (i) => views[i] ?? never()), ...facts };
    },
    reviewPatch: (decisions) => patch("review", "月末复核 2026-11", Object.keys(decisions).length + 3),
    dueListPatch: () => patch("follow-up", "更新待跟进", 0),
    contactPatch: () => patch("follow-up", "记录跟进", 1),
    ...fakeImport,
    ...fakeSplits,
    importPatch: () => patch("import", "导入 华东客户、合同台账", 2508),
    manualTierPatch: () => patch("tier", "人工定级", 1),
    reportPatch: () => patch("tier", "分级报告 2026Q3", 2),
    tierPatch: (decisions) =>
      patch(
        "tier",
        "季度分级",
        1200 - Object.values(decisions).filter(({ verdict }) => verdict === "reject").length,
      ),
  };
}

function page<T>({ offset, limit }: PageQuery, total: number, make: (index: number) => T): Page<T> {
  const count = Math.max(0, Math.min(limit, total - offset));
  return { total, offset, items: Array.from({ length: count }, (_, i) => make(offset + i)) };
}

function patch(operation: Patch["operation"], reason: string, count: number): Patch {
  return { operation, reason, changes: Array.from({ length: count }, (_, index) => change(index)) };
}

export function change(index: number): CellChange {
  const key = { column: 0, value: `KH${1000 + index}` };
  return {
    kind: "set-cell",
    row: { sheet: index % 3 === 0 ? "交易记录" : "客户基础信息", hint: index + 5, key, cells: [] },
    column: 5,
    heading: "手机",
    field: "mobile",
    before: `１３９００００${1000 + index}`,
    after: `1390000${1000 + index}`,
  };
}

function never(): never {
  throw new Error("the fake book has no rule");
}
