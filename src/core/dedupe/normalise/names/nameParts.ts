export const longestName = 96;

/**
 * A bracket, or what stands behind a gap, that names a branch: its range in the name as folded, and where in `codes` it
 * stood; `to` is 0 where there is none.
 */
interface BranchBracket {
  from: number;
  to: number;
  at: number;
}

/**
 * A Chinese company name taken apart: [region] 字号 [industry] [form] [branch]. One is reused for every row;
 * `codes[0..end)` is the core (字号 and industry words), of which `codes[0..mark)` is the 字号.
 */
export interface NameParts {
  readonly codes: Uint16Array;
  end: number;
  mark: number;
  /** Division number of the name's own region, 0 if it has none. */
  region: number;
  /** Hash of the town (镇, 乡) named behind the region, 0 if there is none. */
  town: number;
  /** Number of the organisation form in its list, 0 if it has none. */
  form: number;
  /** The one before it (医院 of 汪汪动物医院有限公司), which is part of a registered name; 0 if there is none. */
  innerForm: number;
  /** 0 if the name is no branch, else which one, see `branchHash`. */
  branch: number;
  readonly bracket: BranchBracket;
  /** Hash of the whole name with what such a bracket holds in its place, but without the bracket itself. */
  written: number;
  /** What everybody calls the place it tells of, see `calledHash`; 0 where that is not known. */
  called: number;
  /** Division the branch is named to lie in (武汉 of 武汉东湖支行), 0 where it names none. */
  seat: number;
  /** Length of the group's name that opens the core (阳煤 of 阳煤集团平原化工), 0 where it names none. */
  group: number;
  /** What a bracket says that is neither a place nor a form, as if it were a branch; 0 where there is none. */
  aside: number;
  /** 0 if the name has no digits or ordinals, else a hash of them. */
  ordinals: number;
}

export function emptyParts(): NameParts {
  return {
    codes: new Uint16Array(longestName),
    end: 0,
    mark: 0,
    region: 0,
    town: 0,
    form: 0,
    innerForm: 0,
    branch: 0,
    bracket: { from: 0, to: 0, at: 0 },
    written: 0,
    called: 0,
    seat: 0,
    group: 0,
    aside: 0,
    ordinals: 0,
  };
}

/** Two characters stay of every name, whatever the words at its ends are. */
export const minimalCore = 2;

/** Notes where the name says the company is; the finer of two counts, the first of two as fine. */
export function noteRegion(parts: NameParts, division: number): void {
  if (division === 0) return;
  if (parts.region === 0 || division % 100 !== 0 || parts.region % 10_000 === 0) parts.region = division;
}
