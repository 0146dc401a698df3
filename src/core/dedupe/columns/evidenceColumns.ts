import type { CellValue } from "../../sheets/cell";
import { cellsOf } from "../../tables/columns/cellsOf";
import type { Table } from "../../tables/table";
import { formerCodes } from "./codes/formerCodes";
import { ownCodes } from "./codes/ownCodes";
import { payersAmong } from "./codes/payers";
import { comparedValues } from "./comparedValues";
import type { EvidenceColumns } from "./evidence";
import { departmentColumn } from "./names/departments";
import { formerNames } from "./names/formerNames";
import { type InstitutionUnits, institutionUnits } from "./names/institutionUnits";
import { nameColumn } from "./names/names";
import { placedAsides } from "./names/placedAsides";
import { otherNamesOf, tradeNamesOf } from "./names/secondNames";
import { selfNamed } from "./names/selfNamed";
import { unitColumn } from "./names/units";
import { cardEvidence } from "./persons/cardEvidence";
import { listedPersons } from "./persons/listedPersons";
import { peopleColumn } from "./persons/people";
import { contactCells, personEvidence } from "./persons/personEvidence";
import { addressColumn } from "./places/addresses";
import { otherLands } from "./places/countries";
import { divisionsOf, isForeign } from "./places/divisions";
import { homeCells } from "./places/rooms";
import { worksColumn } from "./places/works";
import { agentNotes } from "./reach/agentNotes";
import { emailColumn } from "./reach/emails";
import { type OwnDomains, ownDomains } from "./reach/ownDomains";
import { phoneColumn } from "./reach/phones";
import { dayColumn } from "./values/days";
import { isSiteHeading } from "./values/sites";
import { otherText } from "./values/valueKinds";
import { valueColumn } from "./values/values";

const noCodes: ReadonlyMap<number, ReadonlySet<number>> = new Map();

function domainsOf(table: Table, names: readonly CellValue[] | undefined): OwnDomains | null {
  if (names === undefined) return null;
  const sites = table.columns.filter(({ field, heading }) => otherText.has(field) && isSiteHeading(heading));
  return ownDomains(
    names,
    sites.map(({ cells }) => cells),
    cellsOf(table, ["email", "contactMethod"]),
  );
}

function institutionsOf(
  names: readonly CellValue[] | undefined,
  whole: EvidenceColumns | undefined,
): InstitutionUnits | null {
  if (names === undefined || whole?.institutions === null) return null;
  return institutionUnits(names, whole?.institutions ?? undefined);
}

/** A company's departments are told by the short names beside its own. */
function unitsOf(table: Table): Int32Array | null {
  const [companies] = cellsOf(table, ["companyName"]);
  const [shorts] = cellsOf(table, ["shortName"]);
  return companies === undefined || shorts === undefined ? null : unitColumn(shorts);
}

/**
 * Reads the columns of a table by what they are. Which of them say anything is seen from their cells; of a part
 * of a table it is what was seen of the `whole`.
 */
export function evidenceColumns(table: Table, whole?: EvidenceColumns): EvidenceColumns {
  const rows = table.rowCount;
  const names = cellsOf(table, ["companyName", "shortName"])[0];
  const reach = cellsOf(table, ["phone", "mobile", "landline", "contactMethod"]);
  const mail = cellsOf(table, ["email", "contactMethod"]);
  const persons = names === undefined ? personEvidence(table, whole?.persons) : null;
  const people = contactCells(table, names !== undefined, persons !== null);
  const founded = cellsOf(table, ["foundedOn"])[0];
  const address = homeCells(table);
  const divisions = divisionsOf(table);
  const foreign = whole === undefined ? isForeign(divisions) : whole.regions === null;
  const companies = names === undefined ? null : nameColumn(names, rows, whole?.names?.trades);
  const listed =
    names === undefined || whole?.listed === null ? null : listedPersons(names, rows, whole !== undefined);
  const contacts = people === undefined ? null : peopleColumn(people, rows);
  const [codeCells = []] = cellsOf(table, ["creditCode"]);
  const creditCodes = ownCodes(table, companies, whole?.creditCodes);
  const houseColumn = address === undefined ? null : addressColumn(address, rows);
  return {
    names: companies,
    placedAsides: companies && names && address ? placedAsides(companies, names, address) : null,
    otherNames: whole?.otherNames === null ? null : otherNamesOf(table, whole?.otherNames?.column.trades),
    tradeNames: whole?.tradeNames === null ? null : tradeNamesOf(table, whole?.tradeNames?.column.trades),
    formerNames:
      whole?.formerNames === null ? null : formerNames(table, companies?.trades, whole !== undefined),
    phones: reach.length === 0 ? null : phoneColumn(reach, rows),
    emails: mail.length === 0 ? null : emailColumn(mail, rows),
    domains: domainsOf(table, names),
    mailTexts: companies === null && mail[0] !== undefined ? valueColumn(mail[0], rows) : null,
    creditCodes,
    formerCodes: creditCodes === null ? noCodes : formerCodes(cellsOf(table, ["note"])),
    saysAgents: agentNotes(cellsOf(table, ["note"])),
    payers:
      whole === undefined
        ? creditCodes &&
          companies &&
          payersAmong({
            codes: creditCodes,
            cells: codeCells,
            names: companies,
            addresses: houseColumn,
            people: contacts,
          })
        : whole.payers,
    people: contacts,
    institutions: institutionsOf(names, whole),
    works: companies && worksColumn(table.columns),
    units: unitsOf(table) ?? (companies && departmentColumn(table.columns, companies)),
    selfNamed: companies && selfNamed(companies, contacts),
    listed,
    cards: companies === null ? cardEvidence(table) : null,
    regions: foreign ? null : divisions,
    abroad: otherLands(table),
    addresses: houseColumn,
    founded: names === undefined || founded === undefined ? null : dayColumn(founded, rows, whole?.founded),
    persons,
    values: comparedValues(
      table,
      { companies: names !== undefined, persons: persons !== null, foreign, mixed: listed !== null },
      whole?.values,
    ),
  };
}
