import type { ColumnGroup, ColumnKey, ColumnSpec, Goal, Profile, SheetSpec } from "../../sheets/column";
import { profiles } from "../../sheets/column";
import type { Words } from "../../sheets/words";
import { words } from "../../sheets/words";

/** 0-based rows of every sheet of ours that holds a table. */
export const rows = { title: 0, purpose: 1, groups: 2, headings: 3, first: 4 } as const;

/** Columns of a profile and of the goals beside it, in order; `also` = those that come with rows, by key. */
export function columnsOfProfile(
  spec: SheetSpec,
  profile: Profile,
  goals: readonly Goal[] = [],
  also: readonly ColumnKey[] = [],
): readonly ColumnSpec[] {
  const size = profiles.indexOf(profile);
  return spec.columns.filter(
    (column) =>
      (column.comes === undefined || also.includes(column.key)) &&
      (profiles.indexOf(column.profile) <= size || column.goals?.some((goal) => goals.includes(goal))),
  );
}

export const groupWords: Readonly<Record<ColumnGroup, Words>> = {
  identity: words("身份", "Identity"),
  contact: words("联系", "Contact"),
  business: words("企业", "Business"),
  care: words("跟进", "Care"),
  deal: words("交易", "Deal"),
  invoice: words("发票", "Invoice"),
  contract: words("合同", "Contract"),
  result: words("自动计算", "Computed"),
  reason: words("说明", "Explanation"),
  manual: words("人工填写", "By hand"),
};

/** Pale band above the headings of a group, and the ink on it. */
export const groupColors: Readonly<Record<ColumnGroup, string>> = {
  identity: "#DCE9F7",
  contact: "#E3F1E4",
  business: "#FBF0D9",
  care: "#EFE6F6",
  deal: "#FBF0D9",
  invoice: "#E6EEF0",
  contract: "#F1E9E2",
  result: "#EDEBE9",
  reason: "#EDEBE9",
  manual: "#FDE7E9",
};

export interface GroupBand {
  readonly group: ColumnGroup;
  readonly start: number;
  readonly length: number;
}

/** Runs of neighbouring columns of one group. */
export function groupBands(columns: readonly ColumnSpec[]): readonly GroupBand[] {
  const bands: GroupBand[] = [];
  columns.forEach((column, start) => {
    const last = bands.at(-1);
    if (last?.group === column.group) bands[bands.length - 1] = { ...last, length: last.length + 1 };
    else bands.push({ group: column.group, start, length: 1 });
  });
  return bands;
}
