import { isTestName } from "../../values/names/companyName";
import { looksLikePerson, personNameOf } from "../../values/names/personName";
import { isPlaceholder } from "../../values/text/placeholders";
import { cellMarks, marks } from "../cells/cellMarks";
import { mayBeSameCompany } from "../names/sameCompany";

/** Whether a name says nobody: what is wrong with 测试 or #N/A is said of the customer. */
export function saysNobody(name: string): boolean {
  const isNone = name === "" || name.startsWith("#") || isPlaceholder(name, "companyName");
  return isNone || isTestName(name) || isGarbledText(name);
}

/** A name that says which company is meant, and another one. */
export function isAnotherName(beside: string, name: string): boolean {
  if (saysNobody(name) || looksLikePerson(name) || mayBeSameCompany(beside, name)) return false;
  return !isOfFamily(beside, name) && !isSurnameAndTitle(beside);
}

/** 沈老板 is somebody there, whether or not the list knows him: an owner, where the contact is the buyer. */
function isSurnameAndTitle(beside: string): boolean {
  const person = personNameOf(beside);
  return person?.title !== undefined && person.name === person.surname;
}

const title = "(?:mr|mrs|ms|miss|dr|prof|herr|frau|sr|sra)\\.?";
const familyName = new RegExp(
  `^(?:${title}\\s*(?:&|and|und|y|\\+)?\\s*)+(?:\\p{L}+\\.?\\s+)?([\\p{L}'’-]+)$|^(?:the\\s+)?([\\p{L}'’-]+)\\s+(?:family|household)$`,
  "iu",
);

/** Mr. & Mrs. Novak pay for Sofia Novak & Jennifer Moore. */
function isOfFamily(beside: string, name: string): boolean {
  const found = familyName.exec(beside.trim());
  const family = (found?.[1] ?? found?.[2] ?? "").toLowerCase();
  return (
    family !== "" &&
    name
      .toLowerCase()
      .split(/[^\p{L}'’-]+/u)
      .includes(family)
  );
}

/** What a broken encoding left of a name is no other name. */
function isGarbledText(name: string): boolean {
  return (cellMarks(name) & marks.garbled) !== 0;
}
