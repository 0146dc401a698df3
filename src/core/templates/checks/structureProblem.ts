import type { Change } from "../../changes/patch";

/** What can have gone wrong with our sheets since they were set up. */
export const structureKinds = [
  "table-lost",
  "heading-renamed",
  "column-missing",
  "validation-lost",
  "validation-changed",
  "formula-overwritten",
  "name-missing",
  "name-wrong",
  "choices-with-gaps",
  "sheet-missing",
] as const;
export type StructureKind = (typeof structureKinds)[number];

/** Cells of one column that drifted: its 0-based column, and runs of them from the top down (1-based rows). */
export interface DriftedCells {
  readonly column: number;
  readonly runs: readonly { readonly row: number; readonly rows: number }[];
}

/** One thing that drifted, with its repair. */
export interface StructureProblem {
  readonly id: string;
  readonly kind: StructureKind;
  /** Empty for what belongs to the whole workbook. */
  readonly sheet: string;
  /** The heading, name or table concerned. */
  readonly subject: string;
  /** Cells concerned; 1 where it is no matter of cells. */
  readonly cells: number;
  /** Which cells, where they are known one by one. */
  readonly drifted?: DriftedCells;
  /** Repaired unless the user says otherwise; false where somebody may have meant it so. */
  readonly certain: boolean;
  readonly changes: readonly Change[];
}

/** What 结构体检 found. */
export interface StructureCheck {
  readonly problems: readonly StructureProblem[];
  /** The sheets were set up with older definitions: what they lack is new, not lost. */
  readonly outdated: boolean;
}

const additions: ReadonlySet<StructureKind> = new Set<StructureKind>([
  "column-missing",
  "sheet-missing",
  "name-missing",
]);

/** What newer definitions add to sheets of older ones; none where the sheets are up to date. */
export function upgradesIn({ problems, outdated }: StructureCheck): readonly StructureProblem[] {
  return outdated ? problems.filter(({ kind }) => additions.has(kind)) : [];
}

/** The patch that repairs what was chosen. */
export function repairChanges(
  problems: readonly StructureProblem[],
  chosen: ReadonlySet<string>,
): readonly Change[] {
  return problems.flatMap((problem) => (chosen.has(problem.id) ? problem.changes : []));
}
