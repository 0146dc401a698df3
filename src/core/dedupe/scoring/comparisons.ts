import type { EvidenceColumns } from "../columns/evidence";
import type { NameColumn } from "../columns/names/names";
import { townBranches } from "../columns/names/townBranches";
import { standElsewhere } from "../columns/places/otherHouses";
import type { ValueKind } from "../columns/values/valueKind";
import type { ValueColumn } from "../columns/values/values";
import { besideCodes } from "../compare/besideCodes";
import { compareCards } from "../compare/compareCards";
import { compareCreditCodes } from "../compare/compareCreditCodes";
import { compareFounded } from "../compare/compareDays";
import { compareDomains } from "../compare/compareDomains";
import { compareEmails } from "../compare/compareEmails";
import { compareIdentity } from "../compare/compareIdentity";
import { comparePeople } from "../compare/comparePeople";
import { comparePhones } from "../compare/comparePhones";
import { compareAddresses, compareRegions } from "../compare/comparePlaces";
import type { OtherHouses, SameHouse } from "../compare/levels/branches";
import type { Comparison } from "../compare/levels/comparison";
import type { NameSetting } from "../compare/levels/nameSetting";
import { compareFormerNames } from "../compare/names/compareFormerNames";
import { compareNames } from "../compare/names/compareNames";
import { compareSecondNames } from "../compare/names/compareSecondNames";
import { compareTradeNames } from "../compare/names/compareTradeNames";
import { isNamed } from "../compare/names/nameScripts";
import { saidByNamesOf } from "../compare/names/saidByNames";
import { compareValues } from "../compare/values/compareValues";
import type { Agents } from "./agents";

/** The surname beside a given name and the other way round. */
function otherName(values: EvidenceColumns["values"], kind: ValueKind): ValueColumn | undefined {
  const wanted = kind === "given" ? "surname" : "given";
  const isName = kind === "given" || kind === "surname";
  return isName ? values.find((value) => value.kind === wanted)?.column : undefined;
}

function sameHouse(addresses: EvidenceColumns["addresses"]): SameHouse {
  if (addresses === null) return () => false;
  const { roads } = addresses;
  return (a, b) => roads[a] !== 0 && roads[a] === roads[b];
}

function otherHouses(addresses: EvidenceColumns["addresses"]): OtherHouses {
  if (addresses === null) return () => false;
  return (a, b) => standElsewhere(addresses, a, b);
}

/** Rows that name no company in either language, of a list that does: persons among firms. */
function namelessIn({ names, otherNames }: EvidenceColumns): (row: number) => boolean {
  if (names === null) return () => false;
  return (row) => !isNamed(names, row) && !(otherNames !== null && isNamed(otherNames.column, row));
}

function settingOf(names: NameColumn, columns: EvidenceColumns, apart: boolean): NameSetting {
  const { phones, emails, creditCodes, people, addresses } = columns;
  const { listed, selfNamed, placedAsides: placed, units, works, institutions, abroad } = columns;
  const alone = [phones, emails, creditCodes, people, addresses].every((column) => column === null);
  const [house, elsewhere] = [sameHouse(addresses), otherHouses(addresses)];
  const inTowns = townBranches(names, columns.values);
  return {
    ...{ apart, alone, listed, selfNamed, placed, units, works, institutions },
    ...{ house, elsewhere, inTowns, abroad },
  };
}

/** How company names compare, and behind them second ones; none where customers have no names. */
export function namesOf(columns: EvidenceColumns, sizeBits: number, apart: boolean): readonly Comparison[] {
  const { names, otherNames, tradeNames, formerNames } = columns;
  if (names === null) return [];
  const setting = settingOf(names, columns, apart);
  const first = compareNames(names, sizeBits, setting);
  return [
    first,
    ...(otherNames === null ? [] : [compareSecondNames(otherNames.column, names, sizeBits, setting)]),
    ...(formerNames === null ? [] : [compareFormerNames(formerNames, sizeBits)]),
    ...(tradeNames === null || !apart ? [] : [compareTradeNames(tradeNames.column, sizeBits, setting)]),
  ];
}

/** Everything two rows are compared by, the strongest first. */
export function comparisonsOf(
  columns: EvidenceColumns,
  sizeBits: number,
  byName: readonly Comparison[],
  agents: Agents,
): readonly Comparison[] {
  const { persons, phones, emails, creditCodes, people, regions, addresses, founded, values } = columns;
  const { domains, cards, mailTexts } = columns;
  const mails = { written: mailTexts, agents: agents.boxes, spelled: domains?.column ?? null };
  return [
    ...byName,
    ...(persons === null ? [] : [compareIdentity(persons.people, persons.column, sizeBits)]),
    ...(creditCodes === null ? [] : [compareCreditCodes(creditCodes, columns.payers, columns.formerCodes)]),
    ...(cards === null ? [] : [compareCards(cards.column)]),
    ...(phones === null ? [] : [comparePhones(phones, sizeBits, agents.phones)]),
    ...(emails === null ? [] : [compareEmails(emails, sizeBits, mails)]),
    ...(domains === null ? [] : [compareDomains(domains.column, emails?.domains ?? null)]),
    ...(people === null
      ? []
      : [comparePeople(people, sizeBits, saidByNamesOf(columns), namelessIn(columns))]),
    ...(regions === null ? [] : [compareRegions(regions)]),
    ...(addresses === null ? [] : [compareAddresses(addresses, sizeBits, columns.names === null)]),
    ...(founded === null ? [] : [compareFounded(founded, sizeBits)]),
    ...values.map(({ column, kind, field }, index) => {
      const compared = compareValues(column, kind, index, sizeBits, otherName(values, kind));
      return field === "creditCode" && creditCodes !== null ? besideCodes(compared, creditCodes) : compared;
    }),
  ];
}
