import { grouped } from "../sheets/grouped";
import type { Tier } from "../sheets/tier";
import { type Words, words } from "../sheets/words";
import { tierLabel } from "../tiering/reasons/reasonWords";
import { formatSerial } from "../values/dates/serialDay";

/** What is known of one customer when a month is closed; days are Excel serials, NaN where there is none. */
export interface ReviewFacts {
  readonly registeredOn: number;
  readonly updatedOn: number;
  readonly lastContact: number;
  readonly lastDeal: number;
  /** Tiers of the last two periods, where the later one was assigned this month. */
  readonly tierMove: { readonly from: Tier; readonly to: Tier } | null;
}

/** A month as serial days: first day, and the day the review is made, which is its end or before. */
export interface ReviewMonth {
  readonly firstDay: number;
  readonly today: number;
}

/** No word for a quarter, no deal for a year: the windows in which tiers look for contacts and for revenue. */
const silentDays = 90;
const idleDays = 365;

/** Why a customer is to be looked at, the newest matter first; none where nothing changed and all is alive. */
export function reviewCauses(facts: ReviewFacts, { firstDay, today }: ReviewMonth): readonly Words[] {
  const thisMonth = (day: number) => day >= firstDay && day <= today;
  const since = (day: number) => Math.floor(today - day);
  const { registeredOn, updatedOn, lastContact, lastDeal, tierMove } = facts;
  const isNew = thisMonth(registeredOn);
  const causes: Words[] = [];
  if (isNew) {
    const day = formatSerial(Math.floor(registeredOn));
    causes.push(words(`本月新建（${day}）`, `new this month (${day})`));
  } else if (thisMonth(updatedOn)) {
    const day = formatSerial(Math.floor(updatedOn));
    causes.push(words(`本月有更新（${day}）`, `updated this month (${day})`));
  }
  if (tierMove) causes.push(moved(tierMove));
  if (since(lastDeal) > idleDays)
    causes.push(
      words(`${grouped(since(lastDeal))} 天未成交`, `no deal for ${grouped(since(lastDeal))} days`),
    );
  if (since(lastContact) > silentDays)
    causes.push(
      words(`${grouped(since(lastContact))} 天未联系`, `no contact for ${grouped(since(lastContact))} days`),
    );
  return causes;
}

function moved({ from, to }: NonNullable<ReviewFacts["tierMove"]>): Words {
  const label = (tier: Tier, language: "zh-CN" | "en-US") => tierLabel(tier, "fourTiers", language);
  return words(
    `等级由${label(from, "zh-CN")}变为${label(to, "zh-CN")}`,
    `tier ${label(from, "en-US")} → ${label(to, "en-US")}`,
  );
}
