import type { CellValue } from "../../../sheets/cell";
import type { Field } from "../../../sheets/fields";
import { namePartOf } from "../../../sheets/personParts";
import { cellText } from "../texts/cellText";
import { dayOf } from "./days";
import { isSiteHeading, siteOf } from "./sites";
import type { ValueKind } from "./valueKind";

/** Fields of no comparison of their own, and what they are in a list of persons or places. */
const valueKinds: readonly (readonly [Field, ValueKind])[] = [
  ["personName", "given"],
  ["contactName", "surname"],
  ["firstName", "given"],
  ["lastName", "surname"],
  ["date", "birthday"],
  ["foundedOn", "birthday"],
  ["identifier", "identifier"],
  ["wechat", "identifier"],
  ["postcode", "place"],
  ["city", "town"],
  ["district", "town"],
  ["province", "text"],
  ["region", "town"],
  ["text", "text"],
  ["industry", "trade"],
  ["tags", "trade"],
  ["mainBusiness", "text"],
];

/** Fields that still say something beside a company name when they hold no Chinese divisions. */
const foreignPlaces: ReadonlySet<Field> = new Set<Field>([
  "city",
  "region",
  "province",
  "district",
  "postcode",
]);
/** What is compared as a person's name, contact and address beside whole names. */
const comparedElsewhere: ReadonlySet<Field> = new Set<Field>(["personName", "contactName", "address"]);
/** Columns of no meaning known: what they are is told by their headings. */
export const otherText: ReadonlySet<Field> = new Set<Field>(["text", "identifier"]);

/** A place is part of how to reach a company; a number of unknown meaning may as well count the rows. */
const besideCompany: Readonly<Partial<Record<ValueKind, ValueKind>>> = {
  place: "office",
  identifier: "reference",
  sex: "text",
};

/** What a company does, or which kind of customer it is. */
const trades: ReadonlySet<Field> = new Set<Field>(["industry", "tags", "mainBusiness"]);

/** Which customers a table holds, and where. */
export interface TableNature {
  readonly companies: boolean;
  /** Persons by their whole names. */
  readonly persons: boolean;
  /** Places of another country. */
  readonly foreign: boolean;
  /** Persons among the companies. */
  readonly mixed: boolean;
}

/** Fields compared as they are in a table of that nature, and what they are meant as. */
export function valueFields({
  companies,
  persons,
  foreign,
  mixed,
}: TableNature): readonly (readonly [field: Field, meant: ValueKind])[] {
  return valueKinds.filter(([field]) => {
    // Chinese divisions are compared as such; a postcode is none.
    if (foreignPlaces.has(field) && field !== "postcode") return foreign;
    if (trades.has(field)) return companies;
    return (
      (!companies && !(persons && comparedElsewhere.has(field))) ||
      otherText.has(field) ||
      (mixed && field === "date") ||
      (foreign && foreignPlaces.has(field))
    );
  });
}

/** What a column of such a field is, by its heading, beside companies or not. */
export function kindIn(meant: ValueKind, heading: string, companies: boolean): ValueKind {
  const kind = kindOf(meant, heading);
  if (!companies && kind === "town") return meant === "text" ? "text" : "place";
  if (companies && (meant === "text" || meant === "identifier") && isSiteHeading(heading)) return "site";
  if (companies) return besideCompany[kind] ?? kind;
  if (kind === "identifier" && isParents(heading)) return "office";
  return partsOfNames.has(meant) ? (namePartOf(heading) ?? kind) : kind;
}

/** Meanings under which a part of a person's name may stand, whichever the heading says. */
const partsOfNames: ReadonlySet<ValueKind> = new Set<ValueKind>(["given", "surname", "text"]);

function kindOf(meant: ValueKind, heading: string): ValueKind {
  if (meant === "birthday" && !isBirth(heading)) return "text";
  if (meant === "text" && isSex(heading)) return "sex";
  if (meant === "text" && isTown(heading)) return "town";
  return (meant === "text" || meant === "identifier") && isRegister(heading) ? "register" : meant;
}

/** Where a customer is, under headings that mean no field of ours: 所在村, Village. */
const isTown = (heading: string): boolean =>
  /^(?:所[在属]|行政|自然)?(?:村[庄名组]?|自然村|行政村|村镇|镇村|乡镇?|镇|街道|乡镇[(（]?街道[)）]?|镇街|社区|屯|县乡|地点|位置|所在地)(?:名称?)?$|^(?:village|town(?:ship)?|hamlet|parish|settlement|locality|location|municipality|commune|island|ward|ort|ortschaft|gemeinde|pueblo|municipio|bairro|comune)(?: name)?$/i.test(
    heading.trim(),
  );

/** What a mother or father has is all their children's: 家长微信, Parent ID. */
const isParents = (heading: string): boolean =>
  /家长|父[亲母]|母亲|监护人|\b(?:parents?|guardian|mother|father|carer)\b/i.test(heading);

/** Numbers firms are registered by in other countries. */
const isRegister = (heading: string): boolean =>
  /\b(?:vat|uen|ein|abn|gst|gstin|pan(?: no)?|br|cif|nif|dni|cnpj|cpf|siret|siren|p\.? ?iva)\b|partita iva|ust-?id|tax\s*(?:no|id|number)|regist\w*\s*(?:no|number)|[统統]一?[编編]/i.test(
    heading,
  );

/** Of the days of a person only one is his own, D.O.B. or 出生日期: 入学日期 is a whole class's. */
const isBirth = (heading: string): boolean =>
  /birth|\b(?:dob|born|bday)\b|geburt|naissance|nacimiento|nascimento|nascita|出生|生日|诞辰/i.test(
    heading.replaceAll(".", ""),
  );

const isSex = (heading: string): boolean =>
  /^(?:(?:客户|会员|学员)?性别|.*(?:^|[^a-z])(?:sex|gender|genero|género|gênero|geschlecht|sexo|sexe|sesso))$/i.test(
    heading.trim(),
  );

/** Man or woman by the letter or word for it in the languages of such headings, anything else unknown. */
function sexOf(cell: CellValue | undefined): CellValue {
  const word = cellText(cell).trim().toLowerCase();
  if (/^(?:男|先生|m$|male|man|masc|männlich|mr\b|homme|hombre|uomo)/.test(word)) return "m";
  return /^(?:女|小姐|f$|w$|female|woman|fem|weiblich|mrs|ms|miss|femme|mujer|donna)/.test(word) ? "f" : "";
}

/** One writing for what is written in many: days, web addresses, and who is a man or a woman. */
export function comparable(
  cells: readonly CellValue[],
  meant: ValueKind,
  kind: ValueKind,
): readonly CellValue[] {
  if (kind === "sex") return cells.map(sexOf);
  if (kind === "site") return cells.map(siteOf);
  if (kind === "register") return cells.map(numberIn);
  return meant === "birthday" ? cells.map(dayText) : cells;
}

/** The fewest figures a number that firms are registered by has: a PAN of India. "pending", "Y" and "exempt" are none. */
const fewestFigures = 4;

const numberIn = (cell: CellValue): CellValue =>
  cellText(cell).replace(/\D/g, "").length >= fewestFigures ? cell : "";

/** One writing for all days, whether typed, dotted or kept as a number; what is no day stays as it is. */
function dayText(cell: CellValue): CellValue {
  const day = dayOf(cell);
  return day === 0 ? cell : String(day);
}
