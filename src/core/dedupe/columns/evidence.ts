import type { FormerNames } from "./names/formerNames";
import type { InstitutionUnits } from "./names/institutionUnits";
import type { NameColumn } from "./names/names";
import type { NameEvidence } from "./names/secondNames";
import type { CardEvidence } from "./persons/cardEvidence";
import type { ListedPersons } from "./persons/listedPersons";
import type { PeopleColumn } from "./persons/people";
import type { PersonEvidence } from "./persons/personEvidence";
import type { AddressColumn } from "./places/addresses";
import type { OtherLands } from "./places/countries";
import type { SaysAgents } from "./reach/agentNotes";
import type { EmailColumn } from "./reach/emails";
import type { OwnDomains } from "./reach/ownDomains";
import type { ListColumn } from "./texts/lists";
import type { DayColumn } from "./values/days";
import type { ValueEvidence } from "./values/valueEvidence";
import type { ValueColumn } from "./values/values";

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
