import type { CellValue } from "../sheets/cell";
import { defaultPolicy } from "../sheets/standard/tierPolicy";
import type { Tier } from "../sheets/tier";
import type { OwnTable } from "../templates/own/ownSheets";
import { textIn } from "../templates/own/ownSheets";
import { tierOfLabel } from "../tiering/reasons/reasonWords";

/** What 分级策略 asks for beside the interval between contacts. */
export interface TierService {
  /** Days after the phase began on which to contact, instead of an interval; empty = by the interval. */
  readonly steps: readonly number[];
  /** Contacts at most in this phase; null = no limit. */
  readonly mostContacts: number | null;
  /** Days until a deal is to be made; null = no such goal. */
  readonly dealWithinDays: number | null;
}
export type ServicePlan = Readonly<Partial<Record<Tier, TierService>>>;

/** The plan as 分级策略 has it now; a sheet without these columns, or no sheet, follows the defaults. */
export function servicePlanOf(table: OwnTable | undefined): ServicePlan {
  const usual = Object.fromEntries(
    defaultPolicy.map(({ tier, steps, mostContacts, dealWithinDays }) => [
      tier,
      serviceOf(steps, mostContacts, dealWithinDays),
    ]),
  );
  if (!table?.keys.includes("steps")) return usual;
  const rows = table.rows.flatMap(({ cells }) => {
    const tier = tierOfLabel(textIn(table, cells, "tier"));
    const cell = (key: string) => table.value(cells, key);
    return tier === null
      ? []
      : [[tier, serviceOf(cell("steps"), cell("mostContacts"), cell("dealWithinDays"))] as const];
  });
  return Object.fromEntries(rows);
}

function serviceOf(steps: CellValue, most: CellValue, within: CellValue): TierService {
  const count = (cell: CellValue) => (Number(cell) > 0 ? Number(cell) : null);
  return { steps: stepsOf(steps), mostContacts: count(most), dealWithinDays: count(within) };
}

/** "3、14、45", "3; 14; 45" or one number as days in rising order; what is no number is left out. */
function stepsOf(cell: CellValue): readonly number[] {
  const days = String(cell)
    .split(/[^\d]+/)
    .filter((part) => part !== "")
    .map(Number);
  return days.sort((a, b) => a - b);
}
