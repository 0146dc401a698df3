import { grouped } from "../../sheets/grouped";
import type { Language } from "../../sheets/words";
import { formatSerial } from "../../values/dates/serialDay";
import type { Coverage } from "../deals/coverage";
import { enMany, monthsIn } from "../reasons/reasonWords";

/** How far the records of a run reach, where that is not far enough; serial days. */
export interface Reach {
  /** They end long before the as-of day. */
  readonly ends?: Coverage & { readonly asOf: number };
  /** They go back less than the window: their first day, and the days they cover. */
  readonly begins?: { readonly first: number; readonly days: number };
}

interface ReachLine {
  readonly cause: "stale" | "short";
  readonly rows: number;
  readonly customers: number;
  readonly fix: "as-of" | null;
  readonly text: string;
  readonly day?: string;
}

/** What is to be known of records that end too early, or begin too late. */
export function reachLines({ ends, begins }: Reach, language: Language): readonly ReachLine[] {
  return [...staleLines(ends, language), ...shortLines(begins, language)];
}

/** A quarter with hardly a deal: rather the records end than everybody stopped buying. */
function staleLines(ends: Reach["ends"], language: Language): readonly ReachLine[] {
  if (!ends) return [];
  const last = formatSerial(ends.last);
  const days = ends.asOf - ends.last;
  const text =
    language === "zh-CN"
      ? `交易记录到 ${last} 为止，比截止日早 ${grouped(days)} 天，其后几乎没有交易，多数客户会被评为流失。请补充交易记录，或改用记录覆盖到的季度。`
      : `The records end on ${last}, ${enMany(days, "day")} before the as-of day; with hardly a deal since, most customers come out as lost. Add the missing transactions, or take the quarter the records cover.`;
  const day = formatSerial(ends.quarterEnd);
  return [{ cause: "stale", rows: 0, customers: 0, fix: "as-of", text, day }];
}

/** Figures of a year from records of some months: tiers stand on less, and move more, until a year is full. */
function shortLines(begins: Reach["begins"], language: Language): readonly ReachLine[] {
  if (!begins) return [];
  const first = formatSerial(begins.first);
  const months = monthsIn(begins.days);
  const text =
    language === "zh-CN"
      ? `交易记录从 ${first} 开始，只有约 ${months} 个月：近12个月的金额和次数只含这段时间，同比成长算不出，满一年之前等级变动会偏多。补充更早的交易记录会更准。`
      : `The records begin on ${first} and cover about ${enMany(months, "month")}: the 12-month figures hold no more, growth is not known, and tiers move more until a year is full. Earlier transactions would help.`;
  return [{ cause: "short", rows: 0, customers: 0, fix: null, text }];
}
