import * as z from "zod/mini";
import type { Language } from "../../../core/sheets/words";
import type { Running } from "../../excel/running";
import { WorkbookError } from "../../excel/workbookError";
import type { Settings } from "../../ledger/settings";
import { readSettings, updateSettings } from "../../ledger/settings";
import { readFacts } from "../../reading/sheets/sheetFacts";
import { type RememberedFilter, readFilters, restoreFilters } from "./filters";

/*
 * While an operation writes, its filters are away. Should the pane die meanwhile nobody would know what was filtered,
 * so they stand in 设置 until they are back.
 */

const settingKey = "filters";

const criteria = z.custom<Excel.FilterCriteria>(
  (value) => z.looseObject({ filterOn: z.string() }).safeParse(value).success,
);
const filters = z.readonly(
  z.array(
    z.object({
      sheet: z.string(),
      table: z.nullable(z.string()),
      criteria: z.readonly(z.array(z.object({ column: z.int(), criteria }))),
    }),
  ),
);

export interface Keeping extends Running {
  readonly language: Language;
}

/** Writes filters down before they are taken away. */
export function keepFilters(remembered: readonly RememberedFilter[], options: Keeping): Promise<void> {
  return change((others) => [...others, ...remembered], remembered, options);
}

/** Strikes filters out that are back. */
export function dropFilters(remembered: readonly RememberedFilter[], options: Keeping): Promise<void> {
  return change((others) => others, remembered, options);
}

async function change(
  to: (others: readonly RememberedFilter[]) => readonly RememberedFilter[],
  remembered: readonly RememberedFilter[],
  options: Keeping,
): Promise<void> {
  const update = (settings: Settings) => {
    const kept = keptIn(settings);
    const now = to(kept.filter((one) => !remembered.some((other) => isSame(one, other))));
    return new Map([[settingKey, now.length > 0 ? now : null]]);
  };
  await updateSettings(options.language, update, options);
}

function keptIn(settings: Settings): readonly RememberedFilter[] {
  return filters.safeParse(settings.get(settingKey)).data ?? [];
}

/**
 * Brings filters back that a pane took away and could not give back, once `work` has settled what it left. A filter
 * that somebody set since stays; what cannot be applied any more (its table is gone, it was edited by hand) is let go.
 */
export async function returningFilters<T>(options: Keeping, work: () => Promise<T>): Promise<T> {
  const kept = keptIn(await readSettings(options));
  if (kept.length === 0) return work();
  const { sheets } = await readFacts(options);
  const present = [...new Set(kept.map(({ sheet }) => sheet))].filter((sheet) => sheets.has(sheet));
  const set = await readFilters(present, options);
  const result = await work();
  for (const filter of kept) {
    if (!sheets.has(filter.sheet) || set.some((other) => isSame(filter, other))) continue;
    try {
      await restoreFilters([filter], options);
    } catch (error) {
      if (!(error instanceof WorkbookError) || !lost.has(error.code)) throw error;
    }
  }
  await dropFilters(kept, options);
  return result;
}

const lost: ReadonlySet<string> = new Set(["invalid-request", "not-found"]);

function isSame(one: RememberedFilter, other: RememberedFilter): boolean {
  return one.sheet === other.sheet && one.table === other.table;
}
