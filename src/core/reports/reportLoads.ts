import type { CellValue } from "../sheets/cell";
import { tiers } from "../sheets/tier";
import { tierLabel } from "../tiering/reasons/reasonWords";
import { ownersShown } from "./reportLayout";
import { filledUp, type Rows, type Say } from "./reportRows";
import type { Owed, OwnerLoad, TierReportFacts } from "./tierReport";

/** What every owner looks after and is late with. */
export function loadRows({ loads: all }: TierReportFacts, say: Say): Rows {
  const row = ({ owner, customers, contactsPerMonth, owed, late }: OwnerLoad) => [
    owner,
    customers,
    Math.round(contactsPerMonth * 10) / 10,
    owed,
    late,
    keptShare({ owed, late }),
  ];
  const { lines, total } = shownOwners(all, say);
  return [
    [say("loads")],
    [say("owner"), say("customers"), say("perMonth"), say("owed"), say("late"), say("kept")],
    ...filledUp(lines.map(row), ownersShown, say),
    row(total),
  ];
}

/** The share of owed contacts that every owner kept, by tier. */
export function keptRows({ loads: all, scheme, language }: TierReportFacts, say: Say): Rows {
  const row = ({ owner, byTier, ...whole }: OwnerLoad) => [
    owner,
    ...tiers.map((tier) => keptShare(byTier[tier] ?? nothingOwed)),
    keptShare(whole),
  ];
  const { lines, total } = shownOwners(all, say);
  return [
    [say("keptByTier")],
    [say("owner"), ...tiers.map((tier) => tierLabel(tier, scheme.labels, language)), say("total")],
    ...filledUp(lines.map(row), ownersShown, say),
    row(total),
  ];
}

const nothingOwed: Owed = { owed: 0, late: 0 };

function keptShare({ owed, late }: Owed): CellValue {
  return owed > 0 ? (owed - late) / owed : "";
}

/** The owners there is room for, the others together, and all of them. */
function shownOwners(loads: readonly OwnerLoad[], say: Say) {
  const named = loads.map((load) => ({ ...load, owner: load.owner || say("nobody") }));
  const shown = named.length > ownersShown ? named.slice(0, ownersShown - 1) : named;
  const rest = named.slice(shown.length);
  const lines = [...shown, ...(rest.length > 0 ? [summed(rest, say("others"))] : [])];
  return { lines, total: summed(named, say("total")) };
}

function summed(loads: readonly OwnerLoad[], owner: string): OwnerLoad {
  const sum = (of: (load: OwnerLoad) => number) => loads.reduce((total, load) => total + of(load), 0);
  const byTier = tiers.map((tier) => {
    const part = (of: keyof Owed) => sum(({ byTier: each }) => each[tier]?.[of] ?? 0);
    return [tier, { owed: part("owed"), late: part("late") }];
  });
  return {
    owner,
    customers: sum(({ customers }) => customers),
    contactsPerMonth: sum(({ contactsPerMonth }) => contactsPerMonth),
    late: sum(({ late }) => late),
    owed: sum(({ owed }) => owed),
    byTier: Object.fromEntries(byTier),
  };
}
