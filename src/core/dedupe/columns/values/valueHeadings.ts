import { namePartOf } from "../../../sheets/personParts";
import { isSiteHeading } from "./sites";
import type { ValueKind } from "./valueKind";

/** A place is part of how to reach a company; a number of unknown meaning may as well count the rows. */
const besideCompany: Readonly<Partial<Record<ValueKind, ValueKind>>> = {
  place: "office",
  identifier: "reference",
  sex: "text",
  petName: "text",
};

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
  if (meant === "text" && isPetName(heading)) return "petName";
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

/** What a child is called at home; 昵称 is what somebody calls himself this year. */
const isPetName = (heading: string): boolean =>
  /^(?:孩子|宝宝|宝贝|学员|幼儿)?(?:小名|乳名)$/.test(heading.trim());
