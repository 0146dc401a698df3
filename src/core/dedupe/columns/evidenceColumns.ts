import type { CellValue } from "../../sheets/cell";
import type { Field } from "../../sheets/fields";
import { namePartOf } from "../../sheets/personParts";
import { personColumn } from "../../tables/columns/personColumn";
import { columnsOf, type Table } from "../../tables/table";
import { areHoldersCodes } from "./codes/codeHolders";
import { creditCodeColumn } from "./codes/creditCodes";
import { formerCodes } from "./codes/formerCodes";
import { payersAmong } from "./codes/payers";
import { departmentColumn } from "./names/departments";
import { type FormerNames, formerNames } from "./names/formerNames";
import { type InstitutionUnits, institutionUnits } from "./names/institutionUnits";
import { type NameColumn, nameColumn } from "./names/names";
import { placedAsides } from "./names/placedAsides";
import { type NameEvidence, otherNamesOf, tradeNamesOf } from "./names/secondNames";
import { selfNamed } from "./names/selfNamed";
import { unitColumn } from "./names/units";
import { type CardColumn, cardColumn, isCardHeading } from "./persons/identityCards";
import { type ListedPersons, listedPersons } from "./persons/listedPersons";
import { type PeopleColumn, peopleColumn } from "./persons/people";
import { type AddressColumn, addressColumn } from "./places/addresses";
import { type OtherLands, otherLands } from "./places/countries";
import { divisionsOf, isForeign } from "./places/divisions";
import { homeCells } from "./places/rooms";
import { worksColumn } from "./places/works";
import { agentNotes, type SaysAgents } from "./reach/agentNotes";
import { type EmailColumn, emailColumn } from "./reach/emails";
import { type OwnDomains, ownDomains } from "./reach/ownDomains";
import { phoneColumn } from "./reach/phones";
import type { ListColumn } from "./texts/lists";
import { type ValueEvidence, valueEvidence } from "./valueEvidence";
import { type DayColumn, dayColumn } from "./values/days";
import { isSiteHeading } from "./values/sites";
import { otherText } from "./values/valueKinds";
import { type ValueColumn, valueColumn } from "./values/values";

interface PersonEvidence extends ValueEvidence {
  readonly people: PeopleColumn;
}

type CardEvidence = Omit<ValueEvidence, "column" | "kind"> & { readonly column: CardColumn };

/** Every column that says something of who a row is, read once. */
export interface EvidenceColumns {
  readonly names: NameColumn | null;
  /** Rows whose names say in a bracket where they are; null where there are none. */
  readonly placedAsides: Uint8Array | null;
  /** The names in another language. */
  readonly otherNames: NameEvidence | null;
  /** What the places of a firm are called, beside its name. */
  readonly tradeNames: NameEvidence | null;
  /** Names of before; null where nobody tells one. */
  readonly formerNames: FormerNames | null;
  readonly phones: ListColumn | null;
  readonly emails: EmailColumn | null;
  /** Domains that spell the names of their firms; null where there are none. */
  readonly domains: OwnDomains | null;
  /** Mailboxes of persons as they are written; null where customers are companies. */
  readonly mailTexts: ValueColumn | null;
  readonly creditCodes: Float64Array | null;
  /** Codes customers had before, by the notes of their rows. */
  readonly formerCodes: ReadonlyMap<number, ReadonlySet<number>>;
  readonly saysAgents: SaysAgents;
  /** Codes of those who pay for a chain's shops; null where there are none. */
  readonly payers: ReadonlySet<number> | null;
  readonly people: PeopleColumn | null;
  /** Departments that short names beside the companies end with; null where there are none. */
  readonly units: Int32Array | null;
  /** Which part of its institution each name says it is; null where the list has no such. */
  readonly institutions: InstitutionUnits | null;
  /** Which of its firm's works each row is. */
  readonly works: Int32Array | null;
  /** Rows whose name is the contact's own, or holds it (see `selfKinds`); null where there are none. */
  readonly selfNamed: Uint8Array | null;
  /** Persons among the names, their surnames first; null where there are none. */
  readonly listed: ListedPersons | null;
  /** Whole names of persons in one column, where customers are persons. */
  readonly persons: PersonEvidence | null;
  /** Numbers of identity cards, where customers are persons. */
  readonly cards: CardEvidence | null;
  readonly regions: Int32Array | null;
  readonly abroad: OtherLands;
  readonly addresses: AddressColumn | null;
  readonly founded: DayColumn | null;
  readonly values: readonly ValueEvidence[];
}

const cellsOf = (table: Table, fields: readonly Field[]) =>
  fields.flatMap((field) => columnsOf(table, field).map((column) => column.cells));

const noCodes: ReadonlyMap<number, ReadonlySet<number>> = new Map();

function cardsOf(table: Table): CardEvidence | null {
  const found = table.columns.find(
    ({ field, heading }) => (otherText.has(field) || field === "number") && isCardHeading(heading),
  );
  if (found === undefined) return null;
  const { field, heading, cells } = found;
  return { field, heading, cells, column: cardColumn(cells, table.rowCount) };
}

/** Share of the names that must be whole for their column to be taken as one of whole names. */
const mostlyWhole = 0.5;

/** One column of two for a person's name; else who stands beside a whole name is somebody else (家长). */
const isGivenName = (heading: string): boolean => namePartOf(heading) === "given";
const isSurname = (heading: string): boolean => namePartOf(heading) === "surname";

/** Names in one column, most of them with a surname that can be told apart. */
function personsOf(table: Table, whole: EvidenceColumns | undefined): PersonEvidence | null {
  const [only, ...others] = columnsOf(table, "personName");
  const contacts = columnsOf(table, "contactName");
  if (columnsOf(table, "lastName").length > 0) return null;
  if (only === undefined || others.length > 0 || whole?.persons === null) return null;
  if (isGivenName(only.heading) || contacts.some(({ heading }) => isSurname(heading))) return null;
  const people = peopleColumn(only.cells, table.rowCount);
  const column = valueColumn(only.cells, table.rowCount);
  const known = people.surnames.reduce((count, surname) => count + (surname === 0 ? 0 : 1), 0);
  if (whole === undefined && known < mostlyWhole * column.filled) return null;
  return { people, column, kind: "given", field: only.field, heading: only.heading, cells: only.cells };
}

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
  return institutionUnits(names, whole?.institutions?.heads);
}

/** A company's departments are told by the short names beside its own. */
function unitsOf(table: Table): Int32Array | null {
  const [companies] = cellsOf(table, ["companyName"]);
  const [shorts] = cellsOf(table, ["shortName"]);
  return companies === undefined || shorts === undefined ? null : unitColumn(shorts);
}

/** Who is met at a company, or stands beside a person. */
function contactCells(table: Table, companies: boolean, persons: boolean): readonly CellValue[] | undefined {
  if (companies) {
    const [contacts] = cellsOf(table, ["contactName"]);
    const own = personColumn(table)?.cells;
    return contacts === undefined || own === undefined
      ? (contacts ?? own)
      : contacts.map((cell, row) => cell || (own[row] ?? ""));
  }
  return persons ? cellsOf(table, ["contactName"])[0] : undefined;
}

/** The customers' own codes; null where there are none, as where another firm's stand for many customers. */
function codesOf(
  table: Table,
  companies: NameColumn | null,
  whole: EvidenceColumns | undefined,
): Float64Array | null {
  const [cells] = cellsOf(table, ["creditCode"]);
  if (cells === undefined || whole?.creditCodes === null) return null;
  const codes = creditCodeColumn(cells, table.rowCount);
  const areOthers = whole === undefined && companies !== null && areHoldersCodes(table, companies, codes);
  return areOthers ? null : codes;
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
  const persons = names === undefined ? personsOf(table, whole) : null;
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
  const creditCodes = codesOf(table, companies, whole);
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
    cards: companies === null ? cardsOf(table) : null,
    regions: foreign ? null : divisions,
    abroad: otherLands(table),
    addresses: houseColumn,
    founded: names === undefined || founded === undefined ? null : dayColumn(founded, rows, whole?.founded),
    persons,
    values: valueEvidence(
      table,
      { companies: names !== undefined, persons: persons !== null, foreign, mixed: listed !== null },
      whole?.values,
    ),
  };
}
