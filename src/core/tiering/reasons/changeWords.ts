import { grouped } from "../../sheets/grouped";
import type { Language } from "../../sheets/words";
import type { Snapshot } from "../assigning/assignTiers";
import type { Earlier } from "../scoring/earlier";
import { standingOf } from "../scoring/standingOf";
import { type Driver, type ScoreChange, worthNaming } from "./drivers";
import type { ExplainOptions } from "./explainOptions";
import { indicatorWords, sayValue, shortScore, signed } from "./reasonWords";

/** How figures are said. */
type Saying = Pick<ExplainOptions, "language" | "currency">;

/** Two days a score is compared between. */
interface Between {
  readonly before: Earlier;
  readonly now: Snapshot;
}

/** What moved a score: the customer's own drivers, or else that it was the others. */
export function changeWords(
  change: ScoreChange,
  between: Between,
  customer: number,
  options: Saying,
): string {
  const { language } = options;
  const zh = language === "zh-CN";
  const scores = `${shortScore(change.from)}→${shortScore(change.to)}`;
  const total = zh ? `；得分 ${scores}` : `; score ${scores}`;
  if (change.drivers.length > 0)
    return driverWords(change, between, options) + othersWords(change, language) + total;
  const still = zh
    ? `自身指标基本未变（${signed(change.own)} 分）`
    : `own figures hardly changed (${signed(change.own)} points)`;
  return (
    still +
    (Math.abs(change.drift) < worthNaming ? "" : driftWords(change, between, customer, language)) +
    total
  );
}

function driverWords({ drivers }: ScoreChange, { now }: Between, options: Saying): string {
  const { language } = options;
  const zh = language === "zh-CN";
  const said = drivers.map((driver) => sayDriver(driver, options)).join(zh ? "，" : ", ");
  const alone = drivers.length === 1 && now.weights.size > 1;
  return said + (alone ? (zh ? "，其余指标基本持平" : ", the rest much the same") : "");
}

/** What the others did beside the customer's own drivers: without it the points would not come to the new score. */
function othersWords({ drift }: ScoreChange, language: Language): string {
  if (Math.abs(drift) < worthNaming) return "";
  return language === "zh-CN"
    ? `，整体客户水平${drift < 0 ? "上升" : "下降"}（${signed(drift)} 分）`
    : `, the other customers ${drift < 0 ? "rose" : "fell"} (${signed(drift)} points)`;
}

function driftWords(change: ScoreChange, { before, now }: Between, customer: number, language: Language) {
  const zh = language === "zh-CN";
  const [was, is] = [standingOf(before, customer), standingOf(now, customer)];
  const sank = change.drift < 0;
  // Rounded or out of line with the drift (more customers, say) the places would only puzzle.
  const isTold = sank ? is > was : is < was;
  if (zh) {
    const places = isTold ? `，名次由前 ${was}% ${sank ? "降" : "升"}至前 ${is}%` : "";
    return `，因整体客户水平${sank ? "上升" : "下降"}，得分变动 ${signed(change.drift)} 分${places}`;
  }
  const places = isTold ? `, from the top ${was}% to the top ${is}%` : "";
  return `, the other customers moved it by ${signed(change.drift)} points${places}`;
}

function sayDriver(driver: Driver, { language, currency }: Saying): string {
  const { indicator, from, to, points } = driver;
  const zh = language === "zh-CN";
  const name = indicatorWords[indicator][language];
  if (Number.isNaN(from)) {
    const now = sayValue(indicator, to, language, currency);
    return zh
      ? `${name}由缺失变为 ${now}（${signed(points)} 分）`
      : `${name} became known, ${now} (${signed(points)} points)`;
  }
  const move = `${sayValue(indicator, from, language, currency)}→${sayValue(indicator, to, language, currency)}`;
  const grown = growthOf(driver, language);
  return zh
    ? `${name} ${move}（${grown && `${grown}，`}${signed(points)} 分）`
    : `${name} ${move} (${grown && `${grown}, `}${signed(points)} points)`;
}

/** From here on a percentage is too long a figure to be grasped. */
const manyTimes = 10;

/** Money speaks in percent, too; "" for the other indicators, from nothing, and where it comes to nothing. */
function growthOf({ indicator, from, to }: Driver, language: Language): string {
  if (indicator !== "monetary" || !(from > 0)) return "";
  if (to >= manyTimes * from) {
    const times = grouped(Math.round(to / from));
    return language === "zh-CN" ? `为上期的 ${times} 倍` : `${times} times as much`;
  }
  const percent = Math.round(100 * (to / from - 1));
  if (percent === 0) return "";
  return `${percent < 0 ? "−" : "+"}${Math.abs(percent)}%`;
}
