import type { Role } from "../../sheets/fields";
import type { Option, SeenColumn } from "../columns/seenColumn";
import { settleContracts } from "./days/settleContracts";
import { settleDayParts } from "./days/settleDayParts";
import { settleDays } from "./days/settleDays";
import { settleMoney } from "./money/settleMoney";
import { settleSumParts } from "./money/settleSumParts";
import { settleTotals } from "./money/settleTotals";
import { withFirmsOfList } from "./names/firmsOfList";
import { withFullerName } from "./names/fullerName";
import { withMixedNames } from "./names/mixedNames";
import { withNameLeftOver } from "./names/nameLeftOver";
import { settleFirms } from "./names/settleFirms";
import { settleNameParts } from "./names/settleNameParts";
import { settleNames } from "./names/settleNames";
import { settlePersons } from "./names/settlePersons";
import { settleStaff } from "./names/settleStaff";
import { settleChoices } from "./settleChoices";
import { settleEvents } from "./settleEvents";
import { settleIds } from "./settleIds";
import { settleKinds } from "./settleKinds";
import { settlePlaces } from "./settlePlaces";
import { settleReach } from "./settleReach";

/** What is left open by heading and cells alone, settled by the columns beside. */
export function settleColumns(
  columns: readonly SeenColumn[],
  assigned: readonly (Option | null)[],
  role: Role,
): readonly (Option | null)[] {
  const parted = withMixedNames(columns, settleNameParts(columns, assigned));
  const named = withNameLeftOver(columns, parted, role) ?? namedBy(columns, parted, role);
  const numbered = settleContracts(columns, settleIds(columns, named, role), role);
  const people = settleStaff(columns, settlePersons(columns, settleReach(columns, numbered)), role);
  const summed = settleTotals(columns, people, role);
  const dated = settleDays(columns, settleDayParts(columns, settlePlaces(columns, summed), role), role);
  const paid = settleSumParts(columns, settleMoney(columns, dated, role), role);
  const kinds = settleKinds(columns, paid, role);
  return settleEvents(columns, settleChoices(columns, kinds, role), role);
}

function namedBy(
  columns: readonly SeenColumn[],
  options: readonly (Option | null)[],
  role: Role,
): readonly (Option | null)[] {
  const names = settleNames(columns, withFirmsOfList(columns, options, role), role);
  return withFullerName(columns, settleFirms(columns, names, role), role);
}
